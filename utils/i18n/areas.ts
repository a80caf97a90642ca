import { authorEn } from './en/author.ts';
import { exchangeEn } from './en/exchange.ts';
import { handoutEn } from './en/handout.ts';
import { recorderEn } from './en/recorder.ts';
import { studioEn } from './en/studio.ts';
import { walkthroughEn } from './en/walkthrough.ts';
import { authorNl } from './nl/author.ts';
import { exchangeNl } from './nl/exchange.ts';
import { handoutNl } from './nl/handout.ts';
import { recorderNl } from './nl/recorder.ts';
import { studioNl } from './nl/studio.ts';
import { walkthroughNl } from './nl/walkthrough.ts';

/*
 * Words that only some of our surfaces need: each entrypoint adds its own with `addWords`, so that a host page
 * is not given the words of the studio.
 */
export const walkthroughWords = { en: walkthroughEn, nl: walkthroughNl };
export const recorderWords = { en: recorderEn, nl: recorderNl };
export const studioWords = { en: { ...studioEn, ...exchangeEn }, nl: { ...studioNl, ...exchangeNl } };
export const handoutWords = { en: handoutEn, nl: handoutNl };
export const authorWords = { en: authorEn, nl: authorNl };
