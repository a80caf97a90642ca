import type { Fresh, StudioView } from '../../components/studio/view.ts';
import { entryFrom, listOf } from '../../utils/store/draft-entry.ts';
import { routeIdOf } from './draft-of-entry.ts';

/** Drafts that are meant for the pack that is open and that no pack holds yet, as they would be in it. */
export function freshIn({ route, drafts }: Pick<StudioView, 'route' | 'drafts'>): Fresh[] {
  if (route.at !== 'pack') return [];
  return drafts
    .filter(({ pack, replaces }) => pack === route.pack && replaces === undefined)
    .map((draft) => {
      const id = routeIdOf(draft);
      return { list: listOf(draft), id, entry: entryFrom(draft, id) };
    });
}
