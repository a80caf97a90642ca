import type { Control } from '../shared/controls.ts';

/** The footer's controls: left (`end` is the pair at its start), middle (`bar`), then what hides in menus. */
export const meetingControls: Control[] = [
  { name: 'microphone', icon: 'mic', iconOn: 'mic-off', place: 'end', form: 'toggle' },
  { name: 'camera', icon: 'camera', iconOn: 'camera-off', place: 'end', form: 'toggle' },
  { name: 'participants', icon: 'people', place: 'bar', form: 'toggle' },
  { name: 'chat', icon: 'chat', place: 'bar', form: 'toggle' },
  { name: 'reactions', icon: 'heart', place: 'bar', form: 'button' },
  { name: 'share', icon: 'share', iconOn: 'share-off', place: 'bar', form: 'button' },
  { name: 'record', icon: 'record', place: 'bar', form: 'toggle', travels: true },
  { name: 'captions', icon: 'captions', place: 'bar', form: 'toggle', travels: true },
  { name: 'rooms', icon: 'rooms', place: 'bar', form: 'button', travels: true },
  { name: 'more', icon: 'more', place: 'bar', form: 'button' },
  { name: 'raise-hand', icon: 'hand', place: 'menu', form: 'toggle', travels: true },
  { name: 'effects', icon: 'effects', place: 'menu', form: 'button', travels: true },
  { name: 'noise', icon: 'noise', place: 'menu', form: 'toggle' },
  { name: 'settings', icon: 'gear', place: 'menu', form: 'button' },
];

/** Built as `div role=button`; the rest are buttons. With `churn=tags` it is the other way round. */
export const divControls = new Set(['more', 'reactions', 'rooms']);
