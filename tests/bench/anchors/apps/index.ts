import type { App } from '../app.ts';
import { antDesign } from './antd.ts';
import { calling } from './calling.ts';
import { ckEditor } from './ckeditor.ts';
import { element } from './element.ts';
import { excalidraw } from './excalidraw.ts';
import { fullCalendar } from './fullcalendar.ts';
import { geoman } from './geoman.ts';
import { grapesJs } from './grapesjs.ts';
import { jodit } from './jodit.ts';
import { tiddlyWiki } from './tiddlywiki.ts';
import { tinyMce } from './tinymce.ts';
import { uppy } from './uppy.ts';
import { videoJs } from './video-js.ts';

/** Held first: its figures are the ones that count. */
export const apps: App[] = [
  calling,
  element,
  fullCalendar,
  geoman,
  grapesJs,
  tiddlyWiki,
  uppy,
  antDesign,
  ckEditor,
  excalidraw,
  jodit,
  tinyMce,
  videoJs,
];
