import type { studioEn } from '../en/studio.ts';

export const studioNl: Record<keyof typeof studioEn, string> = {};
