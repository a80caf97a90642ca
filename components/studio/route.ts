import { type List, lists } from '../../utils/pack/things.ts';

/** The rooms of the studio inside a pack. */
export const places = [
  'care',
  'items',
  'tips',
  'walkthroughs',
  'changes',
  'checklists',
  'people',
  'topics',
  'apps',
  'translations',
  'advice',
  'versions',
  'pack',
] as const;
export type Place = (typeof places)[number];

/** Where the studio is: it stands in the address, so that Back works and a place can be sent to a colleague's tab. */
export type Route =
  | { at: 'packs' }
  | { at: 'drafts'; draft?: string }
  /** `part`: a step of a walkthrough, the language of the translations, a revision */
  | { at: 'pack'; pack: string; place: Place; list?: List; id?: string; part?: string };

/** `#/ward-4/tips/tips/share-quietly/2`; anything else is the list of packs. */
export function routeOf(hash: string): Route {
  const [pack, place, list, id, part] = hash.replace(/^#\/?/, '').split('/').map(decoded);
  if (pack === '~drafts') return place ? { at: 'drafts', draft: place } : { at: 'drafts' };
  // what the panel says for a draft
  if (pack === 'draft' && place && !list) return { at: 'drafts', draft: place };
  if (!pack) return { at: 'packs' };
  const known = places.find((one) => one === place) ?? 'care';
  const knownList = lists.find((one) => one === list);
  return {
    at: 'pack',
    pack,
    place: known,
    ...(knownList && id && { list: knownList, id }),
    ...(knownList ? part && { part } : list && { part: list }),
  };
}

export function hashOf(route: Route): string {
  switch (route.at) {
    case 'packs':
      return '#/';
    case 'drafts':
      return joined('~drafts', route.draft);
    case 'pack':
      return joined(route.pack, route.place, route.list, route.id, route.part);
    default:
      return route satisfies never;
  }
}

function joined(...parts: (string | undefined)[]): string {
  return `#/${parts
    .filter((part) => part !== undefined)
    .map(encodeURIComponent)
    .join('/')}`;
}

/** What somebody typed into the address may not be encoded well; it then names nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return '';
    throw error;
  }
}
