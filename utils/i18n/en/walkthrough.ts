/** Playing a walkthrough: in the page and in the help panel. */
export const walkthroughEn = {} as const;
