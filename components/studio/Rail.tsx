import {
  AppWindow,
  FilePen,
  Footprints,
  History,
  Languages,
  Lightbulb,
  ListChecks,
  type LucideIcon,
  MapPin,
  Megaphone,
  Package,
  Rows3,
  Stethoscope,
  Tags,
  Users,
} from 'lucide-preact';
import type { Key } from '../../utils/i18n/index.ts';
import { pickWords } from '../../utils/pack/words.ts';
import type { KeptPack } from '../../utils/store/kept.ts';
import { Signpost } from '../Signpost.tsx';
import { useWords } from '../words.tsx';
import { hashOf, type Place, type Route } from './route.ts';

export interface RailProps {
  route: Route;
  kept?: KeptPack;
  /** shown beside a place: how much is there, or how much asks for care */
  counts: Partial<Record<Place | 'drafts', number>>;
  onGo: () => void;
}

/** Where one can go: the pack, its lists, and what looks after it. */
export function Rail({ route, kept, counts, onGo }: RailProps) {
  const say = useWords();
  const pack = kept?.pack;
  const title = pack && pickWords(pack.title, say.language, pack.languages);
  return (
    <nav class="rail" aria-label={say('studio.places')}>
      <a class="home" href={hashOf({ at: 'packs' })} onClick={onGo}>
        <Signpost size={28} />
        <span class="words">
          <strong lang={title?.language}>{title?.words ?? say('app.name')}</strong>
          <span class="meta">{pack ? say('studio.otherPacks') : say('studio.title')}</span>
        </span>
      </a>
      {pack &&
        groups.map((places) => (
          <ul key={places[0]}>
            {places.map((place) => (
              <PlaceLink
                key={place}
                icon={icons[place]}
                words={names[place]}
                count={counts[place]}
                asks={place === 'care'}
                href={hashOf({ at: 'pack', pack: pack.id, place })}
                current={route.at === 'pack' && route.place === place}
                onGo={onGo}
              />
            ))}
          </ul>
        ))}
      <ul>
        <PlaceLink
          icon={FilePen}
          words="studio.drafts"
          count={counts.drafts}
          href={hashOf({ at: 'drafts' })}
          current={route.at === 'drafts'}
          onGo={onGo}
        />
      </ul>
    </nav>
  );
}

interface PlaceProps {
  icon: LucideIcon;
  words: Key;
  count?: number;
  /** a count that asks for something */
  asks?: boolean;
  href: string;
  current: boolean;
  onGo: () => void;
}

function PlaceLink({ icon: Icon, words, count, asks, href, current, onGo }: PlaceProps) {
  const say = useWords();
  return (
    <li>
      <a href={href} aria-current={current ? 'page' : undefined} onClick={onGo}>
        <Icon size={16} aria-hidden="true" />
        <span>{say(words)}</span>
        {count !== undefined && count > 0 && <span class={asks ? 'count asks' : 'count'}>{count}</span>}
      </a>
    </li>
  );
}

const groups: Place[][] = [
  ['care'],
  ['items', 'tips', 'walkthroughs', 'changes', 'checklists'],
  ['people', 'topics', 'apps'],
  ['translations', 'advice', 'versions', 'pack'],
];

const icons = {
  care: Stethoscope,
  items: Rows3,
  tips: MapPin,
  walkthroughs: Footprints,
  changes: Megaphone,
  checklists: ListChecks,
  people: Users,
  topics: Tags,
  apps: AppWindow,
  translations: Languages,
  advice: Lightbulb,
  versions: History,
  pack: Package,
} satisfies Record<Place, unknown>;

export const names = {
  care: 'studio.care',
  items: 'studio.items',
  tips: 'studio.tips',
  walkthroughs: 'studio.walkthroughs',
  changes: 'studio.changes',
  checklists: 'studio.checklists',
  people: 'studio.people',
  topics: 'studio.topics',
  apps: 'studio.apps',
  translations: 'studio.translations',
  advice: 'studio.advice',
  versions: 'studio.versions',
  pack: 'studio.pack',
} satisfies Record<Place, Key>;
