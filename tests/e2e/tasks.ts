import type { AppName } from './wegwijs.ts';

/** One thing done in a demo page; controls by their true names. */
export type Act =
  | { kind: 'press'; control: string }
  | { kind: 'type'; control: string; text: string }
  | { kind: 'key'; key: string };

export interface Task {
  app: AppName;
  name: string;
  acts: Act[];
  /** the controls that the recorded steps are at, in order; null: a step at no control */
  steps: (string | null)[];
  /** afterwards, to bring the page back to where the next task begins */
  tidy?: Act[];
}

const press = (...controls: string[]): Act[] => controls.map((control) => ({ kind: 'press', control }));
const type = (control: string, text: string): Act => ({ kind: 'type', control, text });
const key = (name: string): Act => ({ kind: 'key', key: name });

const pressed = (app: AppName, name: string, controls: string[], tidy: Act[] = []): Task => ({
  app,
  name,
  acts: press(...controls),
  steps: controls,
  tidy,
});

/** Tasks that people do in these apps every day: menus, dialogs, fields, switches, lists, panes. */
export const tasks: Task[] = [
  pressed(
    'teams',
    'share one window with its sound',
    ['share', 'share-window', 'share-sound', 'share-confirm'],
    press('share'),
  ),
  pressed('teams', 'turn on captions', ['more', 'captions']),
  pressed('teams', 'raise and lower the hand', ['raise-hand', 'raise-hand']),
  {
    app: 'teams',
    name: 'write in the chat of the meeting',
    acts: [...press('chat'), type('composer', 'Good morning'), ...press('send')],
    steps: ['chat', 'composer', 'send'],
    tidy: press('close-pane'),
  },
  {
    app: 'teams',
    name: 'write in the chat and send it with Enter',
    acts: [...press('chat'), type('composer', 'On my way'), key('Enter')],
    steps: ['chat', 'composer'],
    tidy: press('close-pane'),
  },
  {
    app: 'teams',
    name: 'invite somebody',
    acts: [...press('people'), type('invite', 'Noor'), ...press('close-pane')],
    steps: ['people', 'invite', 'close-pane'],
  },
  pressed('teams', 'make rooms by hand', ['rooms', 'rooms-manual', 'rooms-confirm']),
  pressed('teams', 'see the speaker only', ['view', 'view-1'], press('view', 'view-0')),
  pressed('teams', 'choose a background', ['more', 'effects', 'effect-2', 'effects-confirm']),
  pressed('teams', 'react', ['react', 'reaction-2']),

  pressed('zoom', 'share with sound', ['share', 'share-sound', 'confirm'], press('share')),
  pressed('zoom', 'mute everyone', ['participants', 'mute-all', 'close-pane']),
  {
    app: 'zoom',
    name: 'write to everyone',
    acts: [...press('chat'), type('composer', 'Hello'), key('Enter')],
    steps: ['chat', 'composer'],
    tidy: press('close-pane'),
  },
  pressed('zoom', 'make rooms', ['rooms', 'rooms-1', 'confirm']),
  pressed('zoom', 'change the settings', ['more', 'settings', 'setting-1', 'confirm']),
  pressed('zoom', 'react with a party', ['reactions', 'reaction-4']),

  pressed('webex', 'share the screen', ['share', 'share-0', 'confirm'], press('share')),
  pressed('webex', 'turn on captions', ['more', 'captions']),
  {
    app: 'webex',
    name: 'write in the chat',
    acts: [...press('chat'), type('composer', 'Hello'), ...press('send')],
    steps: ['chat', 'composer', 'send'],
    tidy: press('close-pane'),
  },
  pressed('webex', 'change the ring sound', ['more', 'settings', 'ring', 'close-dialog']),
  pressed('webex', 'react', ['reactions', 'reaction-1']),
  pressed('webex', 'mute the microphone', ['microphone', 'microphone']),
];
