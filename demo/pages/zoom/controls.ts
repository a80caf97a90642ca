import type { Control } from '../shared/controls.ts';

/** The meeting's controls: the footer from left to right, its right end, then the More menu. */
export const meetingControls: Control[] = [
  { name: 'microphone', icon: 'mic', iconOn: 'mic-off', place: 'bar', form: 'toggle' },
  { name: 'camera', icon: 'camera', iconOn: 'camera-off', place: 'bar', form: 'toggle' },
  { name: 'participants', icon: 'people', place: 'bar', form: 'button' },
  { name: 'chat', icon: 'chat', place: 'bar', form: 'button' },
  { name: 'share', icon: 'share', iconOn: 'share-off', place: 'bar', form: 'button' },
  { name: 'record', icon: 'record', place: 'bar', form: 'button', travels: true },
  { name: 'reactions', icon: 'smile', place: 'bar', form: 'button' },
  { name: 'captions', icon: 'captions', place: 'bar', form: 'toggle', travels: true },
  { name: 'rooms', icon: 'rooms', place: 'bar', form: 'button', travels: true },
  { name: 'more', icon: 'more', place: 'bar', form: 'button', id: 'moreButton', nextId: 'footerMore' },
  { name: 'leave', icon: 'leave', place: 'end', form: 'button' },
  { name: 'effects', icon: 'effects', place: 'menu', form: 'button', travels: true },
  { name: 'whiteboard', icon: 'board', place: 'menu', form: 'toggle', travels: true },
  { name: 'self-view', icon: 'contact', place: 'menu', form: 'toggle' },
  { name: 'settings', icon: 'gear', place: 'menu', form: 'button' },
];

/** The small arrow beside a footer button, by the button's name. */
export const carets: Record<string, Control> = {
  microphone: { name: 'audio-options', icon: 'up', place: 'elsewhere', form: 'button', id: 'audioOptionMenu' },
  camera: { name: 'video-options', icon: 'up', place: 'elsewhere', form: 'button', id: 'videoOptionMenu' },
};

/** Over the stage. */
export const stageControls: Control[] = [
  { name: 'meeting-info', icon: 'shield', place: 'elsewhere', form: 'button' },
  { name: 'view', icon: 'grid', place: 'elsewhere', form: 'button' },
];

/** Inside the reactions pop-up. */
export const handControl: Control = { name: 'raise-hand', icon: 'hand', place: 'elsewhere', form: 'toggle' };

/** The two buttons on the picture before the meeting. */
export const previewControls: Control[] = [
  { name: 'microphone', icon: 'mic', iconOn: 'mic-off', place: 'elsewhere', form: 'toggle', id: 'preview-audio-control-button' },
  { name: 'camera', icon: 'camera', iconOn: 'camera-off', place: 'elsewhere', form: 'toggle', id: 'preview-video-control-button' },
];
