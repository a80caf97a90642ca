import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../utils/browser.ts';
import { answer, askPage, type ToBackground } from '../../utils/messages.ts';
import { changeSettings, readSettings } from '../../utils/store/settings.ts';
import { openContact } from './contact.ts';
import { keepLearned } from './learned.ts';
import { registerLoader } from './loader.ts';
import { readMediaForPage } from './media.ts';
import { contentFor, injectOverlay } from './page.ts';
import { openPanelOnAction, showPanel } from './panel.ts';
import { endPick, pickKey, pointedAt, startPick, stopPick } from './picking.ts';
import {
  accessAdded,
  enteredFrame,
  pauseRecording,
  placeBar,
  recordByKeys,
  recordingHere,
  startRecording,
  stopRecording,
  tabClosed,
  tabOpened,
} from './recording.ts';
import { arrivedAt, keepStep, showStep, undoStep } from './recording-steps.ts';
import {
  closeWalkthrough,
  isInWalkthrough,
  keepState,
  runTabClosed,
  standsIn,
  startWalkthrough,
  walkthroughHere,
} from './runs.ts';
import { takeShot } from './shots.ts';
import { forgetTab, keepStatuses } from './statuses.ts';
import { tellPages } from './tell-pages.ts';
import { keepTip } from './tip-keep.ts';
import { addTipByKeys, listenForTips } from './tip-listeners.ts';
import { openTip } from './tip-open.ts';
import { addTip, pointForTip } from './tip-point.ts';
import {
  changeInto,
  editTip,
  keepTipDraft,
  keepTipPicture,
  leaveTip,
  openStudio,
  readTipDraft,
} from './tips.ts';

/** Listeners only, all registered at once: the worker stops at any time and an event starts it again. */
export default defineBackground(() => {
  answer<ToBackground>({
    'page/opened': async ({ url }, sender) => {
      // what the page before this one said is over
      if (sender.tab !== undefined && sender.frame === 0) await forgetTab(sender.tab);
      const content = await contentFor(url, sender);
      const isHere = content !== null || (await isInWalkthrough(sender));
      if (isHere && sender.tab !== undefined) await injectOverlay(sender.tab, sender.frame);
      return isHere;
    },
    'page/items': ({ url }, sender) => contentFor(url, sender),
    'page/stands': ({ url, items }, sender) => keepStatuses(sender, url, items),
    'page/learned': keepLearned,
    'contact/open': openContact,
    'tip/hide': async ({ key, hidden }) => {
      const { hidden: before } = await readSettings();
      const rest = before.filter((one) => one !== key);
      await changeSettings({ hidden: hidden ? [...rest, key] : rest });
      await tellPages();
    },
    'media/read': readMediaForPage,
    'content/changed': async (_question, { own }) => {
      if (!own) return;
      await registerLoader();
      await tellPages();
    },
    'walkthrough/start': startWalkthrough,
    'walkthrough/here': walkthroughHere,
    'walkthrough/state': keepState,
    'walkthrough/stands': standsIn,
    'walkthrough/close': closeWalkthrough,
    'record/start': startRecording,
    'record/pause': pauseRecording,
    'record/stop': stopRecording,
    'record/undo': undoStep,
    'record/bar': placeBar,
    'record/here': (_question, sender) => recordingHere(sender),
    'record/step': keepStep,
    'record/frame': enteredFrame,
    'record/shot': takeShot,
    'record/shown': showStep,
    'record/arrived': arrivedAt,
    'pick/start': startPick,
    'pick/done': endPick,
    'pick/at': pointedAt,
    'pick/key': pickKey,
    'pick/stop': stopPick,
    'tip/add': addTip,
    'tip/edit': editTip,
    'tip/open': openTip,
    'author/draft': keepTipDraft,
    'author/read': readTipDraft,
    'author/picture': keepTipPicture,
    'author/into': changeInto,
    'author/point': pointForTip,
    'author/keep': keepTip,
    'author/leave': leaveTip,
    'author/studio': openStudio,
  });

  browser.runtime.onInstalled.addListener(() => void registerLoader());
  browser.runtime.onStartup.addListener(() => void registerLoader());
  browser.permissions.onAdded.addListener(() => {
    void registerLoader();
    void accessAdded();
  });
  browser.permissions.onRemoved.addListener(() => void registerLoader());
  browser.tabs.onCreated.addListener((tab) => void tabOpened(tab));
  browser.tabs.onRemoved.addListener((tab) => {
    void forgetTab(tab);
    void tabClosed(tab);
    void runTabClosed(tab);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'open-tip') void askPage(tab.id, 'tip/here', {});
    else if (command === 'add-tip') void addTipByKeys(tab.id, tab.windowId);
    else if (command.startsWith('record')) {
      void recordByKeys(command, tab.id).then((isDone) => (isDone ? undefined : showPanel(tab.windowId)));
    }
  });
  listenForTips();
  openPanelOnAction();
});
