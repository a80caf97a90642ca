import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { glyphTerms } from '../../../content/anchor/evidence/code-words.ts';
import { SHAPES, type Shape, shapesPrint } from '../../../content/anchor/evidence/shape.ts';
import { fetchPackages, folderOf, packagesFolder } from './packages.ts';

/*
 * Writes content/anchor/evidence/drawings.ts: what the drawings of well-known icon sets show, by their prints.
 * `node tests/bench/anchors/drawings.ts`; only prints are kept, no drawing.
 */

const SETS = [
  '@ant-design/icons-svg@4.4.2',
  '@element-plus/icons-vue@2.3.2',
  '@fluentui/svg-icons@1.1.311',
  '@fortawesome/fontawesome-free@5.15.4',
  '@fortawesome/fontawesome-free@6.7.2',
  '@material-design-icons/svg@0.14.15',
  '@material-ui/icons@4.11.3',
  '@mdi/svg@4.9.95',
  '@mdi/svg@7.4.47',
  '@mui/icons-material@5.18.0',
  '@phosphor-icons/core@2.1.1',
  '@primer/octicons@19.19.0',
  '@tabler/icons@3.35.0',
  '@vscode/codicons@0.0.40',
  'bootstrap-icons@1.13.1',
  'boxicons@2.1.4',
  'feather-icons@4.29.2',
  'heroicons@1.0.6',
  'heroicons@2.2.0',
  'ionicons@4.6.3',
  'ionicons@7.4.0',
  'lucide-static@0.544.0',
  'primeicons@7.0.0',
  'primereact@10.9.9',
  'remixicon@4.6.0',
];

/** What so many of the sets draw is on buttons everywhere; the rest is for one trade or another. */
const FEWEST_SETS = { ofOne: 5, ofSeveral: 9 };
/** What is drawn in more ways than this is not one drawing: numbers, say. */
const MOST_DRAWINGS = 500;
/** Words of names that say something only with the word beside them. */
const SAID = new Set(['increase', 'decrease', 'more', 'less']);
/** Larger files and more shapes are illustrations. */
const LARGEST = 20_000;
const MOST_SHAPES = 24;
/** So much of a print is kept: one drawing of ten thousand is taken for another by accident. */
const KEPT = 5;

/** Sizes and manners of one set, of which only the usual ones are kept. */
const RARE =
  /_(?:10|12|28|32|48)_(?:regular|filled|light)|-(?:duotone|thin|light)\.svg$|duotone|twotone|logos|brands|numeric|number/i;

/** Sets that come as components, one file each. */
const MODULE = /\/[A-Z]\w+\.js$|\/icons\/\w+\/index\.esm\.js$/;

/** Words that say how an icon is drawn or for what, not what it shows. */
const MANNER = new Set(
  'ic icon fluent regular filled fill outline outlined solid rounded round sharp line light alt o variant ltr rtl baseline md ios bx bxs editor format type circle square box chevron caret angle arrow arrows simple small large text list content'.split(
    ' ',
  ),
);

const failed = await fetchPackages(SETS);
for (const [spec, why] of failed) throw new Error(`${spec}: ${why}`);

/** By what is shown: in which sets, and the prints. */
const shown = new Map<string, { sets: Set<string>; prints: Set<string> }>();
for (const spec of SETS)
  for (const file of filesIn(join(packagesFolder, folderOf(spec)))) {
    const isModule = /material-ui|@mui|primereact/.test(spec);
    if (isModule ? !MODULE.test(file) : !file.endsWith('.svg')) continue;
    if (RARE.test(file)) continue;
    const name = basename(file).startsWith('index.') ? basename(dirname(file)) : basename(file);
    const what = whatIsShown(name.replace(/\.\w+$/, ''));
    if (!what) continue;
    const shapes = shapesIn(readFileSync(file, 'utf8'), isModule);
    const print = shapes.length > 0 && shapes.length <= MOST_SHAPES ? shapesPrint(shapes) : '';
    if (!print) continue;
    const one = shown.get(what) ?? { sets: new Set(), prints: new Set() };
    shown.set(what, one);
    one.sets.add(spec.replace(/@[^@]*$/, ''));
    one.prints.add(print.padStart(KEPT, '0').slice(-KEPT));
  }

const common = [...shown].filter(isCommon).sort(([a], [b]) => (a < b ? -1 : 1));
const times = new Map<string, number>();
for (const [, { prints }] of common)
  for (const print of prints) times.set(print, (times.get(print) ?? 0) + 1);
const things = common.map(([what]) => what);
const entries = common.flatMap(([, { prints }], index) =>
  [...prints]
    .filter((print) => times.get(print) === 1)
    .map((print) => print + index.toString(36).padStart(2, '0')),
);
const file = new URL('../../../content/anchor/evidence/drawings.ts', import.meta.url);
writeFileSync(
  file,
  `/*
 * What drawings of well-known icon sets show. Made by tests/bench/anchors/drawings.ts.
 */

/** What is shown, as concepts. */
export const THINGS =
  '${things.join(' ')}'.split(' ');

/** Sorted: the last ${KEPT} characters of the print of a drawing, and which of the things it shows, in base 36. */
export const DRAWINGS =
  '${entries.sort().join('')}';
`,
);
console.log(`${things.length} things, ${entries.length} drawings`);

function isCommon([what, { sets, prints }]: [string, { sets: Set<string>; prints: Set<string> }]): boolean {
  const fewest = what.includes('+') ? FEWEST_SETS.ofSeveral : FEWEST_SETS.ofOne;
  return sets.size >= fewest && prints.size <= MOST_DRAWINGS;
}

function* filesIn(folder: string): Iterable<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) yield path;
    else if (!/^(?:node_modules|sprites?|esm|utils)$/.test(entry.name)) yield* filesIn(path);
  }
}

/** The concepts in the name of an icon, when it is made of nothing else; empty otherwise. */
function whatIsShown(name: string): string {
  const plain = name
    .replace(/(?:Outlined|Rounded|Sharp|TwoTone)$/, '')
    .replace(/^(angle|arrow|chevron|times|info|window|search)(double)?(?=[a-z])/, '$1-$2-');
  const words = plain
    .split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)
    .map((word) => word.toLowerCase())
    .filter((word) => word !== '' && !MANNER.has(word));
  const isKnown = words.every((word) => glyphTerms(word).length > 0 || SAID.has(word));
  if (words.length === 0 || words.length > 3 || !isKnown) return '';
  const concepts = glyphTerms(words.join('-')).map((term) => term.slice(1));
  return concepts.sort().join('+');
}

function shapesIn(text: string, isModule: boolean): Shape[] {
  if (text.length > LARGEST) return [];
  const tags = [...SHAPES].join('|');
  const each = isModule
    ? text.matchAll(new RegExp(`\\("(${tags})", \\{([^}]*)\\}`, 'g'))
    : text.matchAll(new RegExp(`<(${tags})\\b([^>]*)>`, 'g'));
  return [...each].map(([, tag = '', inside = '']) => {
    const attributes = new Map(
      [...inside.matchAll(/([\w:-]+)\s*[:=]\s*"([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    );
    return { tag, get: (key) => attributes.get(key) ?? '' };
  });
}
