import type { recorderEn } from '../en/recorder.ts';

export const recorderNl: Record<keyof typeof recorderEn, string> = {};
