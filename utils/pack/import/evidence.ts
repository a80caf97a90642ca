import type { Anchor } from '../anchor.ts';
import { ownOf } from '../own.ts';
import { lastPart } from './css.ts';

/** What somebody else's selectors say about a control itself. */
export interface Evidence {
  role?: string;
  tag?: string;
  type?: string;
  /** accessible name */
  name?: string;
  /** visible words, where they are known apart from the name */
  text?: string;
  /** `attribute=value` */
  ids: string[];
  href?: string;
  /** tag names of shadow hosts around it, from the control outward */
  inside: string[];
}

/** One way to the control, as DevTools writes it: a selector, or a list that leads through shadow roots. */
export type Selector = string | readonly string[];

/**
 * What alternative selectors for one control say together: `aria/Share[role="button"]`, `text/Share`, `#share`,
 * `xpath///*[@id="share"]`, `pierce/#share`, `[data-testid="share"]`. The first that says a thing is believed.
 */
export function evidenceFrom(selectors: readonly Selector[]): Evidence {
  const all = selectors.map(oneEvidence);
  const first = <Key extends keyof Evidence>(key: Key) => all.find((one) => one[key])?.[key];
  const ids = [...new Set(all.flatMap((one) => one.ids ?? []))].slice(0, 8);
  const [name, text] = [first('name'), first('text')];
  return {
    ...withoutNothing({
      role: first('role'),
      tag: first('tag'),
      type: first('type'),
      name: name ?? text,
      text: text === name ? undefined : text,
      href: first('href'),
    }),
    ids,
    inside: all.find((one) => one.inside?.length)?.inside ?? [],
  };
}

/** Whether anything identifies the control: a role and a tag alone are those of a hundred others. */
export function saysSomething({ name, text, ids, href }: Evidence): boolean {
  return ids.length > 0 || [name, text, href].some((one) => one !== undefined);
}

/** The anchor that holds this evidence and nothing else; `kind` is what the control is taken for when nobody says. */
export function anchorFrom(evidence: Evidence, kind: 'button' | 'textbox'): Anchor {
  const { tag = '', type, name, text, ids, href, inside } = evidence;
  return {
    version: 1,
    role: (evidence.role ?? kind).slice(0, 30),
    tag: tag.slice(0, 60),
    ...(type && { type: type.slice(0, 20) }),
    // a recording does not say in which language the page was
    names: name ? { und: [name.slice(0, 120)] } : {},
    ...(text && { texts: { und: [text.slice(0, 120)] } }),
    twins: {},
    ids,
    ...(href && { href: href.slice(0, 160) }),
    words: [],
    landmarks: [],
    ...(inside.length > 0 && { inside: inside.slice(0, 6) }),
    before: [],
    after: [],
    page: { path: '', marks: [] },
  };
}

function oneEvidence(selector: Selector): Partial<Evidence> {
  const parts = typeof selector === 'string' ? [selector] : selector;
  const own = parts.map(partEvidence);
  // "aria/Save", then "aria/[role=generic]" within it: the click was on something drawn in the control
  const last = own.findLast(({ name, text, ids }) => name || text || ids?.length) ?? own.at(-1) ?? {};
  const hosts = own.slice(0, own.indexOf(last)).flatMap(({ tag }) => (tag?.includes('-') ? [tag] : []));
  return { ...last, inside: hosts.reverse() };
}

function partEvidence(selector: string): Partial<Evidence> {
  const [, kind, rest = ''] = /^(aria|text|xpath|pierce|css)\/(.*)$/s.exec(selector) ?? [];
  switch (kind) {
    case 'aria':
      return ariaEvidence(rest);
    case 'text':
      return withoutNothing({ text: words(rest) });
    case 'xpath':
      return xpathEvidence(rest);
    default:
      return cssEvidence(kind ? rest : selector);
  }
}

/** `Share screen[role="button"]`, or the name alone, or the role alone. */
function ariaEvidence(rest: string): Partial<Evidence> {
  const role = /\[\s*role\s*=\s*["']?([\w-]+)["']?\s*\]/i.exec(rest)?.[1];
  const named = /\[\s*name\s*=\s*["'](.*?)["']\s*\]/i.exec(rest)?.[1];
  const name = words(named ?? rest.replace(/\[\s*(?:role|name)\s*=[^\]]*\]/gi, ''));
  return withoutNothing({ name, role: role && role !== 'generic' ? role : undefined });
}

/** Of an XPath only the last step says something about the control itself. */
function xpathEvidence(rest: string): Partial<Evidence> {
  const last = stepsOf(rest).at(-1) ?? '';
  const tag = /^([a-z][\w-]*)/i.exec(last)?.[1]?.toLowerCase();
  const attributes = [...last.matchAll(/@([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, key = '', double, single]) => [key.toLowerCase(), double ?? single ?? ''] as const,
  );
  const text = /(?:text\(\)|\.)\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(last);
  return {
    ...fromAttributes(tag, new Map(attributes)),
    ...withoutNothing({ text: words(text?.[1] ?? text?.[2]) }),
  };
}

/** Steps of an XPath; a slash inside brackets or quotes parts nothing. */
function stepsOf(path: string): string[] {
  return path.match(/(?:\[(?:"[^"]*"|'[^']*'|[^\]"'])*\]|[^/[])+/g) ?? [];
}

function cssEvidence(selector: string): Partial<Evidence> {
  const part = lastPart(selector);
  if (!part) return {};
  const attributes = new Map(part.attributes);
  if (part.id) attributes.set('id', part.id);
  return fromAttributes(part.tag, attributes);
}

function fromAttributes(tag: string | undefined, attributes: ReadonlyMap<string, string>): Partial<Evidence> {
  const get = (key: string) => attributes.get(key)?.trim() || undefined;
  const type = tag === 'input' ? get('type')?.toLowerCase() : undefined;
  const href = get('href');
  return {
    ...withoutNothing({
      tag,
      type,
      role: get('role') ?? roleOf(tag, type),
      name: words(get('aria-label') ?? get('title') ?? get('placeholder')),
      href: href && /^\/[^?#]+/.test(href) ? /^\/[^?#]+/.exec(href)?.[0] : undefined,
    }),
    ids: [...attributes]
      .filter(([key, value]) => isKey.test(key) && isChosen(value))
      .map(([key, value]) => `${key}=${value}`),
  };
}

const isKey = /^(?:id|name|data-[\w-]*(?:test|tid|cy|qa|e2e|id|name|action|hook|automation)[\w-]*)$/;

/** An identifier that a developer chose: it will be the same at the next load. */
function isChosen(value: string): boolean {
  const isCode = value.length <= 60 && /^[A-Za-z][A-Za-z0-9]*(?:[-_.:/][A-Za-z0-9]+)*$/.test(value);
  return isCode && !/\d{3,}|[0-9a-f]{8}|^radix|^ember|^mui|^mat-|__|[-_]?\d+$/i.test(value);
}

const roles: Record<string, string> = {
  button: 'button',
  summary: 'button',
  a: 'link',
  select: 'combobox',
  textarea: 'textbox',
  option: 'option',
};
const inputRoles: Record<string, string> = {
  checkbox: 'checkbox',
  radio: 'radio',
  range: 'slider',
  number: 'spinbutton',
  search: 'searchbox',
  button: 'button',
  submit: 'button',
  reset: 'button',
  image: 'button',
};

function roleOf(tag: string | undefined, type: string | undefined): string | undefined {
  if (tag === 'input') return ownOf(inputRoles, type) ?? 'textbox';
  return ownOf(roles, tag);
}

/** Tidy words, or nothing where there are none or where it is content rather than a name. */
function words(text: string | undefined): string | undefined {
  const tidy = text?.replace(/\s+/g, ' ').trim() ?? '';
  return tidy !== '' && tidy.length <= 120 ? tidy : undefined;
}

function withoutNothing<Values extends object>(values: Values): Partial<Values> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Partial<Values>;
}
