/** The studio and its editors. */
export const studioEn = {} as const;
