import { Bold, Image, Italic, Keyboard, Link, List } from 'lucide-preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Key } from '../../../utils/i18n/index.ts';
import type { Text } from '../../../utils/pack/schema.ts';
import { useWords } from '../../words.tsx';
import { type Mark, nextEntry, type Selected, withMark } from '../markdown-marks.ts';
import { useEditor } from './EditorContext.tsx';
import { Field } from './Field.tsx';
import { PictureButton } from './PictureButton.tsx';
import { SourceWords } from './SourceWords.tsx';
import { withWords } from './text.ts';

export interface MarkdownFieldProps {
  label: string;
  text: Text | undefined;
  hint?: string;
  rows?: number;
  placeholder?: string;
  /** a tip, a warning and a step may hold pictures */
  pictures?: boolean;
  onText: (text: Text) => void;
}

/** Markdown in the language that is written now: a few marks by button or key, the rest by typing. */
export function MarkdownField({
  label,
  text,
  hint,
  rows = 4,
  placeholder,
  pictures,
  onText,
}: MarkdownFieldProps) {
  const say = useWords();
  const id = useId();
  const { language } = useEditor();
  const area = useRef<HTMLTextAreaElement>(null);
  const select = useRef<Selected>();
  const words = text?.[language] ?? '';

  useLayoutEffect(() => {
    const wanted = select.current;
    if (!wanted || !area.current || area.current.value !== wanted.text) return;
    area.current.setSelectionRange(wanted.start, wanted.end);
    select.current = undefined;
  });

  const become = (next: Selected) => {
    select.current = next;
    area.current?.focus();
    onText(withWords(text, language, next.text));
  };
  const now = (): Selected => ({
    text: area.current?.value ?? '',
    start: area.current?.selectionStart ?? 0,
    end: area.current?.selectionEnd ?? 0,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const mark = isCommand ? shortcuts[event.key.toLowerCase()] : undefined;
    const next = mark
      ? withMark(now(), mark)
      : event.key === 'Enter' && !isCommand && !event.shiftKey
        ? nextEntry(now())
        : undefined;
    if (!next) return;
    event.preventDefault();
    become(next);
  };

  return (
    <Field label={label} for={id} hint={hint}>
      <SourceWords text={text} />
      <div class="markdown">
        <div
          class="tools"
          role="toolbar"
          aria-label={say('studio.marks')}
          aria-controls={id}
          onKeyDown={alongTools}
        >
          {tools.map(({ mark, icon: Icon, words: name }, index) => (
            <button
              key={mark}
              type="button"
              class="button icon"
              tabIndex={index === 0 ? 0 : -1}
              title={say(name)}
              aria-label={say(name)}
              onClick={() => become(withMark(now(), mark))}
            >
              <Icon size={15} aria-hidden="true" />
            </button>
          ))}
          {pictures && (
            <PictureButton
              class="button icon"
              name={say('studio.marks.picture')}
              onPicture={(file) => become(inserted(now(), `![${say('studio.picture.alt')}](${file})`))}
            >
              <Image size={15} aria-hidden="true" />
            </PictureButton>
          )}
        </div>
        <textarea
          ref={area}
          id={id}
          class="field"
          lang={language}
          rows={rows}
          placeholder={placeholder}
          maxLength={4000}
          value={words}
          onInput={(event) => onText(withWords(text, language, event.currentTarget.value))}
          onKeyDown={onKeyDown}
        />
      </div>
    </Field>
  );
}

/** A toolbar is one stop for Tab; the arrows go along it. */
function alongTools(event: KeyboardEvent): void {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  const bar = event.currentTarget as HTMLElement;
  const buttons = [...bar.querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  if (by === 0 || at === -1) return;
  event.preventDefault();
  buttons[(at + by + buttons.length) % buttons.length]?.focus();
}

/** A picture stands in a paragraph of its own. */
function inserted({ text, start, end }: Selected, markdown: string): Selected {
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end).trimStart();
  const head = before ? `${before}\n\n` : '';
  const words = markdown.indexOf(']');
  return {
    text: `${head}${markdown}${after ? `\n\n${after}` : ''}`,
    start: head.length + 2,
    end: head.length + words,
  };
}

const shortcuts: Record<string, Mark> = { b: 'strong', i: 'emphasis', k: 'link' };

const tools: { mark: Mark; icon: typeof Bold; words: Key }[] = [
  { mark: 'strong', icon: Bold, words: 'studio.marks.strong' },
  { mark: 'emphasis', icon: Italic, words: 'studio.marks.emphasis' },
  { mark: 'list', icon: List, words: 'studio.marks.list' },
  { mark: 'link', icon: Link, words: 'studio.marks.link' },
  { mark: 'key', icon: Keyboard, words: 'studio.marks.key' },
];
