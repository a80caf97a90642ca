import { hash } from '../shared/styles.ts';

/**
 * From here on every class name that Griffel generated reaches the page under another name, in style sheets and
 * on elements alike. Fluent's own styles are compiled with their names, so a salt alone does not change them.
 * Call before anything is drawn.
 */
export function renameGeneratedClasses(salt: string): void {
  const rename = (name: string) => `${name.startsWith('___') ? '___' : name[0]}${hash(salt + name)}`;
  const inRule = (rule: string) =>
    rule.replace(/\.((?:[fr][a-z0-9]{5,8}|___[a-z0-9_]+))(?![\w-])/g, (_match, name) => `.${rename(name)}`);
  const inAttribute = (value: string) =>
    value.replace(/(?<!\S)(?:[fr][a-z0-9]{5,8}|___[a-z0-9_]+)(?!\S)/g, rename);

  const { insertRule } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.insertRule = function (rule, index) {
    return insertRule.call(this, inRule(rule), index);
  };
  const { setAttribute } = Element.prototype;
  Element.prototype.setAttribute = function (name, value) {
    setAttribute.call(this, name, name === 'class' ? inAttribute(value) : value);
  };
  const className = Object.getOwnPropertyDescriptor(Element.prototype, 'className');
  Object.defineProperty(Element.prototype, 'className', {
    ...className,
    set(value: string) {
      className?.set?.call(this, inAttribute(value));
    },
  });
  const { add } = DOMTokenList.prototype;
  DOMTokenList.prototype.add = function (...names) {
    add.call(this, ...names.map(inAttribute));
  };
}
