import { useState } from 'preact/hooks';
import { firstMissing, type Missing } from '../../components/author/missing.ts';
import type { WhoAmIProps } from '../../components/author/WhoAmI.tsx';
import { useWords } from '../../components/words.tsx';
import type { Say } from '../../utils/i18n/index.ts';
import { ask, type TipKept } from '../../utils/messages.ts';
import type { Problem } from '../../utils/pack/problems.ts';
import type { TipNow } from './tip.ts';

type Me = Parameters<WhoAmIProps['onMe']>[0];

export interface KeepingNow {
  /** what the card shows: the tip, who writes it, or that it is kept */
  phase: 'write' | 'who' | 'kept';
  kept?: Extract<TipKept, { ok: true }>;
  isKeeping: boolean;
  wrong?: string;
  /** the name or the address that was given is none */
  isWhoWrong: boolean;
  problems: Problem[];
  /** puts the tip into its pack; `nobody`: without the name of who writes */
  keep(me?: Me | 'nobody'): Promise<void>;
  backToTip(): void;
}

/** The way of a tip into its pack: what it lacks is asked first, and what went wrong is said. */
export function useKeeping(tip: TipNow, focusOn: (missing: Missing) => void): KeepingNow {
  const say = useWords();
  const [phase, setPhase] = useState<KeepingNow['phase']>('write');
  const [isKeeping, setKeeping] = useState(false);
  const [result, setResult] = useState<TipKept>();
  const [missing, setMissing] = useState<Missing>();
  const stillMissing = missing && firstMissing(tip.draft)?.what === missing ? missing : undefined;

  const keep = async (me?: Me | 'nobody') => {
    const { editing, draft } = tip;
    const first = firstMissing(draft);
    setResult(undefined);
    setMissing(first?.what);
    if (first) {
      if (first.language) tip.write(first.language);
      return focusOn(first.what);
    }
    if (editing.asksWho && !me && draft.item.owner === undefined) return setPhase('who');
    setKeeping(true);
    await tip.flush();
    const who = me !== undefined && me !== 'nobody' && { me };
    const next = await ask('author/keep', {
      draft,
      ...who,
      ...(editing.into && { into: editing.into }),
    }).catch((): TipKept => ({ ok: false, why: 'gone' }));
    setKeeping(false);
    setResult(next);
    setPhase(next.ok ? 'kept' : next.why === 'who' ? 'who' : 'write');
  };

  return {
    phase,
    ...(result?.ok && { kept: result }),
    isKeeping,
    wrong: stillMissing ? wordsFor(stillMissing, say) : failureOf(result, say),
    isWhoWrong: result?.ok === false && result.why === 'who',
    problems: result?.ok === false && result.why === 'refused' ? result.problems : [],
    keep,
    backToTip() {
      setResult(undefined);
      setPhase('write');
    },
  };
}

function wordsFor(missing: Missing, say: Say): string {
  return {
    title: say('author.missing.title'),
    body: say('author.missing.body'),
    alt: say('author.missing.alt'),
    date: say('author.missing.date'),
  }[missing];
}

function failureOf(result: TipKept | undefined, say: Say): string | undefined {
  if (!result || result.ok) return undefined;
  switch (result.why) {
    case 'trouble':
      return say(`store.${result.trouble}`);
    case 'clash':
      return say('author.failed.clash');
    case 'gone':
      return say('author.failed.gone');
    case 'refused':
    case 'who':
      return undefined;
    default:
      return result satisfies never;
  }
}
