import type { Text } from '../../../utils/pack/schema.ts';
import { useEditor } from './EditorContext.tsx';

/** Above a translation: the words it is made from. */
export function SourceWords({ text }: { text: Text | undefined }) {
  const { language, source } = useEditor();
  const words = text?.[source];
  if (language === source || !words) return null;
  return (
    <p class="source-words" lang={source}>
      {words}
    </p>
  );
}
