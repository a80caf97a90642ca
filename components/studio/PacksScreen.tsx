import { FileUp, Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { pickWords } from '../../utils/pack/words.ts';
import type { PackSummary } from '../../utils/store/database.ts';
import { sayDate, useWords } from '../words.tsx';
import { FileButton } from './FileButton.tsx';
import { NewPackForm } from './NewPackForm.tsx';
import { hashOf } from './route.ts';
import type { StudioActions, StudioView } from './view.ts';
import { Welcome } from './Welcome.tsx';

/** The packs of this browser: those that are kept here, and those that came from elsewhere. */
export function PacksScreen({ view, actions }: { view: StudioView; actions: StudioActions }) {
  const say = useWords();
  const [isNew, setNew] = useState(false);
  const { packs, drafts } = view;
  if (!packs) {
    return (
      <p class="loading meta" role="status">
        {say('studio.opening')}
      </p>
    );
  }
  if (packs.length === 0 && !isNew) {
    return <Welcome drafts={drafts} onStart={() => setNew(true)} onFile={actions.openFile} />;
  }
  const kept = packs.filter(({ source }) => source.kind === 'studio');
  const others = packs.filter(({ source }) => source.kind !== 'studio');
  return (
    <div class="page">
      <header class="page-head">
        <h1>{say('studio.allPacks')}</h1>
        <FileButton onFile={actions.openFile}>
          <FileUp size={16} aria-hidden="true" />
          {say('studio.openFile')}
        </FileButton>
        <button type="button" class="button primary" aria-expanded={isNew} onClick={() => setNew(!isNew)}>
          <Plus size={16} aria-hidden="true" />
          {say('studio.newPack')}
        </button>
      </header>
      {isNew && (
        <NewPackForm
          drafts={drafts}
          onStart={actions.startPack}
          onCancel={packs.length === 0 ? undefined : () => setNew(false)}
        />
      )}
      {kept.length > 0 && (
        <section>
          <h2>{say('studio.keptHere')}</h2>
          <ul class="pack-list">
            {kept.map((pack) => (
              <PackLine key={pack.id} pack={pack} view={view} />
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section>
          <h2>{say('studio.fromElsewhere')}</h2>
          <p class="meta">{say('studio.fromElsewhere.hint')}</p>
          <ul class="pack-list">
            {others.map((pack) => (
              <PackLine key={pack.id} pack={pack} view={view} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function PackLine({ pack, view }: { pack: PackSummary; view: StudioView }) {
  const say = useWords();
  const found = pickWords(pack.title, say.language, pack.languages);
  const { tips, walkthroughs, changes, checklists, people } = pack.counts;
  const items = tips + walkthroughs + changes + checklists;
  const drafts = view.drafts.filter((draft) => draft.pack === pack.id).length;
  return (
    <li>
      <a href={hashOf({ at: 'pack', pack: pack.id, place: 'care' })}>
        <strong lang={found?.language}>{found?.words ?? pack.id}</strong>
        <span class="meta">
          {[
            say('studio.count.items', { count: items }),
            say('studio.count.people', { count: people }),
            say('options.version', { version: pack.packVersion }),
            say('options.addedOn', { date: sayDate(pack.installedAt.slice(0, 10), say.language) }),
            ...(drafts > 0 ? [say('studio.count.drafts', { count: drafts })] : []),
          ].join(' · ')}
        </span>
      </a>
    </li>
  );
}
