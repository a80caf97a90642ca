import { DRAWINGS, PRINT_LENGTH } from './drawings.ts';

let known: Map<string, string[]> | undefined;

/** What a drawing of a well-known icon set shows, as concepts (`=bold`), by the print of its shapes; empty if unknown. */
export function shownByDrawing(print: string): string[] {
  known ??= readDrawings();
  return known.get(print.padStart(PRINT_LENGTH, '0').slice(-PRINT_LENGTH)) ?? NOTHING;
}

const NOTHING: string[] = [];

function readDrawings(): Map<string, string[]> {
  const drawings = new Map<string, string[]>();
  for (const line of DRAWINGS.trim().split('\n')) {
    const at = line.indexOf('|');
    const concepts = line
      .slice(0, at)
      .split('+')
      .map((concept) => `=${concept}`);
    for (let i = at + 1; i < line.length; i += PRINT_LENGTH)
      drawings.set(line.slice(i, i + PRINT_LENGTH), concepts);
  }
  return drawings;
}
