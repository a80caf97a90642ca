/** What a call looks like at this moment; `on` is by control name. */
export interface Meeting {
  screen: 'prejoin' | 'call' | 'left';
  on: Record<string, boolean>;
  pane: 'chat' | 'people' | undefined;
  dialog: string | undefined;
  menu: string | undefined;
  reaction: string | undefined;
  messages: { from: string; text: string; mine: boolean }[];
}

export interface MeetingStore {
  get(): Meeting;
  change(patch: Partial<Meeting>): void;
  toggle(name: string): void;
}

/** Holds a meeting and calls `draw` after every change. */
export function createMeeting(start: Partial<Meeting>, draw: (meeting: Meeting) => void): MeetingStore {
  let meeting: Meeting = {
    screen: 'call',
    on: { microphone: true },
    pane: undefined,
    dialog: undefined,
    menu: undefined,
    reaction: undefined,
    messages: [],
    ...start,
  };
  const change = (patch: Partial<Meeting>) => {
    meeting = { ...meeting, ...patch };
    draw(meeting);
  };
  return {
    get: () => meeting,
    change,
    toggle: (name) => change({ on: { ...meeting.on, [name]: !meeting.on[name] } }),
  };
}
