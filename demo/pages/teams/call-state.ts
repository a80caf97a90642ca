import type { DemoParams } from '../shared/params.ts';

/** What is on in the call, by control name: `microphone` on means muted, as its button then says "Unmute". */
export interface CallState {
  on: Record<string, boolean>;
  dialog: 'share' | 'devices' | 'rooms' | 'effects' | undefined;
  reaction: string | undefined;
  view: string;
}

export type CallEvent =
  | { type: 'toggled'; name: string }
  | { type: 'opened'; dialog: NonNullable<CallState['dialog']> }
  | { type: 'closed' }
  | { type: 'shared' }
  | { type: 'reacted'; reaction: string }
  | { type: 'viewed'; view: string };

export const startOfCall: CallState = {
  on: { microphone: true },
  dialog: undefined,
  reaction: undefined,
  view: '0',
};

export function callReducer(state: CallState, event: CallEvent): CallState {
  switch (event.type) {
    case 'toggled':
      return { ...state, on: toggled(state.on, event.name) };
    case 'opened':
      return { ...state, dialog: event.dialog };
    case 'closed':
      return { ...state, dialog: undefined };
    case 'shared':
      return { ...state, dialog: undefined, on: { ...state.on, share: true } };
    case 'reacted':
      return { ...state, reaction: event.reaction };
    case 'viewed':
      return { ...state, view: event.view };
  }
}

/** What pressing a control does. */
export function pressed(name: string, state: CallState): CallEvent | undefined {
  if (name === 'share')
    return state.on.share ? { type: 'toggled', name } : { type: 'opened', dialog: 'share' };
  if (name === 'rooms') return { type: 'opened', dialog: 'rooms' };
  if (name === 'effects') return { type: 'opened', dialog: 'effects' };
  if (name === 'device-settings') return { type: 'opened', dialog: 'devices' };
  if (['react', 'view', 'more', 'leave', 'meeting-info'].includes(name)) return undefined;
  return { type: 'toggled', name };
}

/** How long the controls keep the page waiting, in milliseconds. */
export function delayOf({ churn }: DemoParams): number {
  return churn.has('late') ? 1500 : 0;
}

function toggled(on: CallState['on'], name: string): CallState['on'] {
  const next = { ...on, [name]: !on[name] };
  // The side pane shows one thing at a time.
  if (name === 'chat' && next.chat) next.people = false;
  if (name === 'people' && next.people) next.chat = false;
  return next;
}
