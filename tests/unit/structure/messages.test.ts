import { describe, expect, it } from 'vitest';
import { lineOf, type Node, shipped, sourcesIn, stringOf } from './sources.ts';

const sources = shipped();
const [protocol] = sourcesIn('utils/messages.ts');
const tables = ['ToBackground', 'ToPage', 'ToAuthor', 'ToTipAuthor'];

describe.each(tables)('messages %s', (table) => {
  const kinds = messagesOf(table);

  it('are there', () => expect(kinds.length).toBeGreaterThan(0));

  it('each have at least one caller', () => {
    const asked = askedAnywhere();
    const silent = kinds.filter(({ kind }) => !asked.has(kind)).map(({ kind }) => kind);
    expect(silent, `nobody asks these: call them, or take them out of ${table}`).toEqual([]);
  });

  it('each have exactly one answer', () => {
    const answers = answeredIn(table);
    const wrong = kinds
      .map(({ kind }) => ({ kind, at: answers.filter((answer) => answer.kind === kind) }))
      .filter(({ at }) => at.length !== 1)
      .map(
        ({ kind, at }) =>
          `${kind} is answered ${at.length} times: ${at.map(({ place }) => place).join(', ')}`,
      );
    expect(wrong).toEqual([]);
  });

  it('each have a line that says who asks what', () => {
    const bare = kinds.filter(({ hasComment }) => !hasComment).map(({ kind }) => kind);
    expect(bare, 'say in one line above it who asks, and for what').toEqual([]);
  });
});

it('nothing is asked or answered that is not in a table', () => {
  const known = new Set(tables.flatMap((table) => messagesOf(table).map(({ kind }) => kind)));
  const used = [...askedAnywhere(), ...tables.flatMap(answeredIn).map(({ kind }) => kind)];
  expect(used.filter((kind) => !known.has(kind))).toEqual([]);
});

it('pages and frames never talk through the page', () => {
  const wrong = sources.flatMap((file) =>
    file.nodes
      .filter(({ type, callee }) => {
        const { object, property } = (callee ?? {}) as { object?: Node; property?: Node };
        const to = object?.name ?? (object?.property as Node | undefined)?.name;
        return (
          type === 'CallExpression' &&
          property?.name === 'postMessage' &&
          ['window', 'self', 'parent', 'top', 'opener', 'contentWindow', 'defaultView'].includes(String(to))
        );
      })
      .map(
        (node) =>
          `${file.path}:${lineOf(file.text, node)} posts to a window, which the page can read and forge.`,
      ),
  );
  expect(wrong).toEqual([]);
});

/** The entries of one table of utils/messages.ts. */
function messagesOf(table: string): { kind: string; hasComment: boolean }[] {
  const interfaces = protocol?.nodes.filter(({ type }) => type === 'TSInterfaceDeclaration') ?? [];
  const found = interfaces.find(({ id }) => (id as Node).name === table);
  const members = (found?.body as { body: Node[] } | undefined)?.body ?? [];
  return members.map((member) => ({
    kind: stringOf(member.key) ?? '',
    hasComment: /\*\/\s*$/.test(protocol?.text.slice(0, member.start) ?? ''),
  }));
}

/** `ask('kind', …)`, `askPage(tab, 'kind', …)`, `askAuthor(tab, 'kind', …)`, and `{ kind: 'kind', question }` by the loader, which is native. */
function askedAnywhere(): Set<string> {
  const asked = sources.flatMap(({ nodes }) =>
    nodes.map(({ type, callee, arguments: given, properties }) => {
      const name = type === 'CallExpression' ? (callee as Node).name : undefined;
      if (name === 'ask') return stringOf((given as Node[])[0]);
      if (name === 'askPage' || name === 'askAuthor' || name === 'askTipAuthor')
        return stringOf((given as Node[])[1]);
      if (type !== 'ObjectExpression') return undefined;
      const named = (wanted: string) =>
        (properties as Node[]).find(({ key }) => (key as Node | undefined)?.name === wanted);
      return named('question') && stringOf(named('kind')?.value);
    }),
  );
  return new Set(asked.filter((kind) => kind !== undefined));
}

/** The keys of every `answer<Table>({ … })`. */
function answeredIn(table: string): { kind: string; place: string }[] {
  return sources.flatMap((file) =>
    file.nodes
      .filter((node) => node.type === 'CallExpression' && (node.callee as Node).name === 'answer')
      .filter((node) => {
        const [type] = ((node.typeArguments as Node | null)?.params ?? []) as Node[];
        return (type?.typeName as Node | undefined)?.name === table;
      })
      .flatMap((node) => ((node.arguments as Node[])[0]?.properties ?? []) as Node[])
      .map((property) => ({
        kind: stringOf(property.key) ?? String((property.key as Node | undefined)?.name),
        place: `${file.path}:${lineOf(file.text, property)}`,
      })),
  );
}
