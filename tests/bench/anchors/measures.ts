import type { Part } from './app.ts';
import { kinds, type Tally, tally, thresholdFor } from './tally.ts';
import type { Row } from './trials.ts';

/** One figure of the bench, beside its floor and peers measured in the same run. */
export interface Measure {
  measure: string;
  unit: string;
  /** Null where the engine was not built. */
  ours: number | null;
  floor: number | null;
  /** Null where a peer never did what was measured. */
  peers: Record<string, number | null>;
  /** What the figure has to be: `>= 95`. */
  bar: string;
  holds: boolean | null;
}

/** Peers that always answer, made to abstain: the threshold is taken from the tuned part, as the engine's is. */
const alwaysAnswering = ['similo', 'similo-plus'];

/** The share of false answers on controls that are gone that the bars allow. */
const allowedGone = 0.01;

/** Tallies of all methods over some rows, the thresholded peers included where there are tuned rows. */
export function tallies(rows: Row[], methods: string[], tuned: Row[]): Tally[] {
  const plain = methods.map((method) => tally(method, of(rows, method)));
  if (!tuned.length) return plain;
  const abstaining = alwaysAnswering
    .filter((method) => methods.includes(method))
    .map((method) =>
      tally(`${method} at 1%`, of(rows, method), thresholdFor(of(tuned, method), allowedGone)),
    );
  return [...plain, ...abstaining];
}

const of = (rows: Row[], method: string): Row[] => rows.filter((row) => row.method === method);

type Figure = { name: string; title: string; bar: string; value: (tally: Tally) => number };

const located: Figure = {
  name: 'located',
  title: 'all',
  bar: '>= 95',
  value: (t) => share(t.right, t.present),
};
const wrong: Figure = {
  name: 'wrong control',
  title: 'all',
  bar: '= 0',
  value: (t) => share(t.wrong, t.present),
};
const gone: Figure = {
  name: 'answered although gone',
  title: 'all',
  bar: '<= 1',
  value: (t) => share(t.gone, t.present),
};
const removed: Figure = {
  name: 'answered although truly removed',
  title: 'all',
  bar: '<= 1',
  value: (t) => share(t.removedAnswered, t.removed),
};
const language = 'same release, other language';
const redesigns = 'redesigns, any language';

const figures: Figure[] = [
  located,
  wrong,
  gone,
  removed,
  { ...located, title: language },
  { ...wrong, title: language },
  { ...gone, title: language },
  { ...located, title: redesigns, bar: '>= 85' },
  { ...wrong, title: redesigns },
  { ...gone, title: redesigns },
];

/** The bars of one part, each with ours and the peers. */
export function measuresOf(part: Part, rows: Row[], methods: string[]): Measure[] {
  const own = rows.filter((row) => row.part === part);
  const tuned = rows.filter((row) => row.part === 'tune');
  if (!own.length) return [];
  return figures.map(({ name, title, bar, value }) => {
    const wanted = title === redesigns ? ['redesign', 'redesign+language'] : kindsOf(title);
    const all = tallies(
      own.filter((row) => wanted.includes(row.kind)),
      methods,
      tuned,
    );
    const ours = all.find((each) => each.method === 'wegwijs');
    return {
      measure: `${part}: ${name} (${title})`,
      unit: '%',
      ours: ours ? value(ours) : null,
      floor: null,
      peers: Object.fromEntries(
        all.filter((each) => each.method !== 'wegwijs').map((each) => [each.method, value(each)]),
      ),
      bar,
      holds: ours ? meets(value(ours), bar) : null,
    };
  });
}

const kindsOf = (title: string): string[] => kinds.find((each) => each.title === title)?.of ?? [];

/** In percent to a hundredth: one wrong answer in ten thousand is not none. */
const share = (count: number, whole: number): number =>
  whole ? Math.round((10_000 * count) / whole) / 100 : 0;

/** Whether a figure meets a bar such as `>= 95`. */
export function meets(value: number, bar: string): boolean {
  const [comparison, text] = bar.split(' ');
  const limit = Number(text);
  if (comparison === '>=') return value >= limit;
  if (comparison === '<=') return value <= limit;
  return value === limit;
}
