import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { hostPattern, isPattern, matchesPattern } from '../../../../utils/pack/pattern.ts';

// many runs each, on a machine that may be busy with browsers
vi.setConfig({ testTimeout: 60_000 });

describe('isPattern', () => {
  it.each([
    'https://teams.microsoft.com/*',
    'https://*.zoom.us/wc/*',
    'https://intranet/*',
    'https://10.0.0.5/app/*',
    'http://localhost/*',
    'http://127.0.0.1/*',
    'https://*.example.co.uk/*',
    'https://teams.microsoft.com/v2/?tenant=*',
  ])('takes %s', (text) => expect(isPattern(text)).toBe(true));

  it.each([
    ['plain http', 'http://teams.microsoft.com/*'],
    ['any scheme', '*://teams.microsoft.com/*'],
    ['another scheme', 'file:///etc/*'],
    ['every host', 'https://*/*'],
    ['a top-level domain', 'https://*.com/*'],
    ['a shared second level', 'https://*.co.uk/*'],
    ['a star inside of the host', 'https://teams.*.com/*'],
    ['numbers under a star', 'https://*.0.0.1/*'],
    ['a port', 'https://teams.microsoft.com:8443/*'],
    ['a user name', 'https://me@teams.microsoft.com/*'],
    ['no path', 'https://teams.microsoft.com'],
    ['capitals in the host', 'https://Teams.microsoft.com/*'],
    ['an empty label', 'https://teams..com/*'],
    ['a hash', 'https://teams.microsoft.com/#/*'],
    ['a space', 'https://teams.microsoft.com/a b'],
    ['a line end', 'https://teams.microsoft.com/*\n'],
    ['a name outside of ASCII', 'https://bücher.example/*'],
    ['every page there is', '<all_urls>'],
  ])('refuses %s', (_, text) => expect(isPattern(text)).toBe(false));
});

describe('matchesPattern', () => {
  it.each([
    ['https://teams.microsoft.com/*', 'https://teams.microsoft.com/v2/?x=1#y', true],
    ['https://teams.microsoft.com/*', 'https://teams.microsoft.com:8443/', true],
    ['https://teams.microsoft.com/*', 'https://teams.microsoft.com./', true],
    ['https://teams.microsoft.com/*', 'https://TEAMS.microsoft.com/', true],
    ['https://teams.microsoft.com/*', 'http://teams.microsoft.com/', false],
    ['https://teams.microsoft.com/*', 'https://teams.microsoft.com.evil.example/', false],
    ['https://teams.microsoft.com/*', 'https://teams.microsoft.com@evil.example/', false],
    ['https://teams.microsoft.com/*', 'https://evilteams.microsoft.com/', false],
    ['https://*.zoom.us/*', 'https://zoom.us/', true],
    ['https://*.zoom.us/*', 'https://us02web.zoom.us/', true],
    ['https://*.zoom.us/*', 'https://evilzoom.us/', false],
    ['https://*.zoom.us/*', 'https://zoom.us.evil.example/', false],
    ['https://a.example/app', 'https://a.example/app', true],
    ['https://a.example/app', 'https://a.example/app?x=1', false],
    ['https://a.example/app*', 'https://a.example/app?x=1', true],
    ['https://a.example/app?tab=*', 'https://a.example/app?tab=2', true],
    ['https://a.example/*/edit', 'https://a.example/1/2/edit', true],
    ['https://a.example/*/edit', 'https://a.example/edit', false],
    ['https://a.example/ab*ba', 'https://a.example/aba', false],
    ['https://a.example/*.css', 'https://a.example/x.css.css', true],
    ['https://a.example/a.c', 'https://a.example/abc', false],
    ['not a pattern', 'https://a.example/', false],
    ['https://a.example/*', 'not a url', false],
  ])('%s and %s: %s', (pattern, url, expected) => expect(matchesPattern(pattern, url)).toBe(expected));

  it('agrees with a slow, obvious reading of the glob', () => {
    const part = fc
      .array(fc.constantFrom('a', 'b', '*'), { maxLength: 8 })
      .map((letters) => letters.join(''));
    const path = fc.array(fc.constantFrom('a', 'b'), { maxLength: 10 }).map((letters) => letters.join(''));
    const slowly = (glob: string, text: string): boolean => {
      if (glob === '') return text === '';
      if (glob[0] !== '*') return glob[0] === text[0] && slowly(glob.slice(1), text.slice(1));
      return Array.from({ length: text.length + 1 }, (_, from) => text.slice(from)).some((rest) =>
        slowly(glob.slice(1), rest),
      );
    };
    fc.assert(
      fc.property(part, path, (glob, text) => {
        expect(matchesPattern(`https://a.example/${glob}`, `https://a.example/${text}`)).toBe(
          slowly(glob, text),
        );
      }),
    );
  });

  it('is done with a pattern full of stars on a long address', () => {
    const url = `https://a.example/${'a'.repeat(200_000)}`;
    expect(matchesPattern(`https://a.example/${'*a'.repeat(140)}*b`, url)).toBe(false);
  });
});

describe('hostPattern', () => {
  it('keeps the host and drops the path', () => {
    expect(hostPattern('https://*.zoom.us/wc/*')).toBe('https://*.zoom.us/*');
    expect(hostPattern('http://localhost/x')).toBe('http://localhost/*');
  });

  it('throws on what is not a pattern', () => {
    expect(() => hostPattern('https://*/*')).toThrow(/not a URL pattern/);
  });
});
