import {
  AppWindow,
  CircleDashed,
  CircleDot,
  Clock,
  Footprints,
  ListChecks,
  MapPin,
  Megaphone,
  PenLine,
  Tags,
  TriangleAlert,
  User,
} from 'lucide-preact';
import { useWords } from '../words.tsx';
import type { Row, RowKind } from './rows.ts';

/** One row: what it is, its title, where it belongs, and what it asks for. */
export function RowLine({ row, today, isMixed }: { row: Row; today: string; isMixed: boolean }) {
  const say = useWords();
  const Icon = icons[row.kind];
  const due = 'checkBy' in row.entry && row.entry.checkBy !== undefined && row.entry.checkBy < today;
  return (
    <>
      <Icon class={`kind ${row.kind}`} size={16} aria-hidden="true" />
      <span class="words">
        <span class="title" lang={row.lang || undefined}>
          {row.title}
        </span>
        <span class="meta">
          {[...(isMixed || row.kind === 'warning' ? [say(kinds[row.kind])] : []), ...row.about].join(' · ')}
        </span>
      </span>
      <span class="marks">
        {row.draft && (
          <Mark class="draft" words={say('studio.mark.draft')}>
            <PenLine size={14} aria-hidden="true" />
          </Mark>
        )}
        {due && (
          <Mark class="due" words={say('studio.mark.due')}>
            <Clock size={14} aria-hidden="true" />
          </Mark>
        )}
        {row.care?.state === 'lost' && (
          <Mark class="lost" words={say('studio.mark.lost')}>
            <CircleDashed size={14} aria-hidden="true" />
          </Mark>
        )}
        {row.care?.state === 'drifting' && (
          <Mark class="drifting" words={say('studio.mark.drifting')}>
            <CircleDot size={14} aria-hidden="true" />
          </Mark>
        )}
      </span>
    </>
  );
}

function Mark({
  class: name,
  words,
  children,
}: {
  class: string;
  words: string;
  children: preact.ComponentChildren;
}) {
  return (
    <span class={`mark ${name}`} title={words}>
      {children}
      <span class="visually-hidden">{words}</span>
    </span>
  );
}

const icons = {
  tip: MapPin,
  warning: TriangleAlert,
  walkthrough: Footprints,
  change: Megaphone,
  checklist: ListChecks,
  person: User,
  topic: Tags,
  app: AppWindow,
} satisfies Record<RowKind, unknown>;

export const kinds = {
  tip: 'studio.kind.tip',
  warning: 'studio.kind.warning',
  walkthrough: 'studio.kind.walkthrough',
  change: 'studio.kind.change',
  checklist: 'studio.kind.checklist',
  person: 'studio.kind.person',
  topic: 'studio.kind.topic',
  app: 'studio.kind.app',
} as const satisfies Record<RowKind, string>;
