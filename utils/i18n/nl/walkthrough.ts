import type { walkthroughEn } from '../en/walkthrough.ts';

export const walkthroughNl: Record<keyof typeof walkthroughEn, string> = {};
