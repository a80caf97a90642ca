import type { Control } from '../shared/controls.ts';

/** The call's controls, in the order of the bar and then of the More menu. */
export const callControls: Control[] = [
  { name: 'chat', icon: 'chat', place: 'bar', form: 'toggle', id: 'chat-button' },
  {
    name: 'people',
    icon: 'people',
    place: 'bar',
    form: 'toggle',
    id: 'roster-button',
    testId: 'calling-toolbar-people-button',
  },
  { name: 'raise-hand', icon: 'hand', place: 'bar', form: 'toggle', id: 'raisehands-button' },
  { name: 'react', icon: 'smile', place: 'bar', form: 'button', id: 'reaction-menu-button', travels: true },
  {
    name: 'view',
    icon: 'gallery',
    place: 'bar',
    form: 'button',
    id: 'view-mode-button',
    nextId: 'custom-view-button',
    travels: true,
  },
  { name: 'rooms', icon: 'rooms', place: 'bar', form: 'button', id: 'breakout-rooms-button', travels: true },
  {
    name: 'more',
    icon: 'more',
    place: 'bar',
    form: 'button',
    id: 'callingButtons-showMoreBtn',
    testId: 'more-button',
  },
  { name: 'camera', icon: 'camera', iconOn: 'camera-off', place: 'end', form: 'toggle', id: 'video-button' },
  {
    name: 'microphone',
    icon: 'mic',
    iconOn: 'mic-off',
    place: 'end',
    form: 'toggle',
    id: 'microphone-button',
  },
  { name: 'share', icon: 'share', iconOn: 'share-off', place: 'end', form: 'button', id: 'share-button' },
  { name: 'record', icon: 'record', place: 'menu', form: 'toggle', id: 'recording-button', travels: true },
  { name: 'transcript', icon: 'transcript', place: 'menu', form: 'toggle' },
  { name: 'meeting-info', icon: 'info', place: 'menu', form: 'button' },
  {
    name: 'effects',
    icon: 'effects',
    place: 'menu',
    form: 'button',
    id: 'video-effects-and-avatar',
    travels: true,
  },
  { name: 'device-settings', icon: 'gear', place: 'menu', form: 'button' },
  {
    name: 'captions',
    icon: 'captions',
    place: 'menu',
    form: 'toggle',
    id: 'closed-captions-button',
    travels: true,
  },
  { name: 'incoming-video', icon: 'camera-off', place: 'menu', form: 'toggle' },
];

/** The red button: a split button whose id lands on the wrapper. */
export const leaveControl: Control = {
  name: 'leave',
  icon: 'leave',
  place: 'end',
  form: 'button',
  id: 'hangup-button',
  testId: 'hangup-main-btn',
};
