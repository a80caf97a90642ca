import { browser } from '../../utils/browser.ts';

interface Panels {
  sidePanel?: {
    setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
    open(where: { windowId: number }): Promise<void>;
  };
  sidebarAction?: { toggle(): Promise<void>; open(): Promise<void> };
}

/** Chrome and Edge have a side panel, Firefox a sidebar; neither knows the other's. */
export function openPanelOnAction(): void {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidePanel) void sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  else browser.action.onClicked.addListener(() => void sidebarAction?.toggle());
}

/** Opens the panel where the browser lets us: only within what a person just did. */
export async function showPanel(windowId = -1): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  await (sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open())?.catch((error: unknown) =>
    console.info('wegwijs: the panel was not opened', error),
  );
}
