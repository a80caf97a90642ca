/** What people do while they write; it is part of the typing, and never a step. */
const editing = new Set(['a', 'c', 'v', 'x', 'z', 'y']);
const named: Record<string, string> = {
  ' ': 'Space',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

type Keys = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'> & {
  getModifierState?(key: string): boolean;
};

/** `Ctrl+Shift+M` for a shortcut, else undefined: a plain key is text, and its name would be what was typed. */
export function keyNames(event: Keys): string | undefined {
  const { key, ctrlKey, altKey, metaKey, shiftKey } = event;
  const isFunction = /^F\d{1,2}$/.test(key);
  if (!isFunction && !ctrlKey && !altKey && !metaKey) return undefined;
  if (['Control', 'Alt', 'Meta', 'Shift', 'AltGraph', 'Dead', 'Process'].includes(key)) return undefined;
  // AltGr writes characters
  if (event.getModifierState?.('AltGraph')) return undefined;
  if ((ctrlKey || metaKey) && !altKey && editing.has(key.toLowerCase())) return undefined;
  if (/^(Arrow|Backspace|Delete|Home|End)/.test(key) && !shiftKey) return undefined;
  return [
    ctrlKey && 'Ctrl',
    altKey && 'Alt',
    metaKey && 'Cmd',
    shiftKey && 'Shift',
    named[key] ?? (key.length === 1 ? letterOf(event) : key),
  ]
    .filter(Boolean)
    .join('+');
}

/** The letter on the key: with Alt a Mac tells what it would write. */
function letterOf({ key, code }: Keys): string {
  return /^(Key|Digit)(.)$/.exec(code)?.[2] ?? key.toUpperCase();
}
