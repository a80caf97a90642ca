import { PencilLine, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { sayDate, useWords } from '../words.tsx';

/** A tip that was begun, as the panel shows it. */
export interface TipDraftLine {
  id: string;
  title: string;
  language: string;
  /** what its control is called; empty when that is not known */
  control: string;
  /** `2026-11-23` */
  changed: string;
}

export interface TipDraftsProps {
  tips: readonly TipDraftLine[];
  onOpen: (draft: string) => void;
  onRemove: (draft: string) => void;
}

/** Tips that were begun and are in no pack yet; each is gone on with at its control. */
export function TipDrafts({ tips, onOpen, onRemove }: TipDraftsProps) {
  const say = useWords();
  const [sure, setSure] = useState<string>();
  if (tips.length === 0) return null;
  return (
    <div class="drafts tip-drafts">
      <h4>
        {say('author.drafts')} <span class="count">{tips.length}</span>
      </h4>
      <ul>
        {tips.map(({ id, title, language, control, changed }) => (
          <li key={id} class="tip-draft">
            <span class="words">
              <span class="name" lang={title ? language : undefined}>
                {title || say('author.drafts.untitled')}
              </span>
              <span class="meta">
                {control && `${say('author.at', { name: control })}, `}
                {sayDate(changed, say.language)}
              </span>
            </span>
            {sure === id ? (
              <span class="sure">
                <span>{say('author.discard.sure')}</span>
                <button type="button" class="button" onClick={() => onRemove(id)}>
                  {say('author.discard.yes')}
                </button>
                <button type="button" class="button plain" onClick={() => setSure(undefined)}>
                  {say('draft.keep')}
                </button>
              </span>
            ) : (
              <span class="tools">
                <button type="button" class="button" onClick={() => onOpen(id)}>
                  <PencilLine size={14} aria-hidden="true" />
                  {say('author.drafts.open')}
                </button>
                <button
                  type="button"
                  class="button icon"
                  aria-label={say('author.discard')}
                  title={say('author.discard')}
                  onClick={() => setSure(id)}
                >
                  <Trash2 size={16} aria-hidden="true" />
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
