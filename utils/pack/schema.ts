import { z } from 'zod';
import { anchorSchema } from './anchor.ts';
import { limits } from './limits.ts';
import { isPattern } from './pattern.ts';
import type { ProblemCode } from './problems.ts';

/** A message is a code: `problems.ts` says it in the language of who reads it. */
const says = (code: ProblemCode) => ({ error: code });

// otherwise zod tries `new Function`, which an extension's content security policy reports as a violation
z.config({ jitless: true });

/** What something is called inside a file: `share-without-notifications`. */
const id = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,79}$/, says('bad-id'));

/** Ids that name something else in the file. `references.ts` knows them by these very schemas. */
export const refersTo = {
  app: id.describe('the id of an app in this pack'),
  person: id.describe('the id of a person in this pack'),
  topic: id.describe('the id of a topic in this pack'),
  item: id.describe('the id of a tip, walkthrough, change or checklist in this pack'),
  walkthrough: id.describe('the id of a walkthrough in this pack'),
  step: id.describe('the id of a step of this walkthrough'),
};

/** A BCP 47 tag: `en`, `nl`, `pt-BR`. */
export const languageSchema = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, says('bad-language'));

const perLanguage = (characters: number) =>
  z
    .record(languageSchema, z.string().trim().min(1, says('words-empty')).max(characters))
    .refine((words) => Object.keys(words).length > 0, says('words-missing'))
    .refine((words) => Object.keys(words).length <= limits.languages, says('words-too-many'));

/** Plain words per language, no Markdown. */
export const titleSchema = perLanguage(limits.title).describe(
  'plain words per language: {"en": "…", "nl": "…"}',
);
/** Markdown per language; parsed to a closed set of blocks when the pack is installed. */
export const textSchema = perLanguage(limits.text).describe('Markdown per language: {"en": "…", "nl": "…"}');

/** Filled in by the studio and by imports of translations; see `fingerprint.ts`. */
const translatedFrom = z
  .record(languageSchema, z.record(z.string().max(100), z.string().max(16)))
  .optional()
  .describe(
    'what each translation was made from: {"nl": {"title": "a print of the words in the first language"}}',
  );

const date = z.iso.date(says('bad-date')).describe('a date: "2027-02-28"');
const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, says('bad-time'))
  .describe('a time: "09:00"');
export const patternSchema = z
  .string()
  .max(300)
  .refine(isPattern, says('bad-pattern'))
  .describe('a URL pattern: "https://teams.microsoft.com/*"');

/** A closed set: a pack is data, never a program. */
export const conditionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('app'), app: refersTo.app }),
  z.strictObject({ kind: z.literal('page'), match: patternSchema }),
  z.strictObject({ kind: z.literal('element'), anchor: anchorSchema, present: z.boolean().default(true) }),
  z.strictObject({ kind: z.literal('language'), language: languageSchema }),
  z.strictObject({ kind: z.literal('date'), from: date.optional(), until: date.optional() }),
  z.strictObject({ kind: z.literal('ring'), ring: z.enum(['authors', 'key-users', 'pilot', 'everyone']) }),
  z.strictObject({ kind: z.literal('done'), item: refersTo.item, done: z.boolean().default(true) }),
]);
const conditions = z.array(conditionSchema).max(limits.conditions);

export const appSchema = z.strictObject({
  id,
  name: titleSchema,
  match: z.array(patternSchema).min(1).max(limits.patterns).describe('the pages of this app'),
  quietWhen: z
    .array(anchorSchema)
    .max(limits.conditions)
    .optional()
    .describe('while one of these is on the page nothing appears or moves: a call, a presentation'),
  translatedFrom,
});

const address = z.email(says('bad-address'));
export const contactSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('teams'), address }),
  z.strictObject({ kind: z.literal('webex'), address }),
  z.strictObject({ kind: z.literal('mail'), address }),
  z.strictObject({
    kind: z.literal('phone'),
    number: z.string().regex(/^\+?[0-9][0-9 ()-]{2,24}$/, says('bad-phone')),
  }),
]);

const weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
/** A file of the pack, named by its own SHA-256: the words and the picture cannot drift apart. */
export const mediaFileSchema = z
  .string()
  .regex(/^media\/[0-9a-f]{64}\.(png|jpg|webp|gif)$/, says('bad-media-name'))
  .describe('a picture in the pack: "media/<sha-256 of the file>.png"');

export const personSchema = z.strictObject({
  id,
  name: z.string().trim().min(1).max(limits.title),
  role: titleSchema.optional().describe('what they are here: "key-user on ward 4"'),
  picture: mediaFileSchema.optional(),
  languages: z.array(languageSchema).max(20).default([]).describe('what they speak'),
  topics: z.array(refersTo.topic).max(limits.topics).default([]).describe('what they know about'),
  apps: z.array(refersTo.app).max(limits.apps).default([]).describe('the apps they know'),
  hours: z
    .array(z.strictObject({ days: z.array(weekday).min(1).max(7), from: time, to: time }))
    .max(14)
    .optional()
    .describe('office hours; "22:00" to "06:00" ends the next morning'),
  timeZone: z
    .string()
    .max(60)
    .refine(isTimeZone, says('bad-time-zone'))
    .optional()
    .describe('where the hours are read: "Europe/Amsterdam"; absent: where the colleague is'),
  away: z
    .array(z.strictObject({ from: date, until: date }))
    .max(20)
    .optional()
    .describe('absences; the last day is one of them'),
  standIn: refersTo.person.optional().describe('the id of the person to ask instead while this one is away'),
  contacts: z
    .array(contactSchema)
    .min(1, says('list-empty'))
    .max(8)
    .describe('ways to reach them, best first'),
  consent: date.optional().describe('the day this person agreed to be named here'),
  translatedFrom,
});

export const topicSchema = z.strictObject({ id, name: titleSchema, translatedFrom });

/** Lint asks for an owner and a check-by date; the format does not, so that a first draft can be saved. */
const item = {
  id,
  title: titleSchema,
  topics: z.array(refersTo.topic).max(20).default([]),
  owner: refersTo.person.optional().describe('the id of the person who keeps this up to date'),
  checkBy: date.optional().describe('the day by which somebody looks whether this still holds'),
  when: conditions.optional().describe('shown only where all of these hold'),
};

const placement = z
  .enum(['top', 'right', 'bottom', 'left'])
  .describe('the side of the control the card prefers');

export const tipSchema = z.strictObject({
  ...item,
  app: refersTo.app,
  kind: z.enum(['tip', 'warning']).default('tip').describe('a warning stands before a risky control'),
  body: textSchema,
  ourWay: z
    .strictObject({ text: textSchema, since: date.optional(), owner: refersTo.person.optional() })
    .optional()
    .describe('the agreement of this organisation, set apart from what the control does'),
  anchor: anchorSchema,
  placement: placement.optional(),
  translatedFrom,
});

const doneSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('act') }),
    z.strictObject({ kind: z.literal('next') }),
    z.strictObject({ kind: z.literal('element'), anchor: anchorSchema }),
    z.strictObject({ kind: z.literal('page'), match: patternSchema }),
  ])
  .describe(
    'how the step is done: the control is used, "next" is pressed, something appears, a page is reached',
  );

export const stepSchema = z.strictObject({
  id,
  title: titleSchema.optional(),
  text: textSchema.optional(),
  anchor: anchorSchema.optional().describe('absent: a card that belongs to the page, not to a control'),
  placement: placement.optional(),
  done: doneSchema,
  optional: z.boolean().optional(),
  skipWhen: conditions.optional(),
  wait: z
    .number()
    .int()
    .min(1)
    .max(120)
    .optional()
    .describe('seconds to wait for the control before the colleague is told that it is not here'),
  branch: z
    .array(
      z.strictObject({
        when: conditions.optional().describe('absent: always, to jump over the steps of another way'),
        to: refersTo.step,
      }),
    )
    .max(8)
    .optional()
    .describe('where to go on after this step: the first whose conditions hold, else the next step'),
  requires: z
    .strictObject({ when: conditions.min(1), remedy: textSchema })
    .optional()
    .describe('what has to hold, and what to do when it does not'),
  warning: textSchema.optional(),
  topic: refersTo.topic.optional(),
  person: refersTo.person.optional(),
  image: z.strictObject({ file: mediaFileSchema, alt: titleSchema.optional() }).optional(),
  translatedFrom,
});

export const walkthroughSchema = z.strictObject({
  ...item,
  app: refersTo.app,
  summary: textSchema.optional(),
  steps: z.array(stepSchema).min(1).max(limits.steps),
  translatedFrom,
});

export const changeSchema = z.strictObject({
  ...item,
  app: refersTo.app,
  body: textSchema,
  impact: z.enum(['low', 'medium', 'high']),
  date: date.describe('the day the app changes'),
  affects: z
    .array(refersTo.item)
    .max(limits.items)
    .default([])
    .describe('the tips and walkthroughs that this change touches'),
  anchor: anchorSchema.optional(),
  translatedFrom,
});

export const checklistSchema = z.strictObject({
  ...item,
  entries: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('walkthrough'), walkthrough: refersTo.walkthrough }),
        z.strictObject({ kind: z.literal('task'), id, text: titleSchema }),
      ]),
    )
    .min(1)
    .max(50),
  translatedFrom,
});

/** Pack format 1: the whole file. Unknown properties are refused, since a typing error would be silent otherwise. */
export const packSchema = z.strictObject({
  $schema: z.string().max(300).optional().describe('where editors find the JSON Schema of this format'),
  format: z.literal(1),
  id: id.describe('stays the same for every version of this pack'),
  version: z
    .string()
    .regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, says('bad-version'))
    .describe('three numbers: "1.4.0"'),
  title: titleSchema,
  description: textSchema.optional(),
  languages: z
    .array(languageSchema)
    .min(1)
    .max(limits.languages)
    .describe("the pack's languages; the first is shown when the colleague's own is not there"),
  apps: z.array(appSchema).min(1).max(limits.apps),
  people: z.array(personSchema).max(limits.people).default([]),
  topics: z.array(topicSchema).max(limits.topics).default([]),
  tips: z.array(tipSchema).max(limits.items).default([]),
  walkthroughs: z.array(walkthroughSchema).max(limits.items).default([]),
  changes: z.array(changeSchema).max(limits.items).default([]),
  checklists: z.array(checklistSchema).max(limits.items).default([]),
  translatedFrom,
});

export type Pack = z.infer<typeof packSchema>;
export type App = Pack['apps'][number];
export type Person = Pack['people'][number];
export type Contact = Person['contacts'][number];
export type Topic = Pack['topics'][number];
export type Tip = Pack['tips'][number];
export type Walkthrough = Pack['walkthroughs'][number];
export type Step = Walkthrough['steps'][number];
export type Change = Pack['changes'][number];
export type Checklist = Pack['checklists'][number];
export type Condition = z.infer<typeof conditionSchema>;
/** Words per BCP 47 tag. */
export type Text = Record<string, string>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
