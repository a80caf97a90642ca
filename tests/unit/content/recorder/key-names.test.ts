import { describe, expect, it } from 'vitest';
import { keyNames } from '../../../../content/recorder/key-names.ts';

const key = (name: string, held: ('ctrl' | 'alt' | 'meta' | 'shift')[] = [], code = '') => ({
  key: name,
  code,
  ctrlKey: held.includes('ctrl'),
  altKey: held.includes('alt'),
  metaKey: held.includes('meta'),
  shiftKey: held.includes('shift'),
});

describe('keys that may be a shortcut', () => {
  it.each([
    [key('k', ['ctrl']), 'Ctrl+K'],
    [key('M', ['ctrl', 'shift']), 'Ctrl+Shift+M'],
    [key('o', ['meta']), 'Cmd+O'],
    [key('F2'), 'F2'],
    [key(' ', ['ctrl']), 'Ctrl+Space'],
    [key('ArrowUp', ['alt', 'shift']), 'Alt+Shift+↑'],
  ])('are named', (event, name) => expect(keyNames(event)).toBe(name));

  it('are named by the key where Alt makes another letter of it', () => {
    expect(keyNames(key('©', ['alt'], 'KeyG'))).toBe('Alt+G');
  });

  it.each([
    ['a letter that is written', key('a')],
    ['a capital', key('A', ['shift'])],
    ['Enter', key('Enter')],
    ['a key that is only held', key('Control', ['ctrl'])],
    ['copying', key('c', ['ctrl'])],
    ['pasting', key('v', ['meta'])],
    ['going a word further', key('ArrowRight', ['ctrl'])],
    ['a character of AltGr', { ...key('@', ['ctrl', 'alt']), getModifierState: () => true }],
  ])('are not: %s', (_what, event) => expect(keyNames(event)).toBeUndefined());
});
