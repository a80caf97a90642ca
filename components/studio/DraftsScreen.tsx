import { Footprints, MapPin, Megaphone, PenLine, Trash2 } from 'lucide-preact';
import { pickWords } from '../../utils/pack/words.ts';
import type { Draft } from '../../utils/store/records.ts';
import { Notice } from '../Notice.tsx';
import { useWords } from '../words.tsx';
import { NewPackForm } from './NewPackForm.tsx';
import type { StudioActions, StudioView } from './view.ts';

/** Everything that no pack holds yet: made in a page, or changed here and not done. */
export function DraftsScreen({ view, actions }: { view: StudioView; actions: StudioActions }) {
  const say = useWords();
  const { drafts, packs } = view;
  if (!packs) {
    return (
      <p class="loading meta" role="status">
        {say('studio.opening')}
      </p>
    );
  }
  if (drafts.length === 0) {
    return <Notice title={say('studio.drafts.none')} body={say('studio.drafts.none.body')} />;
  }
  const kept = packs.filter(({ source }) => source.kind === 'studio');
  return (
    <div class="page">
      <header class="page-head">
        <h1>
          {say('studio.drafts')} <span class="count">{drafts.length}</span>
        </h1>
      </header>
      <p class="meta">{say('studio.drafts.hint')}</p>
      <ul class="draft-list">
        {drafts.map((draft) => (
          <DraftLine key={draft.id} draft={draft} kept={kept} actions={actions} />
        ))}
      </ul>
      {kept.length === 0 && (
        <section>
          <h2>{say('studio.drafts.noPack')}</h2>
          <NewPackForm drafts={drafts} onStart={actions.startPack} />
        </section>
      )}
    </div>
  );
}

interface DraftLineProps {
  draft: Draft;
  kept: NonNullable<StudioView['packs']>;
  actions: StudioActions;
}

function DraftLine({ draft, kept, actions }: DraftLineProps) {
  const say = useWords();
  const Icon = iconOf(draft);
  const title = titleOf(draft, say.language) || say('studio.untitled');
  const pack = kept.find(({ id }) => id === draft.pack);
  const called = (one: DraftLineProps['kept'][number]) =>
    pickWords(one.title, say.language, one.languages)?.words ?? one.id;
  const when = new Intl.DateTimeFormat(say.language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(draft.changedAt),
  );
  const [only, second] = kept;
  return (
    <li>
      <Icon class="kind" size={16} aria-hidden="true" />
      <span class="words">
        <span class="title">{title}</span>
        <span class="meta">
          {pack ? say('studio.drafts.for', { title: called(pack) }) : say('studio.drafts.forNone')} · {when}
        </span>
      </span>
      {pack && (
        <button type="button" class="button" onClick={() => actions.openDraft(draft.id)}>
          {say('studio.drafts.open')}
        </button>
      )}
      {!pack && only && !second && (
        <button type="button" class="button" onClick={() => actions.adopt(draft.id, only.id)}>
          {say('studio.drafts.give', { title: called(only) })}
        </button>
      )}
      {!pack && second && (
        <select
          class="field"
          aria-label={say('studio.drafts.giveTo')}
          value=""
          onChange={(event) => actions.adopt(draft.id, event.currentTarget.value)}
        >
          <option value="" hidden>
            {say('studio.drafts.giveTo')}
          </option>
          {kept.map((one) => (
            <option key={one.id} value={one.id}>
              {called(one)}
            </option>
          ))}
        </select>
      )}
      <button
        type="button"
        class="button icon"
        aria-label={say('studio.drafts.discard', { title })}
        title={say('studio.discard')}
        onClick={() => actions.discardDraft(draft.id)}
      >
        <Trash2 size={16} aria-hidden="true" />
      </button>
    </li>
  );
}

function iconOf(draft: Draft) {
  if (draft.kind === 'walkthrough') return Footprints;
  if (draft.kind === 'entry') return PenLine;
  return draft.tipKind === 'change' ? Megaphone : MapPin;
}

function titleOf(draft: Draft, language: string): string {
  const { name } = (draft.kind === 'entry' ? draft.entry : {}) as { name?: unknown };
  if (typeof name === 'string') return name;
  return pickWords(draft.title, language, [draft.language])?.words ?? '';
}
