import { ArrowLeft, RotateCcw } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import type { KeptPack } from '../../utils/store/kept.ts';
import { useWords } from '../words.tsx';
import { ChangeList } from './ChangeList.tsx';
import { hashOf } from './route.ts';
import type { PackView, StudioActions } from './view.ts';

export interface VersionsRoomProps {
  view: PackView;
  kept: KeptPack;
  actions: StudioActions;
}

/** The states this pack has had here, what was changed from one to the next, and the way back to any of them. */
export function VersionsRoom({ view, kept, actions }: VersionsRoomProps) {
  const say = useWords();
  const { versions, route } = view;
  const { revision } = kept;
  const chosen = route.part === undefined ? undefined : Number(route.part);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew for every state of the pack
  useEffect(() => actions.readVersions(chosen), [kept.pack.id, revision, chosen, actions.readVersions]);
  if (!versions) {
    return (
      <p class="loading meta" role="status">
        {say('studio.versions.reading')}
      </p>
    );
  }
  const time = new Intl.DateTimeFormat(say.language, { dateStyle: 'medium', timeStyle: 'short' });
  const open = versions.list.find((one) => one.revision === versions.chosen);
  return (
    <div class="list-room versions" data-open={chosen !== undefined}>
      <section class="list-side" aria-label={say('studio.versions')}>
        <header class="list-head">
          <h1>
            {say('studio.versions')} <span class="count">{versions.list.length + 1}</span>
          </h1>
        </header>
        <ol>
          <li>
            <p>
              <strong>{say('studio.versions.now')}</strong>
              <span class="meta">{say('options.version', { version: kept.pack.version })}</span>
            </p>
          </li>
          {versions.list.map((one) => (
            <li key={one.revision}>
              <a
                href={hashOf({
                  at: 'pack',
                  pack: kept.pack.id,
                  place: 'versions',
                  part: String(one.revision),
                })}
                aria-current={one.revision === versions.chosen ? 'true' : undefined}
              >
                <strong>{time.format(new Date(one.at))}</strong>
                <span class="meta">{say('studio.versions.before')}</span>
              </a>
            </li>
          ))}
        </ol>
        {versions.list.length === 0 && (
          <div class="empty">
            <p>{say('studio.versions.none')}</p>
          </div>
        )}
      </section>
      <section class="open-side" aria-label={say('studio.versions.changes')}>
        {open && (
          <div class="version">
            <header>
              <a
                class="button icon back"
                href={hashOf({ at: 'pack', pack: kept.pack.id, place: 'versions' })}
                aria-label={say('studio.back')}
              >
                <ArrowLeft size={18} aria-hidden="true" />
              </a>
              <h2>{say('studio.versions.after', { date: time.format(new Date(open.at)) })}</h2>
              {kept.summary.source.kind === 'studio' && (
                <button type="button" class="button" onClick={() => actions.restore(open.revision)}>
                  <RotateCcw size={16} aria-hidden="true" />
                  {say('studio.versions.restore')}
                </button>
              )}
            </header>
            {versions.changes ? (
              <ChangeList changes={versions.changes} pack={kept.pack} />
            ) : (
              <p class="meta" role="status">
                {say('studio.versions.comparing')}
              </p>
            )}
          </div>
        )}
      </section>
    </div>
  );
}
