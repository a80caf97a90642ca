import { hostPattern } from '../../utils/pack/pattern.ts';
import { hostsNotAllowed } from '../../utils/store/content.ts';
import { healthSince } from '../../utils/store/health.ts';
import { listPacks } from '../../utils/store/packs.ts';

/** Everything the options page shows that is kept in the store. */
export async function readOptions() {
  const [packs, health] = await Promise.all([listPacks(), healthSince('2000-01-01')]);
  const hosts = [...new Set(packs.flatMap(({ match }) => match.map(hostPattern)))];
  return { packs, health, notAllowed: await hostsNotAllowed(hosts) };
}
