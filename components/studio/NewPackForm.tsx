import { useState } from 'preact/hooks';
import type { Draft } from '../../utils/store/records.ts';
import { useWords } from '../words.tsx';
import { ChipsField } from './form/ChipsField.tsx';
import { LineField } from './form/LineField.tsx';
import { SelectField } from './form/SelectField.tsx';
import { nameOfLanguage } from './language-name.ts';
import type { NewPack } from './view.ts';

export interface NewPackFormProps {
  /** what was made in a page already: the pack is for those apps */
  drafts: readonly Draft[];
  onStart: (asked: NewPack) => void;
  onCancel?: () => void;
}

const tongues = ['nl', 'en', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'tr', 'ar', 'uk'];

/** What a pack needs to begin: a name, an app, and whom to ask. All of it can be changed later. */
export function NewPackForm({ drafts, onStart, onCancel }: NewPackFormProps) {
  const say = useWords();
  const [asked, setAsked] = useState<NewPack>({
    title: say('studio.newPack.title'),
    language: say.language,
    apps: appsOf(drafts),
  });
  const { person = { name: '', mail: '' } } = asked;
  const change = (part: Partial<NewPack>) => setAsked({ ...asked, ...part });
  const hasApp = asked.apps.length > 0 || URL.canParse(asked.address ?? '');
  const hasPerson = person.name.trim() !== '' && /.@.+\../.test(person.mail);
  return (
    <form
      class="form new-pack"
      onSubmit={(event) => {
        event.preventDefault();
        onStart({ ...asked, person: hasPerson ? person : undefined });
      }}
    >
      <LineField
        label={say('studio.newPack.name')}
        value={asked.title}
        onLine={(title) => change({ title })}
      />
      <ChipsField
        label={say('studio.newPack.apps')}
        chosen={asked.apps}
        options={[
          ['teams', 'Teams'],
          ['zoom', 'Zoom'],
          ['webex', 'Webex'],
        ]}
        onChosen={(apps) => change({ apps: apps as NewPack['apps'] })}
      />
      <LineField
        label={say('studio.newPack.address')}
        hint={say('studio.newPack.address.hint')}
        placeholder="https://"
        most={300}
        value={asked.address ?? ''}
        onLine={(address) => change({ address: address.trim() || undefined })}
      />
      <div class="form-pair">
        <LineField
          label={say('studio.newPack.you')}
          hint={say('studio.newPack.you.hint')}
          value={person.name}
          onLine={(name) => change({ person: { ...person, name } })}
        />
        <LineField
          label={say('studio.newPack.mail')}
          value={person.mail}
          onLine={(mail) => change({ person: { ...person, mail: mail.trim() } })}
        />
      </div>
      <SelectField
        label={say('studio.newPack.language')}
        value={asked.language}
        options={[...new Set([say.language, ...tongues])].map((tag) => [
          tag,
          nameOfLanguage(tag, say.language),
        ])}
        onChoose={(language) => language && change({ language })}
      />
      <div class="beside">
        <button type="submit" class="button primary" disabled={asked.title.trim() === '' || !hasApp}>
          {say('studio.newPack.start')}
        </button>
        {onCancel && (
          <button type="button" class="button plain quiet" onClick={onCancel}>
            {say('studio.cancel')}
          </button>
        )}
      </div>
      {!hasApp && <p class="meta hint">{say('studio.newPack.needsApp')}</p>}
    </form>
  );
}

function appsOf(drafts: readonly Draft[]): NewPack['apps'] {
  const urls = drafts.map(({ url }) => url).join(' ');
  const known = [
    ['teams', /teams\.(microsoft|live|cloud)/],
    ['zoom', /zoom\.us/],
    ['webex', /webex\.com/],
  ] as const;
  return known.filter(([, pattern]) => pattern.test(urls)).map(([app]) => app);
}
