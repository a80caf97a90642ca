import type { Method } from '../page/trial.ts';
import { byPath, nameOf, pathFromId, roleOf, squeeze } from './page-facts.ts';

const url: string = '/packages/@medv+finder@4.0.2/finder.js';
const { finder } = (await import(url)) as { finder: (element: Element) => string };

interface Alternatives {
  aria?: { role: string; name: string };
  css: string;
  xpath: string;
  text?: string;
}

/**
 * A list of alternatives in the order in which a browser's recorder keeps them (role and name, CSS, XPath,
 * text); at play the first that matches anything wins. Role and name come from the element or one of its two
 * parents, and are kept only if they lead back to it.
 */
export const method: Method = {
  describe(element): Alternatives {
    const document = element.ownerDocument;
    const text = squeeze(element.textContent);
    return {
      aria: [element, element.parentElement, element.parentElement?.parentElement]
        .filter((each) => each instanceof Element)
        .filter((each) => roleOf(each) && nameOf(each))
        .map((each) => ({ role: roleOf(each), name: nameOf(each), each }))
        .filter(({ role, name, each }) => byAria(document, role, name)[0] === each)
        .map(({ role, name }) => ({ role, name }))[0],
      css: finder(element),
      xpath: pathFromId(element),
      text: text && text.length <= 64 && byText(document, text)[0] === element ? text : undefined,
    };
  },
  locate(document, described) {
    const { aria, css, xpath, text } = described as Alternatives;
    const tries: [number, () => Element[]][] = [
      [1, () => (aria ? byAria(document, aria.role, aria.name) : [])],
      [0.7, () => [...document.querySelectorAll(css)]],
      [0.5, () => byPath(document, xpath)],
      [0.6, () => (text ? byText(document, text) : [])],
    ];
    for (const [weight, attempt] of tries) {
      const found = attempt();
      if (found[0]) return { answer: found[0], confidence: weight / found.length };
    }
    return { answer: null, confidence: 0 };
  },
};

const byAria = (document: Document, role: string, name: string): Element[] =>
  [...document.querySelectorAll('*')].filter((each) => roleOf(each) === role && nameOf(each) === name);

const byText = (document: Document, text: string): Element[] =>
  [...document.body.querySelectorAll('*')].filter(
    (each) =>
      squeeze(each.textContent) === text &&
      ![...each.children].some((child) => squeeze(child.textContent) === text),
  );
