import type { NewPack } from '../../components/studio/view.ts';
import { freeId, idFrom } from '../../utils/pack/new-id.ts';
import { matchesPattern } from '../../utils/pack/pattern.ts';
import type { Pack } from '../../utils/pack/schema.ts';

/** The tools that Wegwijs has access to from the start. */
const knownApps = {
  teams: {
    id: 'teams',
    name: 'Teams',
    match: ['https://teams.microsoft.com/*', 'https://teams.cloud.microsoft/*', 'https://teams.live.com/*'],
  },
  zoom: { id: 'zoom', name: 'Zoom', match: ['https://*.zoom.us/*'] },
  webex: { id: 'webex', name: 'Webex', match: ['https://*.webex.com/*'] },
} as const;

/** A pack that begins here, with what was asked of whoever begins it. */
export function packFrom(asked: NewPack, taken: ReadonlySet<string>, today: string): Pack {
  const { title, language, apps, address, person } = asked;
  const own = address && ownApp(address, language);
  return {
    format: 1,
    id: idFrom(title, taken, 'pack'),
    version: '1.0.0',
    title: { [language]: title },
    languages: [language],
    apps: [
      ...apps.map((app) => {
        const { id, name, match } = knownApps[app];
        return { id, name: { [language]: name }, match: [...match] };
      }),
      ...(own ? [own] : []),
    ],
    people: person
      ? [
          {
            id: idFrom(person.name, new Set(), 'me'),
            name: person.name,
            languages: [language],
            topics: [],
            apps: apps.map((app) => knownApps[app].id),
            contacts: [{ kind: 'mail', address: person.mail }],
            consent: today,
          },
        ]
      : [],
    topics: [],
    tips: [],
    walkthroughs: [],
    changes: [],
    checklists: [],
  };
}

/** The app that a page belongs to: one of the known tools, else its site. Undefined for what is no address. */
export function appAt(
  url: string,
  language: string,
  taken: ReadonlySet<string>,
): Pack['apps'][number] | undefined {
  const known = Object.values(knownApps).find(({ match }) =>
    match.some((pattern) => matchesPattern(pattern, url)),
  );
  const { id, name, match } = known ?? {};
  if (id && name && match) return { id: freeId(id, taken), name: { [language]: name }, match: [...match] };
  return ownApp(url, language, taken);
}

/** Any other tool, by the address one copies from the browser. */
function ownApp(
  address: string,
  language: string,
  taken: ReadonlySet<string> = new Set(),
): Pack['apps'][number] | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  const name = hostname.replace(/^www\./, '');
  return { id: idFrom(name, taken), name: { [language]: name }, match: [`https://${hostname}/*`] };
}
