import type { Control } from '../shared/controls.ts';

/** The meeting's controls: middle of the bar, right end of the bar, then the More menu. */
export const meetingControls: Control[] = [
  { name: 'microphone', icon: 'mic', iconOn: 'mic-off', place: 'bar', form: 'toggle', testId: 'microphone-button' },
  { name: 'camera', icon: 'camera', iconOn: 'camera-off', place: 'bar', form: 'toggle', testId: 'camera-button' },
  { name: 'share', icon: 'share', iconOn: 'share-off', place: 'bar', form: 'button', testId: 'share-button' },
  { name: 'record', icon: 'record', place: 'bar', form: 'toggle', testId: 'recording-button', travels: true },
  { name: 'raise-hand', icon: 'hand', place: 'bar', form: 'toggle', testId: 'raise-hand-button', travels: true },
  { name: 'reactions', icon: 'smile', place: 'bar', form: 'button', testId: 'reactions-button' },
  { name: 'more', icon: 'more', place: 'bar', form: 'button', testId: 'more-button' },
  { name: 'participants', icon: 'people', place: 'end', form: 'toggle', testId: 'participants-toggle-button' },
  { name: 'chat', icon: 'chat', place: 'end', form: 'toggle', testId: 'in-meeting-chat-toggle-button' },
  { name: 'captions', icon: 'captions', place: 'menu', form: 'toggle', testId: 'closed-captions-button', travels: true },
  { name: 'noise', icon: 'noise', place: 'menu', form: 'toggle', testId: 'noise-removal-button' },
  { name: 'effects', icon: 'effects', place: 'menu', form: 'button', testId: 'virtual-background-button' },
  { name: 'rooms', icon: 'rooms', place: 'menu', form: 'button', testId: 'breakout-session-button', travels: true },
  { name: 'settings', icon: 'gear', place: 'menu', form: 'button', testId: 'settings-button' },
];
