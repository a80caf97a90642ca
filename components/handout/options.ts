import type { Language } from '../../utils/i18n/index.ts';
import type { ReadMedia } from '../PackImage.tsx';

export interface HandoutOptions {
  /** of our own words; the walkthrough's are in the language of the handout */
  language: Language;
  /** the day it is made, `2026-11-23` */
  date: string;
  /** gives a picture of the pack, or null */
  readMedia: ReadMedia;
}
