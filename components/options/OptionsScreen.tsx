import type { HealthCount, PackSummary } from '../../utils/store/database.ts';
import type { Settings } from '../../utils/store/settings.ts';
import type { StoreTrouble } from '../../utils/store/store-error.ts';
import { Signpost } from '../Signpost.tsx';
import { useWords } from '../words.tsx';
import { type Added, AddPack } from './AddPack.tsx';
import { PackList } from './PackList.tsx';

export interface OptionsProps {
  packs: PackSummary[];
  settings: Settings;
  health: HealthCount[];
  /** hosts that packs are about and that the browser does not let us into yet */
  notAllowed: string[];
  /** the browser's own language, by its own name */
  browserLanguage: string;
  trouble?: StoreTrouble;
  added?: Added;
  onFile: (file: File) => void;
  onRemove: (pack: PackSummary) => void;
  onAllow: (hosts: string[]) => void;
  onLanguage: (language: Settings['language']) => void;
  onUnhide: () => void;
  onRole: (role: Settings['role']) => void;
  /** asks the browser for what pictures take, on this very click */
  onShots: (shots: boolean) => void;
}

/** Packs, language, and what left this browser. */
export function OptionsScreen(props: OptionsProps) {
  const say = useWords();
  const { packs, settings, notAllowed, trouble, added } = props;
  return (
    <div class="options">
      <header class="top">
        <Signpost size={40} />
        <div>
          <h1>{say('app.name')}</h1>
          <p>{say('options.intro')}</p>
        </div>
      </header>
      <main>
        {trouble && (
          <p class="text trouble" role="alert">
            {say(`store.${trouble}`)}
          </p>
        )}
        <section aria-labelledby="packs">
          <h2 id="packs">{say('options.packs')}</h2>
          <AddPack added={added} isFirst={packs.length === 0} onFile={props.onFile} />
          {notAllowed.length > 0 && <Access hosts={notAllowed} onAllow={props.onAllow} />}
          <PackList packs={packs} onRemove={props.onRemove} />
        </section>
        <section aria-labelledby="language">
          <h2 id="language">{say('options.language')}</h2>
          <Languages {...props} />
        </section>
        <section aria-labelledby="role">
          <h2 id="role">{say('options.role')}</h2>
          <label class="tick">
            <input
              type="checkbox"
              checked={settings.role === 'key-user'}
              onChange={({ currentTarget }) => props.onRole(currentTarget.checked ? 'key-user' : 'colleague')}
            />
            <span>
              {say('options.role.keyUser')}
              <span class="meta">{say('options.role.hint')}</span>
            </span>
          </label>
          {settings.role === 'key-user' && (
            <label class="tick">
              <input
                type="checkbox"
                checked={settings.shots}
                onChange={({ currentTarget }) => props.onShots(currentTarget.checked)}
              />
              <span>
                {say('options.shots')}
                <span class="meta">{say('options.shots.hint')}</span>
              </span>
            </label>
          )}
          {settings.role === 'key-user' && (
            <a class="button studio-link" href="/studio.html">
              {say('options.studio')}
            </a>
          )}
        </section>
        <section aria-labelledby="privacy">
          <h2 id="privacy">{say('options.privacy')}</h2>
          <p class="nothing">{say('options.privacy.nothing')}</p>
          <p class="text">{say('options.privacy.body')}</p>
          <h3>{say('options.counts')}</h3>
          <Counts health={props.health} />
        </section>
        {settings.hidden.length > 0 && (
          <section class="hidden">
            <p class="text">{say('options.hidden', { count: settings.hidden.length })}</p>
            <button type="button" class="button" onClick={props.onUnhide}>
              {say('options.unhide')}
            </button>
          </section>
        )}
      </main>
    </div>
  );
}

function Access({ hosts, onAllow }: { hosts: string[]; onAllow: OptionsProps['onAllow'] }) {
  const say = useWords();
  const names = hosts.map((host) => host.replace(/^https?:\/\//, '').replace('/*', ''));
  return (
    <div class="access">
      <p class="text">{say('options.access', { hosts: names.join(', ') })}</p>
      <button type="button" class="button primary" onClick={() => onAllow(hosts)}>
        {say('options.allow')}
      </button>
    </div>
  );
}

function Languages({ settings, browserLanguage, onLanguage }: OptionsProps) {
  const say = useWords();
  return (
    <fieldset class="languages">
      <legend class="visually-hidden">{say('options.language')}</legend>
      {(['auto', 'en', 'nl'] as const).map((language) => (
        <label key={language}>
          <input
            type="radio"
            name="language"
            checked={settings.language === language}
            onChange={() => onLanguage(language)}
          />
          <span lang={language === 'auto' ? undefined : language}>
            {say(`options.language.${language}`, { language: browserLanguage })}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Counts({ health }: { health: HealthCount[] }) {
  const say = useWords();
  if (health.length === 0) return <p class="meta">{say('options.counts.none')}</p>;
  return (
    <details class="counts">
      <summary>{say('options.counts.body', { count: health.length })}</summary>
      <pre>
        {health
          .map(({ day, item, outcome, by, count }) => `${day}  ${item}  ${outcome} ${by}  ${count}`)
          .join('\n')}
      </pre>
    </details>
  );
}
