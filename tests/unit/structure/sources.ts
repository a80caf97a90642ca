import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A node of the syntax tree: ESTree with TypeScript and JSX. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [part: string]: unknown;
}

export interface Source {
  /** from the project's root, with slashes: `content/start.tsx` */
  path: string;
  text: string;
  nodes: Node[];
}

export interface Import {
  /** a file of the project from its root without ending, or what a package is imported as */
  target: string;
  /** nothing of it is left when the types are gone */
  isType: boolean;
  line: number;
}

/** Every TypeScript file in these folders of the project, parsed; a file may be named too. */
export function sourcesIn(...places: string[]): Source[] {
  return places
    .flatMap((place) =>
      /\.tsx?$/.test(place) ? [place] : globSync(`${place}/**/*.{ts,tsx}`, { cwd: root }).toSorted(),
    )
    .map((file) => file.split(sep).join('/'))
    .map((path) => parseSource(path, readFileSync(join(root, path), 'utf8')));
}

export function parseSource(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  return { path, text, nodes: [...nodesIn(program)] };
}

/** What ships: everything that ends up in the extension. */
export const shipped = () => sourcesIn('entrypoints', 'content', 'components', 'utils');

/** `import`, `export … from`, `import()` and `import('…').Type`, in the order they stand. */
export function importsOf({ path, text, nodes }: Source): Import[] {
  return nodes.flatMap((node) => {
    const specifier = specifierOf(node);
    if (specifier === undefined) return [];
    return [{ target: targetOf(path, specifier), isType: isTypeOnly(node), line: lineOf(text, node) }];
  });
}

export function lineOf(text: string, node: Node): number {
  return text.slice(0, node.start).split('\n').length;
}

/** The words of a string literal; undefined for anything else. */
export function stringOf(node: unknown): string | undefined {
  const { type, value } = (node ?? {}) as Partial<Node>;
  return type === 'Literal' && typeof value === 'string' ? value : undefined;
}

function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const item of value) yield* nodesIn(item);
    return;
  }
  if (typeof value !== 'object' || value === null || !('type' in value)) return;
  yield value as Node;
  for (const part of Object.values(value)) yield* nodesIn(part);
}

function specifierOf({ type, source, argument }: Node): string | undefined {
  if (/^(Import|ExportNamed|ExportAll)Declaration$|^ImportExpression$/.test(type)) return stringOf(source);
  if (type === 'TSImportType') return stringOf(source) ?? stringOf((argument as Node)?.literal ?? argument);
  return undefined;
}

function isTypeOnly(node: Node): boolean {
  if (node.type === 'TSImportType') return true;
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const parts = (node.specifiers ?? []) as Node[];
  return parts.length > 0 && parts.every((part) => part.importKind === 'type' || part.exportKind === 'type');
}

function targetOf(from: string, specifier: string): string {
  const [path = ''] = specifier.split('?');
  if (!path.startsWith('.')) return path;
  return normalize(join(dirname(from), path))
    .split(sep)
    .join('/')
    .replace(/\.tsx?$/, '');
}
