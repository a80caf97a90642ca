import type { App } from '../app.ts';
import { fullCalendar } from './fullcalendar.ts';
import { videoJs } from './video-js.ts';

/** Held first: its figures are the ones that count. */
export const apps: App[] = [fullCalendar, videoJs];
