import { z } from 'zod';

/*
 * Everything in an anchor is bounded, so that the whole stays under 4 kB: an anchor travels inside a pack
 * that people read and diff. Texts of other controls are kept as prints (short hashes), never as words.
 */
const token = z.string().min(1).max(90);
const print = z.string().min(1).max(8);
const language = z.string().regex(/^[a-z]{2,3}$/);

const count = z.number().int().min(2).max(9999);

const sibling = z.strictObject({
  /** Role of that control. */
  role: z.string().max(30),
  /** Prints of what is the same in every language: icon, ids, target of a link. */
  marks: z.array(print).max(4),
  /** Print of the name, per language. One in 4096 texts shares it, so that it names nobody. */
  names: z.record(language, print),
  /** Print of the group the control stands in. */
  home: print.optional(),
  /** Prints of the rarest words of its name and its code, concepts where they are known. */
  terms: z.array(print).max(3).optional(),
});

const words = z.record(language, z.array(z.string().min(1).max(120)).min(1).max(4));

/** The stored description of a control: every field but `version`, `role` and `tag` may be absent. */
export const anchorSchema = z.strictObject({
  version: z.literal(1),
  role: z.string().max(30),
  /** Not a control by its tag or role: found among elements that look or are named like it. */
  plain: z.literal(true).optional(),
  tag: z.string().max(60),
  /** The `type` of an input. */
  type: z.string().max(20).optional(),
  /** Accessible names per language; several where a state changes the name. `und`: language unknown. */
  names: words,
  /** Visible text per language, where it differs from the name. */
  texts: words.optional(),
  /** How many controls had the same name, icon, link and so on when it was described; absent means one. */
  twins: z
    .strictObject({ name: count, id: count, icon: count, href: count, class: count, term: count, all: count })
    .partial(),
  /** Words of its name and its code that few others had; `=word` is a concept of any language. */
  terms: z.array(z.string().min(1).max(40)).max(6).optional(),
  /** `attribute=value` for ids, test ids and names that do not look generated. */
  ids: z.array(token).max(8),
  href: z.string().max(160).optional(),
  /** Kind and print of the icon, such as `path:1x9k2f` or `name:share`. */
  icon: z.string().max(48).optional(),
  /** Class words that people chose, without hashes. */
  words: z.array(z.string().min(1).max(40)).max(8),
  /** Keyboard shortcuts, such as `ctrl+b`. */
  keys: z.array(z.string().min(1).max(24)).max(3).optional(),
  /** What kind of control it is beyond its role, such as `haspopup=menu`. */
  traits: z.array(z.string().min(1).max(40)).max(6).optional(),
  /** Landmarks from the control outward, such as `toolbar`, `main`. */
  landmarks: z.array(z.string().min(1).max(60)).max(6),
  /** The group the control stands in, and its place among the controls there. */
  order: z
    .strictObject({ home: print, index: z.number().int().min(0), count: z.number().int().min(1) })
    .optional(),
  /** Print of the row, card or list item that the control belongs to. */
  row: print.optional(),
  /** Tag names of the shadow hosts and frames around it, from the control outward. */
  inside: z.array(z.string().min(1).max(60)).max(6).optional(),
  /** Tenths of the viewport (middle of the control) and size in CSS pixels. */
  place: z.tuple([z.number().int(), z.number().int(), z.number().int(), z.number().int()]).optional(),
  /** The controls before and after it in reading order, nearest last and nearest first. */
  before: z.array(sibling).max(8),
  after: z.array(sibling).max(8),
  /** Where it was described: path of the page, prints of what it looked like, and its width in CSS pixels. */
  page: z.strictObject({
    path: z.string().max(160),
    marks: z.array(print).max(16),
    width: z.number().int().min(1).max(20_000).optional(),
  }),
  /** Steps from the control to the picked element inside or around it, such as `svg:0` or `..`. */
  part: z.array(z.string().min(1).max(40)).max(8).optional(),
});

/** The stored description of a control, as `describe` makes it and `resolve` reads it. */
export type Anchor = z.infer<typeof anchorSchema>;
/** What is kept of a control near the described one. */
export type Sibling = z.infer<typeof sibling>;
