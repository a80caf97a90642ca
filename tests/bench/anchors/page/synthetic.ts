/** A page of about `nodes` elements, the same every time: cards with a title, a text, icons and links. */
export interface Synthetic {
  nodes: number;
  /** `changed`: as after a translation and a new release: other words, generated ids and class names. */
  look: 'first' | 'changed';
}

const words = {
  first: ['Open', 'Share', 'Archive', 'Order', 'Customer', 'Invoice', 'Details', 'Notes for the team'],
  changed: ['Openen', 'Delen', 'Archiveren', 'Bestelling', 'Klant', 'Factuur', 'Bijzonderheden', 'Notities'],
};

/** Elements of one card; what the page holds besides cards is next to nothing. */
const perCard = 14;

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Draws the page into the body. */
export function draw({ nodes, look }: Synthetic): void {
  const text = words[look];
  document.documentElement.lang = look === 'first' ? 'en' : 'nl';
  const main = make('main', {});
  const count = Math.floor(nodes / perCard);
  for (let index = 0; index < count; index++) main.append(card(index, look, text));
  document.body.replaceChildren(make('h1', {}, text[6]), main);
}

function card(index: number, look: Synthetic['look'], text: string[]): Element {
  const kind = text[3 + (index % 3)];
  const prefix = look === 'first' ? '' : 'x9f2-';
  const article = make('div', {
    class: `${prefix}card`,
    ...(look === 'first' ? { id: `card-${index}` } : {}),
  });
  const actions = make('div', { class: `${prefix}actions` });
  for (const [action, verb] of text.slice(0, 3).entries()) {
    const button = make('button', {
      type: 'button',
      'aria-label': `${verb} ${kind} ${index}`,
      class: `${prefix}b`,
    });
    const icon = document.createElementNS(svgNamespace, 'svg');
    icon.setAttribute('viewBox', '0 0 16 16');
    const path = document.createElementNS(svgNamespace, 'path');
    path.setAttribute('d', `M${action} ${index % 97}h8v${1 + Math.floor(index / 97)}z`);
    icon.append(path);
    button.append(icon);
    actions.append(button);
  }
  article.append(
    make('h3', {}, `${kind} ${index}`),
    make('p', {}, `${text[7]} ${(index * 7919) % 1000}`),
    actions,
    make('a', { href: `#/${index}/details` }, `${text[6]} ${index}`),
  );
  return article;
}

function make(tag: string, attributes: Record<string, string>, text?: string): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (text !== undefined) element.textContent = text;
  return element;
}

/** `count` buttons spread evenly over the page. */
export function targets(count: number): Element[] {
  const buttons = [...document.querySelectorAll('main button')];
  return Array.from(
    { length: count },
    (_, index) => buttons[Math.floor((index * buttons.length) / count)],
  ).filter((element) => element !== undefined);
}

/** A change elsewhere on the page, drawn before this returns: what was cached about the page has to go. */
export async function touch(): Promise<void> {
  const heading = document.querySelector('h1');
  if (heading) heading.textContent = `${heading.textContent?.slice(0, 20)}.`;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  document.body.getBoundingClientRect();
}
