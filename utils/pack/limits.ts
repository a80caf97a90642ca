/**
 * What one pack may hold at most. A pack is somebody else's file: without limits a small file can
 * cost a page or the disk a great deal (nesting and counts, not only bytes).
 */
export const limits = {
  /** bytes of pack.json: 5,000 items in 20 languages */
  packBytes: 40_000_000,
  /** bytes of a whole .wegwijs file, and of what it unpacks to */
  archiveBytes: 60_000_000,
  /** bytes of one picture: a full-screen PNG at twice the density */
  mediaBytes: 4_000_000,
  /** pixels of one picture: a 5K screen and some, 160 MB once drawn */
  pixels: 40_000_000,
  /** how deep objects and lists may nest; the format itself needs 9 */
  depth: 24,
  /** items of one kind */
  items: 2_000,
  people: 500,
  topics: 200,
  apps: 50,
  patterns: 30,
  steps: 60,
  conditions: 12,
  languages: 40,
  media: 1_000,
  /** characters of a title, and of a text in Markdown */
  title: 120,
  text: 4_000,
  /** blocks one text may become, and how deep its lists may nest */
  blocks: 200,
  blockDepth: 6,
  /** markup characters and lines of one text: what the Markdown parser reads in a few milliseconds */
  marks: 400,
  lines: 150,
  /** marks and lines of all texts together: 5,000 items in 20 languages, some ten seconds to read */
  markup: 1_000_000,
} as const;
