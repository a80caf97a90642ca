import { describe, expect, it } from 'vitest';
import { type Deed, pressTitle, stepTitle } from '../../../../content/recorder/title.ts';
import { recorderWords } from '../../../../utils/i18n/areas.ts';
import { addWords, sayIn } from '../../../../utils/i18n/index.ts';

addWords(recorderWords);
const en = (deed: Deed, role: string, name = 'Share', opens = false) =>
  stepTitle(deed, { role, name, opens }, sayIn('en'));
const nl = (deed: Deed, role: string, name = 'Delen', opens = false) =>
  stepTitle(deed, { role, name, opens }, sayIn('nl'));

describe('the title of a step', () => {
  it.each([
    ['click', 'button', 'Click “Share”', 'Klik op ‘Delen’'],
    ['click', 'link', 'Click “Share”', 'Klik op ‘Delen’'],
    ['click', 'menuitem', 'Choose “Share”', 'Kies ‘Delen’'],
    ['click', 'radio', 'Choose “Share”', 'Kies ‘Delen’'],
    ['click', 'tab', 'Open the tab “Share”', 'Open het tabblad ‘Delen’'],
    ['click', 'slider', 'Set “Share”', 'Stel ‘Delen’ in'],
    ['on', 'switch', 'Turn on “Share”', 'Zet ‘Delen’ aan'],
    ['off', 'switch', 'Turn off “Share”', 'Zet ‘Delen’ uit'],
    ['on', 'checkbox', 'Tick “Share”', 'Vink ‘Delen’ aan'],
    ['off', 'menuitemcheckbox', 'Untick “Share”', 'Vink ‘Delen’ uit'],
    ['type', 'textbox', 'Type in “Share”', 'Typ in ‘Delen’'],
    ['typeEnter', 'textbox', 'Type in “Share” and press Enter', 'Typ in ‘Delen’ en druk op Enter'],
    ['select', 'combobox', 'Make a choice in “Share”', 'Maak een keuze bij ‘Delen’'],
    ['file', 'button', 'Choose a file at “Share”', 'Kies een bestand bij ‘Delen’'],
    ['point', 'button', 'Point at “Share”', 'Wijs ‘Delen’ aan'],
  ] as const)('for %s on a %s says what to do', (deed, role, english, dutch) => {
    expect(en(deed, role)).toBe(english);
    expect(nl(deed, role)).toBe(dutch);
  });

  it('says open where the control opens something', () => {
    expect(en('click', 'button', 'More', true)).toBe('Open “More”');
    expect(nl('click', 'button', 'Meer', true)).toBe('Open ‘Meer’');
  });

  it('names nobody where the name may be about somebody', () => {
    expect(en('click', 'option', '')).toBe('Choose from the list');
    expect(en('click', 'button', '')).toBe('Click the button');
    expect(en('click', 'row', '')).toBe('Click the item');
    expect(en('type', 'textbox', '')).toBe('Type in the field');
    expect(nl('click', 'generic', '')).toBe('Klik op het aangewezen deel');
  });

  it('cuts a name that is content', () => {
    const title = en('click', 'button', 'x'.repeat(200));
    expect(title.length).toBeLessThan(80);
    expect(title).toMatch(/…”$/);
  });

  it('names the keys of a shortcut', () => {
    expect(pressTitle('Ctrl+K', sayIn('en'))).toBe('Press Ctrl+K');
    expect(pressTitle('Ctrl+K', sayIn('nl'))).toBe('Druk op Ctrl+K');
  });
});
