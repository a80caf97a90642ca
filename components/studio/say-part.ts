import type { Key, Say } from '../../utils/i18n/index.ts';
import type { Anchor } from '../../utils/pack/anchor.ts';
import type { Condition, Pack, Text } from '../../utils/pack/schema.ts';
import { pickWords } from '../../utils/pack/words.ts';
import { sayDate } from '../words.tsx';
import { nameOfLanguage } from './language-name.ts';
import { nameOfControl, sayCondition } from './say-condition.ts';

/** What a part of an entry is called (`steps.open-menu.text.nl`: "What to do, step “Open the menu”, Dutch"). */
export function sayPart(name: string, pack: Pack, say: Say): { label: string; lang?: string } {
  const parts = name.split('.');
  const lang = parts.find((part) => pack.languages.includes(part));
  const known = parts.findLast((part) => part in partWords);
  const step = parts[0] === 'steps' && parts[1] !== 'order' ? parts[1] : undefined;
  const label = [
    known ? say(partWords[known] as Key) : (parts.at(-1) ?? name),
    step && say('studio.part.step', { step }),
    lang && nameOfLanguage(lang, say.language),
  ];
  return { label: label.filter(Boolean).join(' · '), ...(lang && { lang }) };
}

/** What the form calls a property of the file; a name that it does not show stays as it is. */
export function sayProperty(name: string, say: Say): string {
  const words = Object.hasOwn(partWords, name) ? partWords[name] : undefined;
  return words ? say(words) : name;
}

/** A value as a person would say it; empty where there is none. */
export function sayValue(name: string, value: unknown, pack: Pack, say: Say): string {
  if (value === undefined || value === null) return '';
  const part = name.split('.').findLast((one) => one in partWords);
  if (typeof value === 'string') return sayWord(part, value, pack, say);
  if (typeof value === 'boolean') return value ? say('studio.value.yes') : say('studio.value.no');
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map((one) => sayValue(name, one, pack, say)).join(', ');
  return sayObject(value, pack, say);
}

function sayWord(part: string | undefined, value: string, pack: Pack, say: Say): string {
  switch (part) {
    case 'owner':
    case 'standIn':
    case 'person':
      return pack.people.find(({ id }) => id === value)?.name ?? value;
    case 'app':
    case 'apps':
      return called(pack.apps.find(({ id }) => id === value)?.name, pack, say) ?? value;
    case 'topic':
    case 'topics':
      return called(pack.topics.find(({ id }) => id === value)?.name, pack, say) ?? value;
    case 'languages':
      return nameOfLanguage(value, say.language);
    case 'checkBy':
    case 'since':
    case 'date':
    case 'consent':
      return /^\d{4}-\d\d-\d\d$/.test(value) ? sayDate(value, say.language) : value;
    default:
      return value;
  }
}

function sayObject(value: object, pack: Pack, say: Say): string {
  if ('landmarks' in value) return nameOfControl(value as Anchor, say.language);
  if ('kind' in value && conditionKinds.has(String(value.kind)) && !('address' in value)) {
    return sayCondition(value as Condition, pack, say);
  }
  if ('address' in value) return String(value.address);
  if ('number' in value) return String(value.number);
  if ('text' in value && !('kind' in value)) return sayObject(value.text as object, pack, say);
  if ('title' in value || 'name' in value) {
    const { title, name } = value as { title?: Text; name?: Text | string };
    return typeof name === 'string' ? name : (called(title ?? (name as Text), pack, say) ?? '');
  }
  const words = Object.values(value);
  if (words.every((one) => typeof one === 'string'))
    return called(value as Text, pack, say) ?? words.join(', ');
  return JSON.stringify(value);
}

function called(text: Text | undefined, { languages }: Pack, say: Say): string | undefined {
  return text && pickWords(text, say.language, languages)?.words;
}

const conditionKinds = new Set(['app', 'page', 'element', 'language', 'date', 'ring', 'done']);

const partWords: Record<string, Key> = {
  title: 'studio.field.title',
  name: 'studio.field.name',
  description: 'studio.part.description',
  body: 'studio.field.body',
  text: 'studio.field.text',
  summary: 'studio.field.summary',
  role: 'studio.person.role',
  warning: 'studio.step.warning',
  remedy: 'studio.step.remedy',
  ourWay: 'card.ourWay',
  anchor: 'studio.field.control',
  app: 'studio.field.app',
  apps: 'studio.person.apps',
  topics: 'studio.topics',
  topic: 'studio.field.topic',
  owner: 'studio.field.owner',
  person: 'studio.field.person',
  checkBy: 'studio.field.checkBy',
  since: 'studio.field.since',
  when: 'studio.field.when',
  skipWhen: 'studio.step.skipWhen',
  requires: 'studio.step.requires',
  branch: 'studio.step.branch',
  wait: 'studio.step.wait',
  optional: 'studio.step.optional',
  done: 'studio.field.done',
  placement: 'studio.field.placement',
  kind: 'studio.field.kind',
  impact: 'studio.field.impact',
  date: 'studio.field.changeDate',
  affects: 'studio.part.affects',
  match: 'studio.app.match',
  languages: 'studio.part.languages',
  contacts: 'studio.person.contacts',
  hours: 'studio.person.hours',
  timeZone: 'studio.person.timeZone',
  away: 'studio.person.away',
  standIn: 'studio.person.standIn',
  picture: 'studio.person.picture',
  image: 'studio.person.picture',
  consent: 'studio.person.consent',
  entries: 'studio.checklist.entries',
  steps: 'studio.steps',
  order: 'studio.part.order',
  version: 'studio.part.version',
  quietWhen: 'studio.part.quietWhen',
};
