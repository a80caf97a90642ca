import fc from 'fast-check';
import type { Change, Drawn } from './in-page/draw.ts';

const words =
  'Share,Mute,Unmute,Open,Close,Notes,Record,Pin,Settings,Leave,Chat (3),People,More, Raise  hand,Anna'.split(
    ',',
  );
const ids = 'share-button,mute-button,notes,r1f29ykk,id__117,radix-4,main-bar,switch-rn,more'.split(',');
const classes = 'btn primary,___9ctc0p0 fk6fouc,icon-share,card,root-220,hidden-xs'.split(',');
const paths = ['M4 4h12v8H4z', 'M2 3h16v11H2zM7 17h6', 'M5 9l3-6 4 6v7H5z', 'M1 1h2v2z'];
const word = fc.constantFrom(...words);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });

const attributes = fc
  .record({
    id: maybe(fc.constantFrom(...ids)),
    class: maybe(fc.constantFrom(...classes)),
    'aria-label': maybe(word),
    title: maybe(word),
    'data-tid': maybe(fc.constantFrom('toggle-mute', 'people-button', 'Fatima el Amrani')),
  })
  .map(present);

function present(all: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

const icon = fc.constantFrom(...paths).map(
  (d): Drawn => ({
    tag: 'svg',
    attributes: { viewBox: '0 0 20 20', width: '16', height: '16' },
    text: '',
    children: [{ tag: 'path', attributes: { d }, text: '', children: [] }],
  }),
);

const named = (tag: string, more: fc.Arbitrary<Record<string, string>>): fc.Arbitrary<Drawn> =>
  fc.tuple(attributes, more, word, fc.boolean(), maybe(icon)).map(([own, extra, text, hasText, picture]) => ({
    tag,
    attributes: { ...own, ...extra },
    text: hasText ? text : '',
    children: picture ? [picture] : [],
  }));

const nothing = fc.constant({});
const link = fc.constantFrom('/home', '/files', '/orders/4821', '#').map((href) => ({ href }));
const role = fc
  .constantFrom('button', 'menuitem', 'tab', 'switch')
  .map((value) => ({ role: value, tabindex: '0' }));
const kind = fc.constantFrom('text', 'checkbox', 'search', 'hidden').map((type) => ({ type }));

const field = named('input', kind).map((input): Drawn => ({ ...input, text: '', children: [] }));
const input = (name: string): Drawn => ({
  tag: 'input',
  attributes: { type: 'text', class: name },
  text: '',
  children: [],
});
/** A label that nobody tied to the field beside it; beside two it names neither. */
const labelled = fc.tuple(word, fc.constantFrom(...classes), fc.boolean()).map(
  ([text, name, isOne]): Drawn => ({
    tag: 'form',
    attributes: {},
    text: '',
    children: [
      { tag: 'label', attributes: {}, text, children: [] },
      { tag: 'div', attributes: {}, text: '', children: [input(name)] },
      ...(isOne ? [] : [input('card')]),
    ],
  }),
);

const control: fc.Arbitrary<Drawn> = fc.oneof(
  { weight: 5, arbitrary: named('button', nothing) },
  { weight: 2, arbitrary: named('a', link) },
  { weight: 2, arbitrary: named('div', role) },
  { weight: 1, arbitrary: named('h2', nothing) },
  { weight: 1, arbitrary: field },
  { weight: 1, arbitrary: labelled },
);

const boxes = fc.constantFrom<Record<string, string> & { tag: string }>(
  { tag: 'div' },
  { tag: 'div', role: 'toolbar' },
  { tag: 'nav' },
  { tag: 'li' },
  { tag: 'label' },
  { tag: 'div', role: 'menu' },
  { tag: 'section', lang: 'nl' },
  { tag: 'div', tabindex: '0', role: 'row' },
  { tag: 'x-bar' },
);

const { node } = fc.letrec<{ node: Drawn; box: Drawn }>((tie) => ({
  node: fc.oneof({ maxDepth: 3, depthSize: 'small' }, control, tie('box')),
  box: fc
    .tuple(boxes, attributes, fc.array(tie('node'), { minLength: 1, maxLength: 4 }), fc.boolean())
    .map(([{ tag, ...own }, more, children, isShadow]) => ({
      tag,
      attributes: { ...more, ...own },
      text: '',
      children: isShadow && tag === 'x-bar' ? [] : children,
      ...(isShadow && tag === 'x-bar' && { shadow: children }),
    })),
}));

/** Any element of a page, a control or a box of them. */
export const anyNode: fc.Arbitrary<Drawn> = node;
/** What lies in the body of a page: toolbars, menus, rows, fields, labels, shadow roots, twins, generated ids. */
export const anyPage = fc.array(node, { minLength: 2, maxLength: 8 });

const at = fc.nat(200);
const attribute = fc.oneof(
  fc.record({ name: fc.constantFrom('aria-label', 'title'), value: fc.oneof(word, fc.constant(null)) }),
  fc.record({ name: fc.constant('id'), value: fc.oneof(fc.constantFrom(...ids), fc.constant(null)) }),
  fc.record({ name: fc.constant('class'), value: fc.constantFrom(...classes) }),
  fc.record({ name: fc.constant('role'), value: fc.constantFrom('button', 'toolbar', 'menu', 'row', null) }),
  fc.record({ name: fc.constant('lang'), value: fc.constantFrom('nl', 'en', null) }),
  fc.record({ name: fc.constant('hidden'), value: fc.constantFrom('', null) }),
  fc.record({ name: fc.constant('style'), value: fc.constantFrom('display:none', 'color:red', null) }),
  fc.record({ name: fc.constant('tabindex'), value: fc.constantFrom('0', null) }),
  fc.record({ name: fc.constant('aria-labelledby'), value: fc.constantFrom(...ids, null) }),
  fc.record({ name: fc.constant('for'), value: fc.constantFrom(...ids, null) }),
);

/** What a script may do to a page. */
export const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(at, attribute).map(([where, what]): Change => ({ do: 'attribute', at: where, ...what })),
  fc.record({ do: fc.constant('text' as const), at, text: word }),
  fc.record({ do: fc.constant('remove' as const), at }),
  fc.record({ do: fc.constant('move' as const), at, to: at }),
  fc.record({ do: fc.constant('insert' as const), to: at, node }),
  fc.record({ do: fc.constant('wrap' as const), at }),
  fc.record({ do: fc.constant('shadow' as const), at, node }),
);
