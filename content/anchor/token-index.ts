import type { Anchor } from '../../utils/pack/anchor.ts';
import { hrefOf } from './evidence/href.ts';
import { nameOf } from './evidence/name.ts';
import { PRINTED } from './evidence/name-weight.ts';
import { normal, stateless } from './evidence/words.ts';
import { attribute } from './safe.ts';

/** Which anchors a control may be for, told from a few of its words; the cost does not grow with the anchors. */
export type TokenIndex = {
  /** Ids of the anchors that share an identifier, a name or a link with this control. */
  anchorsFor(control: Element): readonly string[];
  /** The attributes whose values are in the index. */
  attributes: readonly string[];
};

const NONE: readonly string[] = [];

export function tokenIndex(anchors: ReadonlyMap<string, Anchor>): TokenIndex {
  const byToken = new Map<string, string[]>();
  const attributes = new Set<string>();
  let hasLinks = false;
  const add = (token: string, id: string) => {
    const ids = byToken.get(token);
    if (!ids) byToken.set(token, [id]);
    else if (!ids.includes(id)) ids.push(id);
  };
  for (const [id, anchor] of anchors) {
    for (const known of anchor.ids) {
      attributes.add(known.slice(0, known.indexOf('=')));
      add(known, id);
    }
    for (const name of Object.values(anchor.names).flat())
      if (!name.startsWith(PRINTED)) add(stateless(normal(name)), id);
    if (anchor.href) {
      hasLinks = true;
      add(anchor.href, id);
    }
  }
  const keys = [...attributes];
  const anchorsFor = (control: Element): readonly string[] => {
    let hits: readonly string[] = NONE;
    const meet = (token: string) => {
      const ids = token ? byToken.get(token) : undefined;
      if (ids) hits = hits.length === 0 ? ids : [...new Set([...hits, ...ids])];
    };
    for (const key of keys) {
      const value = attribute(control, key);
      if (value) meet(`${key}=${value}`);
    }
    meet(stateless(normal(nameOf(control))));
    if (hasLinks) meet(hrefOf(control));
    return hits;
  };
  return { anchorsFor, attributes: keys };
}
