import type { App } from '../../utils/pack/schema.ts';

/** A page of an app that can be gone to: its first pattern without what may be anything. */
export function addressOf({ match }: Pick<App, 'match'>): string {
  const [pattern = ''] = match;
  return pattern.replace('://*.', '://').replace(/\*.*$/, '');
}
