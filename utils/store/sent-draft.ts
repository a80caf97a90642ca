import { z } from 'zod';
import { anchorSchema } from '../pack/anchor.ts';
import { languageSchema, topicSchema } from '../pack/schema.ts';
import type { TipDraft } from './records.ts';

const id = z.string().min(1).max(200);
const moment = z.iso.datetime();

/** The shape of a draft; whether its content is whole is for the pack's own check when it goes there. */
const draftSchema = z.strictObject({
  version: z.literal(1),
  id,
  kind: z.literal('tip'),
  tipKind: z.enum(['tip', 'warning', 'change']),
  title: z.record(languageSchema, z.string().max(200)),
  url: z.union([z.url().max(2_000), z.literal('')]),
  language: languageSchema,
  anchor: anchorSchema.optional(),
  certainty: z.enum(['sure', 'weak', 'fleeting']).optional(),
  item: z.record(z.string().max(40), z.unknown()),
  newTopics: z.array(topicSchema).max(20).optional(),
  pack: id.optional(),
  replaces: id.optional(),
  revision: z.number().int().min(0).optional(),
  createdAt: moment,
  changedAt: moment,
});

/** Characters of a draft in 20 languages, as JSON. */
const most = 400_000;

/** A draft that came from a page, checked as anything that comes from there. Throws when it is none. */
export function sentDraft(sent: unknown): TipDraft {
  if (JSON.stringify(sent).length > most) throw new TypeError('this draft is too long');
  return draftSchema.parse(sent) as TipDraft;
}
