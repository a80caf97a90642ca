import { expect, it } from 'vitest';
import { lineOf, type Node, parseSource, type Source, shipped, stringOf } from './sources.ts';

/** Every way to make elements out of a string. */
const markup = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'setHTML',
  'createContextualFragment',
  'dangerouslySetInnerHTML',
  'parseFromString',
  'srcdoc',
  'srcDoc',
];

it('no text ever becomes markup', () => expect(shipped().flatMap(markupIn)).toEqual([]));

it.each([
  'element.innerHTML = words',
  "element['outerHTML'] = words",
  'element?.insertAdjacentHTML("beforeend", words)',
  'const x = <p dangerouslySetInnerHTML={{ __html: words }} />',
  'const { innerHTML } = element',
  'document.write(words)',
])('finds %s', (text) => expect(markupIn(parseSource('content/x.tsx', text))).toHaveLength(1));

it('leaves words and comments alone', () => {
  expect(markupIn(parseSource('content/x.ts', "// innerHTML\nconst why = 'no innerHTML here'"))).toEqual([]);
});

function markupIn({ path, text, nodes }: Source): string[] {
  return nodes
    .map((node) => ({ node, name: nameUsed(node) }))
    .filter(({ name }) => name !== undefined && markup.includes(name))
    .map(
      ({ node, name }) =>
        `${path}:${lineOf(text, node)} uses ${name}. Text from packs and pages is untrusted: make elements, or blocks rendered by components/PackText.tsx.`,
    );
}

/** The property, attribute or method that a node names. */
function nameUsed({ type, property, object, key, name }: Node): string | undefined {
  if (type === 'JSXAttribute') return (name as Node).name as string;
  if (type === 'Property') return (key as Node).name as string;
  if (type !== 'MemberExpression') return undefined;
  const used = ((property as Node).name as string | undefined) ?? stringOf(property);
  const isDocument = (object as Node).name === 'document' || (object as Node).name === 'ownerDocument';
  return isDocument && /^write(ln)?$/.test(used ?? '') ? 'innerHTML' : used;
}
