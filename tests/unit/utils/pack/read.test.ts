import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../../utils/pack/limits.ts';
import { describeProblem, type ProblemCode } from '../../../../utils/pack/problems.ts';
import { readFiles, readPack } from '../../../../utils/pack/read.ts';
import { zip } from '../../../../utils/pack/zip.ts';
import { anchor, mediaOf, png, sampleText } from './sample.ts';

async function problemsOf(input: string | Uint8Array) {
  const read = await readPack(input);
  return read.ok ? [] : read.problems;
}

async function firstOf(input: string | Uint8Array) {
  const [first] = await problemsOf(input);
  return first && { code: first.code, at: first.at, line: first.line, says: describeProblem(first, 'en') };
}

// biome-ignore lint/suspicious/noExplicitAny: packs are broken here in ways no type allows
const broken = (change: (pack: any) => void) => problemsOf(sampleText(change));
const bytes = (text: string) => new TextEncoder().encode(text);

describe('readPack takes', () => {
  it('a text, its bytes, and bytes with the mark that some editors put in front', async () => {
    const text = sampleText();
    for (const input of [text, `\uFEFF${text}`, bytes(text), bytes(`\uFEFF${text}`)]) {
      expect(await readPack(input)).toMatchObject({ ok: true, text });
    }
  });

  it('an archive with its pictures', async () => {
    const [file, content] = await mediaOf(png);
    const text = sampleText((pack) => {
      pack.people[0].picture = file;
      pack.tips[0].body.en = `![what it shows](${file})`;
    });
    const read = await readPack(
      zip(
        new Map([
          ['pack.json', bytes(text)],
          [file, content],
        ]),
      ),
    );
    expect(read).toMatchObject({ ok: true, text, media: new Map([[file, png]]) });
    expect(await readFiles(text, new Map([[file, content]]))).toMatchObject({ ok: true });
  });

  it('every list that is not there for an empty one', async () => {
    const read = await readPack(sampleText((pack) => delete pack.walkthroughs));
    expect(read.ok && read.pack.walkthroughs).toEqual([]);
  });
});

describe('readPack refuses, with a sentence', () => {
  it.each<[string, string | Uint8Array, ProblemCode, string]>([
    ['nothing', '  \n', 'empty-file', 'This file is empty.'],
    [
      'UTF-16',
      Uint8Array.of(0xff, 0xfe, 0x7b, 0),
      'not-utf8',
      'This file is not saved as UTF-8. Save it again with the encoding UTF-8.',
    ],
    ['a picture', png, 'not-utf8', 'This file is not saved as UTF-8. Save it again with the encoding UTF-8.'],
    [
      'an archive that is none',
      bytes('PK and so on'),
      'zip-broken',
      'This file is damaged: it cannot be unpacked. Was the download complete?',
    ],
    [
      'JSON of something else',
      '{"name": "x"}',
      'not-a-pack',
      'This is not a Wegwijs pack: it has no “format”.',
    ],
    ['a list', '[]', 'not-a-pack', 'This is not a Wegwijs pack: it has no “format”.'],
    [
      'a newer format',
      '{"format": 2, "shiny": true}',
      'format-newer',
      'This pack was made with a newer Wegwijs (format 2); this one reads format 1.',
    ],
    ['no number for the format', '{"format": "1"}', 'format-wrong', '“format” is a whole number, such as 1.'],
    ['a format before the first', '{"format": 0}', 'format-wrong', '“format” is a whole number, such as 1.'],
    [
      'a key of the prototype chain',
      '{"format": 1, "__proto__": {}}',
      'json-key-forbidden',
      '“__proto__” cannot be the name of a property.',
    ],
    [
      'a bottomless nest',
      '{"format": 1, "x": '.concat('['.repeat(100)),
      'json-too-deep',
      'Lists and objects are nested more than 24 deep here.',
    ],
    [
      'too large a text',
      ' '.repeat(limits.packBytes + 1),
      'pack-too-big',
      'This file is larger than the 40 MB that a pack may be.',
    ],
    [
      'too large a file',
      new Uint8Array(limits.packBytes + 1),
      'pack-too-big',
      'This file is larger than the 40 MB that a pack may be.',
    ],
  ])('%s', async (_, input, code, says) => {
    expect(await firstOf(input)).toMatchObject({ code, says });
  });

  it('a mistake in the JSON, with line and column', async () => {
    const problems = await problemsOf('{\n  "format": 1,\n  "id": "a"\n  "version": "1.0.0"\n}');
    expect(problems).toMatchObject([{ code: 'json-comma-missing', line: 4, column: 3 }]);
  });

  it('an archive with a file that does not belong there', async () => {
    const archive = zipSync({ 'pack.json': bytes(sampleText()), 'run.js': bytes('alert(1)') });
    expect(await firstOf(archive)).toMatchObject({
      code: 'zip-stranger',
      says: '“run.js” does not belong in a pack. A pack holds pack.json and pictures named media/<sha-256>.png.',
    });
  });

  // biome-ignore lint/suspicious/noExplicitAny: packs are broken here in ways no type allows
  it.each<[string, (pack: any) => void, string, string]>([
    [
      'a missing title',
      (pack) => delete pack.tips[0].title,
      'tips › 1 › title',
      'This tip has no “title” in any language.',
    ],
    [
      'a title without words',
      (pack) => {
        pack.tips[0].title = {};
      },
      'tips › 1 › title',
      'This tip has no “title” in any language.',
    ],
    [
      'a title that is a text',
      (pack) => {
        pack.tips[0].title = 'Share';
      },
      'tips › 1 › title',
      'Write “title” per language: {"en": "…", "nl": "…"}.',
    ],
    [
      'an empty text',
      (pack) => {
        pack.tips[0].body.nl = ' ';
      },
      'tips › 1 › body › nl',
      'The text for “nl” is empty. Write something, or leave this language out.',
    ],
    [
      'a language by its name',
      (pack) => {
        pack.tips[0].body = { English: 'x' };
      },
      'tips › 1 › body › English',
      '“English” is not a language tag. Use one such as “en”, “nl” or “nl-BE”.',
    ],
    [
      'a property in another language',
      (pack) => {
        pack.tips[0].titel = pack.tips[0].title;
        delete pack.tips[0].title;
      },
      'tips › 1 › titel',
      'Unknown property “titel”. Did you mean “title”?',
    ],
    [
      'a property that nobody knows',
      (pack) => {
        pack.tips[0].onclick = 'x';
      },
      'tips › 1 › onclick',
      'Unknown property “onclick”.',
    ],
    ['a missing id', (pack) => delete pack.people[0].id, 'people › 1 › id', 'This person has no “id”.'],
    [
      'an id with capitals',
      (pack) => {
        pack.tips[0].id = 'Share Quietly';
      },
      'tips › 1 › id',
      '“Share Quietly” cannot be an id. Use small letters, digits, dots and hyphens, such as “share-quietly”; at most 80.',
    ],
    [
      'a date of another order',
      (pack) => {
        pack.tips[0].checkBy = '01-05-2027';
      },
      'tips › 1 › checkBy',
      '“01-05-2027” is not a date. Write year, month and day: “2027-02-28”.',
    ],
    [
      'a day that is not there',
      (pack) => {
        pack.tips[0].checkBy = '2027-02-29';
      },
      'tips › 1 › checkBy',
      '“2027-02-29” is not a date. Write year, month and day: “2027-02-28”.',
    ],
    [
      'a time without a zero',
      (pack) => {
        pack.people[0].hours[0].from = '9:00';
      },
      'people › 1 › hours › 1 › from',
      '“9:00” is not a time. Write hours and minutes: “09:00”.',
    ],
    [
      'a zone by its city',
      (pack) => {
        pack.people[0].timeZone = 'Amsterdam';
      },
      'people › 1 › timeZone',
      '“Amsterdam” is not a time zone. Use one such as “Europe/Amsterdam”.',
    ],
    [
      'a pattern for everything',
      (pack) => {
        pack.apps[0].match = ['https://*/*'];
      },
      'apps › 1 › match › 1',
      '“https://*/*” is not a URL pattern. Write one such as “https://teams.microsoft.com/*”.',
    ],
    [
      'no pattern',
      (pack) => {
        pack.apps[0].match = [];
      },
      'apps › 1 › match',
      '“match” needs at least 1.',
    ],
    ['no apps', (pack) => delete pack.apps, 'apps', 'This pack has no “apps”.'],
    [
      'an address with more in it',
      (pack) => {
        pack.people[0].contacts[0].address = 'a@x.example?cc=b@x.example';
      },
      'people › 1 › contacts › 1 › address',
      '“a@x.example?cc=b@x.example” is not an e-mail address.',
    ],
    [
      'an unknown way to reach somebody',
      (pack) => {
        pack.people[0].contacts[0].kind = 'slack';
      },
      'people › 1 › contacts › 1 › kind',
      '“slack” is not possible here. Use one of “teams”, “webex”, “mail”, “phone”.',
    ],
    [
      'a way without its kind',
      (pack) => delete pack.people[0].contacts[0].kind,
      'people › 1 › contacts › 1 › kind',
      'This contact has no “kind”. It is one of “teams”, “webex”, “mail”, “phone”.',
    ],
    [
      'a slip in a choice',
      (pack) => {
        pack.tips[0].kind = 'warnign';
      },
      'tips › 1 › kind',
      '“warnign” is not possible here. Did you mean “warning”?',
    ],
    [
      'a text for a list',
      (pack) => {
        pack.languages = 'en';
      },
      'languages',
      '“languages” has to be a list: [ … ].',
    ],
    [
      'a number for a text',
      (pack) => {
        pack.version = 1;
      },
      'version',
      '“version” has to be a text, between double quotes.',
    ],
    [
      'a version of two numbers',
      (pack) => {
        pack.version = '1.0';
      },
      'version',
      '“1.0” is not a version. Write three numbers: “1.4.0”.',
    ],
    [
      'too long a title',
      (pack) => {
        pack.title.en = 'x'.repeat(121);
      },
      'title › en',
      'This text has 121 characters; 120 is the most there can be.',
    ],
    [
      'a broken description of a control',
      (pack) => {
        pack.tips[0].anchor.ids = 'share';
      },
      'tips › 1 › anchor › ids',
      '“ids” has to be a list: [ … ].',
    ],
    [
      'half a second',
      (pack) => {
        const steps = [{ id: 'a', title: { en: 'x' }, done: { kind: 'next' }, wait: 1.5 }];
        pack.walkthroughs = [{ id: 'w', title: { en: 'x' }, app: 'teams', steps }];
      },
      'walkthroughs › 1 › steps › 1 › wait',
      '“wait” has to be a whole number.',
    ],
    [
      'an expression for a condition',
      (pack) => {
        pack.tips[0].when = [{ kind: 'script', run: 'x' }];
      },
      'tips › 1 › when › 1 › kind',
      '“script” is not possible here. Use one of “app”, “page”, “element”, “language”, “date”, “ring”, “done”.',
    ],
    [
      'a picture from elsewhere',
      (pack) => {
        pack.people[0].picture = 'https://x.example/a.png';
      },
      'people › 1 › picture',
      '“https://x.example/a.png” is not a picture of this pack. Pictures are called “media/<sha-256 of the file>.png”.',
    ],
  ])('%s', async (_, change, at, says) => {
    const problems = await broken(change);
    const said = problems.map((found) => ({ at: found.at, says: describeProblem(found, 'en') }));
    expect(said).toContainEqual({ at, says });
  });

  it('a pack with many mistakes, all of them at once, in the order of the file', async () => {
    const problems = await broken((pack) => {
      pack.tips[0].kind = 'x';
      pack.apps[0].match = [];
      pack.title = 'x';
    });
    expect(problems.map(({ at }) => at)).toEqual(['title', 'apps › 1 › match', 'tips › 1 › kind']);
    const lines = problems.map(({ line }) => line ?? 0);
    expect(lines).toEqual([...lines].sort((one, other) => one - other));
  });

  it('a hundred mistakes, without telling all of them', async () => {
    const problems = await broken((pack) => {
      pack.tips = Array.from({ length: 100 }, () => ({ ...pack.tips[0], kind: 'x' }));
    });
    expect(problems).toHaveLength(50);
    expect(problems.at(-1)).toMatchObject({ code: 'more-problems', values: { count: 51 } });
  });

  it('texts that each are within the limit, but together would take minutes to parse', async () => {
    const problems = await broken((pack) => {
      const words = '*a* *b*\n'.repeat(95);
      const body = { en: words, nl: words };
      pack.tips = Array.from({ length: 1_200 }, (_, index) => ({ ...pack.tips[0], id: `t${index}`, body }));
    });
    expect(problems).toMatchObject([{ code: 'too-much-markup-in-all' }]);
  }, 30_000);

  it('100,000 tips', async () => {
    const tip = '{},'.repeat(100_000).slice(0, -1);
    const problems = await problemsOf(sampleText().replace('"tips": [', `"tips": [${tip},`));
    expect(problems.map(({ code }) => code)).toContain('list-too-long');
  });
});

describe('references', () => {
  // biome-ignore lint/suspicious/noExplicitAny: packs are broken here in ways no type allows
  it.each<[ProblemCode, string, (pack: any) => void]>([
    [
      'person-unknown',
      'tips › 1 › owner',
      (pack) => {
        pack.tips[0].owner = 'joris';
      },
    ],
    [
      'person-unknown',
      'tips › 1 › ourWay › owner',
      (pack) => {
        pack.tips[0].ourWay = { text: { en: 'x' }, owner: 'joris' };
      },
    ],
    [
      'person-unknown',
      'people › 1 › standIn',
      (pack) => {
        pack.people[0].standIn = 'joris';
      },
    ],
    [
      'topic-unknown',
      'tips › 1 › topics › 1',
      (pack) => {
        pack.tips[0].topics = ['x'];
      },
    ],
    [
      'topic-unknown',
      'people › 1 › topics › 1',
      (pack) => {
        pack.people[0].topics = ['x'];
      },
    ],
    [
      'app-unknown',
      'tips › 1 › app',
      (pack) => {
        pack.tips[0].app = 'zoom';
      },
    ],
    [
      'app-unknown',
      'people › 1 › apps › 1',
      (pack) => {
        pack.people[0].apps = ['zoom'];
      },
    ],
    [
      'app-unknown',
      'tips › 1 › when › 1 › app',
      (pack) => {
        pack.tips[0].when = [{ kind: 'app', app: 'zoom' }];
      },
    ],
    [
      'item-unknown',
      'tips › 1 › when › 1 › item',
      (pack) => {
        pack.tips[0].when = [{ kind: 'done', item: 'x' }];
      },
    ],
    [
      'item-unknown',
      'changes › 1 › affects › 1',
      (pack) => {
        pack.changes = [
          {
            id: 'c',
            title: { en: 'x' },
            app: 'teams',
            body: { en: 'x' },
            impact: 'low',
            date: '2027-01-01',
            affects: ['x'],
          },
        ];
      },
    ],
    [
      'walkthrough-unknown',
      'checklists › 1 › entries › 1 › walkthrough',
      (pack) => {
        pack.checklists = [
          { id: 'l', title: { en: 'x' }, entries: [{ kind: 'walkthrough', walkthrough: 'share-quietly' }] },
        ];
      },
    ],
    [
      'step-unknown',
      'walkthroughs › 1 › steps › 1 › branch › 1 › to',
      (pack) => {
        pack.walkthroughs = [
          {
            id: 'w',
            title: { en: 'x' },
            app: 'teams',
            steps: [{ id: 'a', done: { kind: 'next' }, branch: [{ to: 'b' }] }],
          },
        ];
      },
    ],
    [
      'person-unknown',
      'walkthroughs › 1 › steps › 1 › person',
      (pack) => {
        pack.walkthroughs = [
          {
            id: 'w',
            title: { en: 'x' },
            app: 'teams',
            steps: [{ id: 'a', done: { kind: 'next' }, person: 'joris' }],
          },
        ];
      },
    ],
    [
      'topic-unknown',
      'walkthroughs › 1 › steps › 1 › topic',
      (pack) => {
        pack.walkthroughs = [
          {
            id: 'w',
            title: { en: 'x' },
            app: 'teams',
            steps: [{ id: 'a', done: { kind: 'next' }, topic: 'x' }],
          },
        ];
      },
    ],
    [
      'media-missing',
      'people › 1 › picture',
      (pack) => {
        pack.people[0].picture = `media/${'a'.repeat(64)}.png`;
      },
    ],
    [
      'image-not-in-pack',
      'tips › 1 › body › en',
      (pack) => {
        pack.tips[0].body.en = `![x](media/${'a'.repeat(64)}.png)`;
      },
    ],
    [
      'link-scheme',
      'tips › 1 › body › en',
      (pack) => {
        pack.tips[0].body.en = '[x](javascript:alert(1))';
      },
    ],
    [
      'html',
      'tips › 1 › ourWay › text › nl',
      (pack) => {
        pack.tips[0].ourWay = { text: { nl: '<b>x</b>' } };
      },
    ],
    [
      'id-twice',
      'tips › 2 › id',
      (pack) => {
        pack.tips.push(pack.tips[0]);
      },
    ],
    [
      'id-twice',
      'people › 2 › id',
      (pack) => {
        pack.people.push(pack.people[0]);
      },
    ],
    [
      'id-twice',
      'checklists › 1 › id',
      (pack) => {
        pack.checklists = [
          {
            id: 'share-quietly',
            title: { en: 'x' },
            entries: [{ kind: 'task', id: 't', text: { en: 'x' } }],
          },
        ];
      },
    ],
    [
      'id-twice',
      'checklists › 1 › entries › 2 › id',
      (pack) => {
        pack.checklists = [
          {
            id: 'l',
            title: { en: 'x' },
            entries: [
              { kind: 'task', id: 't', text: { en: 'x' } },
              { kind: 'task', id: 't', text: { en: 'x' } },
            ],
          },
        ];
      },
    ],
    [
      'language-twice',
      'languages › 3',
      (pack) => {
        pack.languages = ['en', 'nl', 'EN'.toLowerCase()];
      },
    ],
  ])('%s at %s', async (code, at, change) => {
    const problems = await broken(change);
    expect(problems).toMatchObject([{ code, at }]);
    expect(problems[0]?.line).toBeGreaterThan(1);
  });

  it('take the same id for things of two kinds, and a step of the same name in two walkthroughs', async () => {
    const steps = [{ id: 'sharing', title: { en: 'x' }, done: { kind: 'act' }, anchor }];
    const problems = await broken((pack) => {
      pack.topics[0].id = 'teams';
      pack.people[0].topics = ['teams'];
      pack.tips[0].topics = ['teams'];
      pack.walkthroughs = ['a', 'b'].map((id) => ({ id, title: { en: 'x' }, app: 'teams', steps }));
    });
    expect(problems).toEqual([]);
  });
});

describe('pictures', () => {
  const withMedia = async (file: string, content: Uint8Array) =>
    problemsOf(
      zip(
        new Map([
          ['pack.json', bytes(sampleText())],
          [file, content],
        ]),
      ),
    );

  it('have to be what their name says', async () => {
    const [file] = await mediaOf(png);
    const changed = png.slice();
    changed[40] = 7;
    expect(await withMedia(file, changed)).toMatchObject([{ code: 'media-renamed', values: { file } }]);
  });

  it('have to be of the type their name says', async () => {
    const [asGif] = await mediaOf(png, 'gif');
    expect(await withMedia(asGif, png)).toMatchObject([{ code: 'media-other-type' }]);
    const script = bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
    expect(await withMedia(...(await mediaOf(script)))).toMatchObject([{ code: 'media-other-type' }]);
  });

  it('have to be small enough to be drawn, whatever the size of the file', async () => {
    const huge = png.slice();
    new DataView(huge.buffer).setUint32(16, 60_000);
    new DataView(huge.buffer).setUint32(20, 60_000);
    expect(await withMedia(...(await mediaOf(huge)))).toMatchObject([{ code: 'media-too-large' }]);
  });
});
