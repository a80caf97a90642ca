import { Scale, Upload } from 'lucide-preact';
import { useWords } from '../../words.tsx';
import { hashOf } from '../route.ts';

/** Beside the title of the list of people: from a file, and who carries what. */
export function PeopleTools({ pack, canImport }: { pack: string; canImport: boolean }) {
  const say = useWords();
  const to = (part: string) => hashOf({ at: 'pack', pack, place: 'people', part });
  return (
    <span class="people-tools">
      <a class="button icon" href={to('load')} aria-label={say('load.title')} title={say('load.title')}>
        <Scale size={16} aria-hidden="true" />
      </a>
      {canImport && (
        <a
          class="button icon"
          href={to('import')}
          aria-label={say('people.import')}
          title={say('people.import')}
        >
          <Upload size={16} aria-hidden="true" />
        </a>
      )}
    </span>
  );
}
