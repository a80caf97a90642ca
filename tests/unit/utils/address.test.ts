import { describe, expect, it } from 'vitest';
import { pagePattern, placeName, plainAddress } from '../../../utils/address.ts';
import { isPattern, matchesPattern } from '../../../utils/pack/pattern.ts';

describe('an address', () => {
  it('is kept without what people look for, names and tokens', () => {
    expect(plainAddress('https://office.example/rooms?who=noor#token')).toBe('https://office.example/rooms');
  });

  it.each([
    ['https://teams.microsoft.com/v2/calling', 'https://teams.microsoft.com/v2/calling*'],
    ['https://app.zoom.us/wc/91234567890/join', 'https://app.zoom.us/wc/*/join*'],
    ['https://a.example/u/noor@ward.example/inbox', 'https://a.example/u/*/inbox*'],
    ['https://a.example/d/1f0c-9a2b/edit', 'https://a.example/d/*/edit*'],
    ['https://a.example/x/12345/67890/', 'https://a.example/x/*/*'],
    ['https://a.example/', 'https://a.example/*'],
    ['https://a.example:8443/home', 'https://a.example/home*'],
  ])('%s becomes a pattern of the pages like it', (url, pattern) => {
    expect(pagePattern(url)).toBe(pattern);
    expect(isPattern(pattern)).toBe(true);
    expect(matchesPattern(pattern, url)).toBe(true);
  });

  it.each([
    ['https://www.office.example/', 'office.example'],
    ['https://office.example/reports/2026', 'office.example/reports'],
    ['https://office.example/91234567890', 'office.example'],
  ])('%s is called as people do', (url, name) => expect(placeName(url)).toBe(name));
});
