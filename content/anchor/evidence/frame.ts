import type { Weigh } from '../weight.ts';

/** Compares the frames and custom elements around it. An iframe comes and goes, so it says little. */
export const weighFrame: Weigh = (anchor, control) => {
  const was = (anchor.inside ?? []).join('>');
  const now = control.inside.join('>');
  if (!was && !now) return null;
  if (was === now) return { evidence: 'frame', bits: 0.4, verdict: 'same', was };
  return { evidence: 'frame', bits: -0.6, verdict: 'changed', was, now };
};
