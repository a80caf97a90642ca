import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Pack } from '../../../utils/pack/schema.ts';

/** What became of a picture that somebody chose. */
export type AddedPicture = { ok: true; file: string } | { ok: false; says: string };

/** What every field of an editor may need to know. */
export interface EditorFacts {
  pack: Pack;
  /** `2026-11-23` */
  today: string;
  /** the language that is written now */
  language: string;
  /** the language that the others are translated from */
  source: string;
  addPicture: (file: File) => Promise<AddedPicture>;
}

export const EditorContext = createContext<EditorFacts | undefined>(undefined);

export function useEditor(): EditorFacts {
  const facts = useContext(EditorContext);
  if (!facts) throw new Error('a field of an editor stands outside of one');
  return facts;
}
