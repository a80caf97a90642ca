/** Recording and pointing at controls: in the page and in the help panel. */
export const recorderEn = {} as const;
