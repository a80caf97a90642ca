import { pickWords } from '../../utils/pack/words.ts';
import { useWords } from '../words.tsx';
import { hashOf } from './route.ts';
import type { StudioActions, StudioView } from './view.ts';

/** The packs of this browser: those that are kept here, and those that came from elsewhere. */
export function PacksScreen({ view }: { view: StudioView; actions: StudioActions }) {
  const say = useWords();
  return (
    <div class="packs-screen">
      <h1>{say('studio.allPacks')}</h1>
      <ul>
        {(view.packs ?? []).map((pack) => (
          <li key={pack.id}>
            <a href={hashOf({ at: 'pack', pack: pack.id, place: 'items' })}>
              {pickWords(pack.title, say.language, pack.languages)?.words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
