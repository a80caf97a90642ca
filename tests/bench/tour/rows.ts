import { type Measure, meets } from '../anchors/measures.ts';
import type { Tried } from './behaviours.ts';
import type { FigureName, Figures } from './measures.ts';

/** One frame of a screen, ms. */
const frame = 16.7;

interface Line {
  figure: FigureName;
  measure: string;
  unit: string;
  /** What ours has to be, given the floor and driver.js in the same run; absent: told, not judged. */
  bar?: (floor: number, driver: number) => string;
}

const twiceFloor = (floor: number) => `<= ${(2 * floor).toFixed(1)}`;
const tenthOfDriver = (_: number, driver: number) => `<= ${(driver / 10).toFixed(1)}`;
const floorAndFrame = (floor: number) => `<= ${(floor + frame).toFixed(1)}`;
const is = (bar: string) => () => bar;

const lines: Line[] = [
  { figure: 'start 1k', measure: 'start of a step, 1,000 nodes', unit: 'ms CPU' },
  {
    figure: 'start 10k',
    measure: 'start of a step, 10,000 nodes: twice the floor',
    unit: 'ms CPU',
    bar: twiceFloor,
  },
  {
    figure: 'start 10k',
    measure: 'start of a step, 10,000 nodes: a tenth of driver.js',
    unit: 'ms CPU',
    bar: tenthOfDriver,
  },
  {
    figure: 'start 10k, unprepared',
    measure: 'start of a step, 10,000 nodes, never offered',
    unit: 'ms CPU',
  },
  { figure: 'ready', measure: 'getting ready when one is offered, once a page, idle', unit: 'ms CPU' },
  { figure: 'start 10k, again', measure: 'start of a step, 10,000 nodes, the second time', unit: 'ms CPU' },
  {
    figure: 'start 100k',
    measure: 'start of a step, 100,000 nodes: a tenth of driver.js',
    unit: 'ms CPU',
    bar: tenthOfDriver,
  },
  {
    figure: 'start 10k, below',
    measure: 'start at a control to scroll to, 10,000 nodes: twice the floor',
    unit: 'ms CPU',
    bar: twiceFloor,
  },
  {
    figure: 'start 100k, below',
    measure: 'start at a control to scroll to, 100,000 nodes: a tenth of driver.js',
    unit: 'ms CPU',
    bar: tenthOfDriver,
  },
  { figure: 'step', measure: 'step to step until settled, 10,000 nodes', unit: 'ms', bar: floorAndFrame },
  { figure: 'late', measure: 'a late control, until shown, 10,000 nodes', unit: 'ms', bar: floorAndFrame },
  {
    figure: 'late in storm',
    measure: 'a late control, until shown, in a mutation storm',
    unit: 'ms',
    bar: floorAndFrame,
  },
  { figure: 'held', measure: 'a held step, per 0.6 s', unit: 'ms CPU' },
  { figure: 'reads', measure: 'a held step, rect reads in 0.6 s', unit: 'reads', bar: is('= 0') },
  { figure: 'follows', measure: 'a held step, follows what moves', unit: '1: yes', bar: is('= 1') },
  { figure: 'nodes left', measure: 'left after 15 runs: nodes', unit: 'nodes', bar: is('= 0') },
  { figure: 'listeners left', measure: 'left after 15 runs: listeners', unit: 'listeners', bar: is('= 0') },
  { figure: 'heap left', measure: 'left after 15 runs: heap', unit: 'KB', bar: is('<= 10') },
  { figure: 'code left', measure: 'left after 15 runs: code the browser compiled', unit: 'KB' },
];

/** The bars, each with ours, the floor and the peers of the same run. */
export function rowsOf(
  libraries: string[],
  figures: Record<string, Figures>,
  tried: Record<string, Tried>,
): Measure[] {
  const peers = libraries.filter((name) => name !== 'wegwijs' && name !== 'floor');
  const measured = Object.keys(figures).length > 0 ? lines : [];
  const rows = measured.map(({ figure, measure, unit, bar }): Measure => {
    const value = (name: string) => figures[name]?.[figure] ?? null;
    const [ours, floor, driver] = [value('wegwijs'), value('floor'), value('driver')];
    const limit = bar?.(floor ?? Number.NaN, driver ?? Number.NaN) ?? 'none';
    const canTell = bar && libraries.includes('wegwijs') && !limit.includes('NaN');
    return {
      measure,
      unit,
      ours,
      floor,
      peers: Object.fromEntries(peers.map((name) => [name, value(name)])),
      bar: limit,
      holds: canTell ? ours !== null && meets(ours, limit) : null,
    };
  });
  return Object.keys(tried).length > 0 ? [...rows, behavioursRow(peers, tried)] : rows;
}

function behavioursRow(peers: string[], tried: Record<string, Tried>): Measure {
  const passed = (name: string) => {
    const own = tried[name];
    return own ? Object.values(own).filter((why) => why === null).length : null;
  };
  const ours = passed('wegwijs');
  return {
    measure: 'behaviours that hold',
    unit: 'of 24',
    ours,
    floor: passed('floor'),
    peers: Object.fromEntries(peers.map((name) => [name, passed(name)])),
    bar: '= 24',
    holds: ours === null ? null : meets(ours, '= 24'),
  };
}
