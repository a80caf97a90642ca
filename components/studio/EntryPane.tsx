import type { KeptPack } from '../../utils/store/kept.ts';
import type { Row } from './rows.ts';
import type { PackView, StudioActions } from './view.ts';

export interface EntryPaneProps {
  view: PackView;
  kept: KeptPack;
  row: Row;
  actions: StudioActions;
}

export function EntryPane({ row }: EntryPaneProps) {
  return <h2>{row.title}</h2>;
}
