import { pagePattern } from '../../utils/address.ts';
import type { ToBackground } from '../../utils/messages.ts';
import { countOutcomes } from '../../utils/store/health.ts';
import { keepSightings } from '../../utils/store/sightings.ts';
import { today } from '../../utils/today.ts';

/** Counts what became of the items of a visit, and keeps the latest of each for whoever keeps the pack. */
export async function keepLearned({
  url,
  language,
  items,
}: Parameters<ToBackground['page/learned']>[0]): Promise<void> {
  const day = today();
  await countOutcomes(items, day);
  await keepSightings(items, { page: pagePattern(url), language, day });
}
