import type { TipDraftsProps } from '../../components/author/TipDrafts.tsx';
import { ask } from '../../utils/messages.ts';
import { removeDraft } from '../../utils/store/drafts.ts';
import type { Draft, TipDraft } from '../../utils/store/records.ts';
import type { PanelTab } from './follow-tab.ts';

/** The tips that somebody began in a page, as the panel lists them. */
export function tipDrafts(drafts: readonly Draft[], tab: PanelTab, language: string): TipDraftsProps {
  const begun = drafts.filter(
    // without a page it was begun in the studio, and is gone on with there
    (draft): draft is TipDraft => draft.kind === 'tip' && draft.replaces === undefined && draft.url !== '',
  );
  return {
    tips: begun.map((draft) => {
      const [written = language] = draft.title[language] ? [language] : Object.keys(draft.title);
      const [name = ''] = Object.values(draft.anchor?.names ?? {})[0] ?? [];
      return {
        id: draft.id,
        title: draft.title[written] ?? '',
        language: written,
        // a name that may be about somebody is kept as a print only
        control: name.startsWith('~') ? '' : name,
        changed: draft.changedAt.slice(0, 10),
      };
    }),
    onOpen: (draft) => void ask('tip/open', { draft, ...(tab.id !== undefined && { tab: tab.id }) }),
    onRemove: (draft) => void removeDraft(draft),
  };
}
