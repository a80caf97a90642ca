/*
 * The page's DOM can lie: a form's field named `id` or `children` hides the property of that name, and a page
 * may replace getters. So the getters and methods of the prototypes are captured when this module loads, and
 * only those are used.
 */
type Read<T, R> = (of: T) => R;

const getter = <T, R>(from: unknown, name: string): Read<T, R> => {
  const prototype = (from as { prototype?: object } | undefined)?.prototype;
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  // Absent where there is no DOM: unit tests of the pure parts import this file too.
  return get ? (of) => get.call(of) as R : () => undefined as R;
};

const method = <F>(from: unknown, name: string): F => {
  const prototype = (from as { prototype?: object } | undefined)?.prototype;
  return (prototype && Object.getOwnPropertyDescriptor(prototype, name)?.value) as F;
};

const dom = globalThis as typeof globalThis & Record<string, unknown>;

export const parentNode = getter<Node, ParentNode | null>(dom.Node, 'parentNode');
export const parentElement = getter<Node, Element | null>(dom.Node, 'parentElement');
export const firstChild = getter<Node, Node | null>(dom.Node, 'firstChild');
export const nextSibling = getter<Node, Node | null>(dom.Node, 'nextSibling');
export const nodeType = getter<Node, number>(dom.Node, 'nodeType');
export const nodeValue = getter<Node, string | null>(dom.Node, 'nodeValue');
export const textContent = getter<Node, string | null>(dom.Node, 'textContent');
export const isConnected = getter<Node, boolean>(dom.Node, 'isConnected');
export const ownerDocument = getter<Node, Document | null>(dom.Node, 'ownerDocument');
export const firstElementChild = getter<Element, Element | null>(dom.Element, 'firstElementChild');
export const nextElementSibling = getter<Element, Element | null>(dom.Element, 'nextElementSibling');
export const previousElementSibling = getter<Element, Element | null>(dom.Element, 'previousElementSibling');
export const childElementCount = getter<Element, number>(dom.Element, 'childElementCount');
export const tagName = getter<Element, string>(dom.Element, 'localName');
export const shadowRootOf = getter<Element, ShadowRoot | null>(dom.Element, 'shadowRoot');
export const hostOf = getter<ShadowRoot, Element>(dom.ShadowRoot, 'host');
export const documentElement = getter<Document, Element | null>(dom.Document, 'documentElement');
export const defaultView = getter<Document, Window | null>(dom.Document, 'defaultView');
export const frameElement = getter<Element, Document | null>(dom.HTMLIFrameElement, 'contentDocument');
export const inputType = getter<Element, string>(dom.HTMLInputElement, 'type');
const inputLabels = getter<Element, NodeListOf<Element> | null>(dom.HTMLInputElement, 'labels');
const selectLabels = getter<Element, NodeListOf<Element> | null>(dom.HTMLSelectElement, 'labels');
const areaLabels = getter<Element, NodeListOf<Element> | null>(dom.HTMLTextAreaElement, 'labels');
const labelledControl = getter<Element, Element | null>(dom.HTMLLabelElement, 'control');

const getAttribute = method<Element['getAttribute']>(dom.Element, 'getAttribute');
const getAttributeNames = method<Element['getAttributeNames']>(dom.Element, 'getAttributeNames');
const hasAttributeOf = method<Element['hasAttribute']>(dom.Element, 'hasAttribute');
const hasAttributesOf = method<Element['hasAttributes']>(dom.Element, 'hasAttributes');
const matchesOf = method<Element['matches']>(dom.Element, 'matches');
const closestOf = method<(selector: string) => Element | null>(dom.Element, 'closest');
const contains = method<Node['contains']>(dom.Node, 'contains');
const isEqualNode = method<Node['isEqualNode']>(dom.Node, 'isEqualNode');
const elementQuery = method<Element['querySelectorAll']>(dom.Element, 'querySelectorAll');
const documentQuery = method<Document['querySelectorAll']>(dom.Document, 'querySelectorAll');
const fragmentQuery = method<Document['querySelectorAll']>(dom.DocumentFragment, 'querySelectorAll');
const elementQueryOne = method<Element['querySelector']>(dom.Element, 'querySelector');
const rectOf = method<Element['getBoundingClientRect']>(dom.Element, 'getBoundingClientRect');
const visibility = method<Element['checkVisibility'] | undefined>(dom.Element, 'checkVisibility');
const assigned = method<HTMLSlotElement['assignedNodes']>(dom.HTMLSlotElement, 'assignedNodes');
const byIdInDocument = method<Document['getElementById']>(dom.Document, 'getElementById');
const byIdInFragment = method<Document['getElementById']>(dom.DocumentFragment, 'getElementById');
const createWalker = method<Document['createTreeWalker']>(dom.Document, 'createTreeWalker');
const nextOf = method<TreeWalker['nextNode']>(dom.TreeWalker, 'nextNode');
const previousOf = method<TreeWalker['previousNode']>(dom.TreeWalker, 'previousNode');
const compare = method<Node['compareDocumentPosition']>(dom.Node, 'compareDocumentPosition');
const addListener = method<EventTarget['addEventListener']>(dom.EventTarget, 'addEventListener');
const rootOf = method<Node['getRootNode']>(dom.Node, 'getRootNode');

/** Listens to an event of a node; the options hold the signal that ends it. */
export const listen = (
  to: Node,
  type: string,
  listener: (event: Event) => void,
  options: AddEventListenerOptions,
): void => addListener.call(to, type, listener, options);

/** The value of an attribute, or an empty string. */
export const attribute = (of: Element, name: string): string => getAttribute.call(of, name) ?? '';
export const hasAttribute = (of: Element, name: string): boolean => hasAttributeOf.call(of, name);
export const hasAttributes = (of: Element): boolean => hasAttributesOf.call(of);
export const matches = (of: Element, selector: string): boolean => matchesOf.call(of, selector);
/** Whether it is such an element or lies in one, in its own tree. */
export const isWithin = (of: Element, selector: string): boolean => closestOf.call(of, selector) !== null;
export const attributeNames = (of: Element): string[] => getAttributeNames.call(of);
export const isInside = (inner: Node, outer: Node): boolean => contains.call(outer, inner);
/** The same tag, attributes and content; what is in shadow roots is not compared. */
export const isEqual = (one: Node, other: Node): boolean => isEqualNode.call(one, other);
export const rect = (of: Element): DOMRect => rectOf.call(of);
export const root = (of: Node): Node => rootOf.call(of);
export const comesBefore = (a: Node, b: Node): boolean => (compare.call(a, b) & 4) !== 0;
export const slotted = (slot: Element): Node[] => assigned.call(slot as HTMLSlotElement, { flatten: true });

/** A walker over nodes of these kinds (1: elements, 4: texts). */
export const walkerIn = (document: Document, under: Node, kinds: number): TreeWalker =>
  createWalker.call(document, under, kinds);
export const nextNode = (walker: TreeWalker): Node | null => nextOf.call(walker);
export const previousNode = (walker: TreeWalker): Node | null => previousOf.call(walker);

/** All elements under a document, shadow root or element that match, in document order. */
export const query = (under: Node, selector: string): NodeListOf<Element> => {
  const type = nodeType(under);
  if (type === 1) return elementQuery.call(under as Element, selector);
  return (type === 9 ? documentQuery : fragmentQuery).call(under as Document, selector);
};

/** Whether the element is or holds one that matches. */
export const isOrHolds = (of: Element, selector: string): boolean =>
  matches(of, selector) || elementQueryOne.call(of, selector) !== null;

export const byId = (scope: Node, id: string): Element | null => {
  const type = nodeType(scope);
  if (type === 9) return byIdInDocument.call(scope as Document, id);
  return type === 11 ? byIdInFragment.call(scope as Document, id) : null;
};

/**
 * One object for all questions: reading a new one each time takes as long as the answer, and one that inherits a
 * quarter longer.
 */
const WITH_VISIBILITY = { __proto__: null, visibilityProperty: true } as CheckVisibilityOptions;

/** Whether the element is drawn: not `display: none`, not `visibility: hidden`. */
export const isShown = (of: Element): boolean => {
  if (!visibility) return rect(of).width > 0;
  return visibility.call(of, WITH_VISIBILITY);
};

/** Whether the element is part of a page: in a document, and that document in a window. */
export const isThere = (of: Element): boolean => {
  const owner = isConnected(of) ? ownerDocument(of) : null;
  return owner !== null && defaultView(owner) !== null;
};

/** The computed style, or null in a document without a window. */
export const styleOf = (of: Element): CSSStyleDeclaration | null => {
  const owner = ownerDocument(of);
  const view = owner && defaultView(owner);
  return view ? (view as Window & typeof globalThis).getComputedStyle(of) : null;
};

/** The labels of a form control, or an empty list. */
export const labelsOf = (of: Element): ArrayLike<Element> => {
  const tag = tagName(of);
  if (tag === 'input') return inputLabels(of) ?? [];
  if (tag === 'select') return selectLabels(of) ?? [];
  return tag === 'textarea' ? (areaLabels(of) ?? []) : [];
};

/** The form control that a `label` stands for. */
export const controlOfLabel = (label: Element): Element | null => labelledControl(label);
