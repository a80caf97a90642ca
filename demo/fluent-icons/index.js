// Every name that Fluent's own packages import from their icon package; the drawings are ours.
import { createElement, Fragment } from 'react';
import { icon } from './icon.js';

export { IconDirectionContextProvider } from './providers.js';

export const iconFilledClassName = 'fui-Icon-filled';
export const iconRegularClassName = 'fui-Icon-regular';

/** One component that shows `Filled` when its `filled` property is set, `Regular` otherwise. */
export function bundleIcon(Filled, Regular) {
  return ({ filled, ...rest }) =>
    createElement(Fragment, null, createElement(filled ? Filled : Regular, rest));
}

const path = {
  arrowDown: 'M10 4v12m-5-5 5 5 5-5',
  arrowUp: 'M10 16V4m-5 5 5-5 5 5',
  checkmark: 'm4 10.5 4 4 8-9',
  checkmarkCircleFilled:
    'M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18Zm4.5 6.3-1.2-1.100L8.9 11 6.8 8.900l-1.2 1.2 3.4 3.4 5.5-6.200Z',
  chevronDown: 'm5 7.5 5 5 5-5',
  chevronLeft: 'm12.5 5-5 5 5 5',
  chevronRight: 'm7.5 5 5 5-5 5',
  chevronUp: 'm5 12.5 5-5 5 5',
  circle: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14Z',
  diamondDismissFilled:
    'm10 1 9 9-9 9-9-9 9-9ZM7.2 6 6 7.2 8.8 10 6 12.8 7.2 14l2.8-2.800L12.8 14l1.2-1.200L11.2 10 14 7.2 12.8 6 10 8.8 7.2 6Z',
  dismiss: 'm5 5 10 10M15 5 5 15',
  dismissCircleFilled:
    'M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM7.2 6 6 7.2 8.8 10 6 12.8 7.2 14l2.8-2.800L12.8 14l1.2-1.200L11.2 10 14 7.2 12.8 6 10 8.8 7.2 6Z',
  infoFilled:
    'M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM9.2 9v5.500h1.600V9H9.200Zm0-3.500v1.800h1.600V5.500H9.200Z',
  info: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 9v5M10 6.3v.1',
  lightbulb: 'M7.5 14.5h5m-4.5 2.5h4M7.5 14.5c0-2-2-3-2-6a4.5 4.5 0 0 1 9 0c0 3-2 4-2 6',
  moreHorizontalFilled:
    'M4.5 8.500a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3Zm5.5 0a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3Zm5.5 0a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3Z',
  moreHorizontal: 'M4.8 10h.1m5 0h.2m5 0h.1',
  navigation: 'M3 5h14M3 10h14M3 15h14',
  pauseCircle: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM8 7.5v5m4-5v5',
  person: 'M10 3a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM4 16.500c0-2.2 2.5-4 6-4s6 1.8 6 4',
  pin: 'm12 3 5 5-2 1-3 3-.5 3L5 8.5 8 8l3-3 1-2ZM7.5 12.5 3.5 16.5',
  playCircle: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15Zm-1.7 5 4 2.5-4 2.500v-5Z',
  presenceAvailable:
    'M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18Zm3.8 6.2-1.2-1.100L8.9 10.4 7.3 8.900l-1.2 1.2 2.9 2.8 4.8-5.700Z',
  presenceAvailableRing:
    'M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM10 3.500a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm3.3 4.2-1.2-1.100L9 10.7 7.7 9.500l-1 1.2 2.5 2.3 4.1-5.800Z',
  presenceAway: 'M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM9 5v5.600l3.8 2.6 1-1.4-3-2.100V5H9Z',
  presenceAwayRing:
    'M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM10 3.500a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM9.2 6v4.600l3 2 .9-1.300L10.8 9.800V6H9.200Z',
  presenceBlockedRing:
    'M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM10 3.500a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM6 13 13 6l1 1-7 7-1-1Z',
  presenceBusy: 'M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18Z',
  presenceDnd: 'M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM6 9v2h8V9H6Z',
  presenceDndRing:
    'M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM10 3.500a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM6.5 9.200v1.600h7V9.200h-7Z',
  presenceOfflineRing:
    'M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM10 3.500a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM7.2 6.200l-1 1L9 10l-2.8 2.8 1 1L10 11l2.8 2.8 1-1L11 10l2.8-2.8-1-1L10 9 7.2 6.200Z',
  presenceOofRing:
    'M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM10 3.500a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM9.5 6 6 10l3.5 4 1.1-1-1.8-2.200H14V9.200H8.800L10.6 7 9.5 6Z',
  presenceUnknownRing: 'M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM10 3.500a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z',
  prohibited: 'M10 2.500a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM5 15 15 5',
  search: 'M8.5 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm4 9.500L17 17',
  square: 'M5 4h10a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1Z',
  star: 'm10 2.5 2.3 4.9 5.2.7-3.8 3.7.9 5.3-4.6-2.5-4.6 2.5.9-5.300L2.5 8.100l5.2-.7L10 2.500Z',
  warningFilled: 'M10 2 19 18H1L10 2ZM9.2 8v5h1.600V8H9.200Zm0 6.200v1.600h1.600v-1.600H9.200Z',
};

export const ArrowDownRegular = icon(path.arrowDown);
export const ArrowUpRegular = icon(path.arrowUp);
export const Checkmark12Filled = icon(path.checkmark, { size: 12 });
export const Checkmark16Filled = icon(path.checkmark, { size: 16 });
export const CheckmarkCircle12Filled = icon(path.checkmarkCircleFilled, { size: 12, filled: true });
export const CheckmarkCircleFilled = icon(path.checkmarkCircleFilled, { filled: true });
export const CheckmarkFilled = icon(path.checkmark);
export const ChevronDown16Regular = icon(path.chevronDown, { size: 16 });
export const ChevronDown20Regular = icon(path.chevronDown, { size: 20 });
export const ChevronDownRegular = icon(path.chevronDown);
export const ChevronLeftFilled = icon(path.chevronLeft);
export const ChevronLeftRegular = icon(path.chevronLeft);
export const ChevronRight12Regular = icon(path.chevronRight, { size: 12 });
export const ChevronRightFilled = icon(path.chevronRight);
export const ChevronRightRegular = icon(path.chevronRight);
export const ChevronUp16Regular = icon(path.chevronUp, { size: 16 });
export const CircleFilled = icon(path.circle, { filled: true });
export const DiamondDismiss12Filled = icon(path.diamondDismissFilled, { size: 12, filled: true });
export const DiamondDismissFilled = icon(path.diamondDismissFilled, { filled: true });
export const Dismiss12Regular = icon(path.dismiss, { size: 12 });
export const Dismiss20Regular = icon(path.dismiss, { size: 20 });
export const DismissCircleFilled = icon(path.dismissCircleFilled, { filled: true });
export const DismissFilled = icon(path.dismiss);
export const DismissRegular = icon(path.dismiss);
export const Info12Filled = icon(path.infoFilled, { size: 12, filled: true });
export const Info12Regular = icon(path.info, { size: 12 });
export const Info16Filled = icon(path.infoFilled, { size: 16, filled: true });
export const Info16Regular = icon(path.info, { size: 16 });
export const Info20Filled = icon(path.infoFilled, { size: 20, filled: true });
export const Info20Regular = icon(path.info, { size: 20 });
export const InfoFilled = icon(path.infoFilled, { filled: true });
export const Lightbulb16Regular = icon(path.lightbulb, { size: 16 });
export const MoreHorizontalFilled = icon(path.moreHorizontalFilled, { filled: true });
export const MoreHorizontalRegular = icon(path.moreHorizontal);
export const Navigation20Filled = icon(path.navigation, { size: 20 });
export const PauseCircleRegular = icon(path.pauseCircle);
export const PersonRegular = icon(path.person);
export const Pin20Regular = icon(path.pin, { size: 20 });
export const PlayCircleRegular = icon(path.playCircle);
export const PresenceAvailable10Filled = icon(path.presenceAvailable, { size: 10, filled: true });
export const PresenceAvailable10Regular = icon(path.presenceAvailableRing, { size: 10, filled: true });
export const PresenceAvailable12Filled = icon(path.presenceAvailable, { size: 12, filled: true });
export const PresenceAvailable12Regular = icon(path.presenceAvailableRing, { size: 12, filled: true });
export const PresenceAvailable16Filled = icon(path.presenceAvailable, { size: 16, filled: true });
export const PresenceAvailable16Regular = icon(path.presenceAvailableRing, { size: 16, filled: true });
export const PresenceAvailable20Filled = icon(path.presenceAvailable, { size: 20, filled: true });
export const PresenceAvailable20Regular = icon(path.presenceAvailableRing, { size: 20, filled: true });
export const PresenceAway10Filled = icon(path.presenceAway, { size: 10, filled: true });
export const PresenceAway10Regular = icon(path.presenceAwayRing, { size: 10, filled: true });
export const PresenceAway12Filled = icon(path.presenceAway, { size: 12, filled: true });
export const PresenceAway12Regular = icon(path.presenceAwayRing, { size: 12, filled: true });
export const PresenceAway16Filled = icon(path.presenceAway, { size: 16, filled: true });
export const PresenceAway16Regular = icon(path.presenceAwayRing, { size: 16, filled: true });
export const PresenceAway20Filled = icon(path.presenceAway, { size: 20, filled: true });
export const PresenceAway20Regular = icon(path.presenceAwayRing, { size: 20, filled: true });
export const PresenceBlocked10Regular = icon(path.presenceBlockedRing, { size: 10, filled: true });
export const PresenceBlocked12Regular = icon(path.presenceBlockedRing, { size: 12, filled: true });
export const PresenceBlocked16Regular = icon(path.presenceBlockedRing, { size: 16, filled: true });
export const PresenceBlocked20Regular = icon(path.presenceBlockedRing, { size: 20, filled: true });
export const PresenceBusy10Filled = icon(path.presenceBusy, { size: 10, filled: true });
export const PresenceBusy12Filled = icon(path.presenceBusy, { size: 12, filled: true });
export const PresenceBusy16Filled = icon(path.presenceBusy, { size: 16, filled: true });
export const PresenceBusy20Filled = icon(path.presenceBusy, { size: 20, filled: true });
export const PresenceDnd10Filled = icon(path.presenceDnd, { size: 10, filled: true });
export const PresenceDnd10Regular = icon(path.presenceDndRing, { size: 10, filled: true });
export const PresenceDnd12Filled = icon(path.presenceDnd, { size: 12, filled: true });
export const PresenceDnd12Regular = icon(path.presenceDndRing, { size: 12, filled: true });
export const PresenceDnd16Filled = icon(path.presenceDnd, { size: 16, filled: true });
export const PresenceDnd16Regular = icon(path.presenceDndRing, { size: 16, filled: true });
export const PresenceDnd20Filled = icon(path.presenceDnd, { size: 20, filled: true });
export const PresenceDnd20Regular = icon(path.presenceDndRing, { size: 20, filled: true });
export const PresenceOffline10Regular = icon(path.presenceOfflineRing, { size: 10, filled: true });
export const PresenceOffline12Regular = icon(path.presenceOfflineRing, { size: 12, filled: true });
export const PresenceOffline16Regular = icon(path.presenceOfflineRing, { size: 16, filled: true });
export const PresenceOffline20Regular = icon(path.presenceOfflineRing, { size: 20, filled: true });
export const PresenceOof10Regular = icon(path.presenceOofRing, { size: 10, filled: true });
export const PresenceOof12Regular = icon(path.presenceOofRing, { size: 12, filled: true });
export const PresenceOof16Regular = icon(path.presenceOofRing, { size: 16, filled: true });
export const PresenceOof20Regular = icon(path.presenceOofRing, { size: 20, filled: true });
export const PresenceUnknown10Regular = icon(path.presenceUnknownRing, { size: 10, filled: true });
export const PresenceUnknown12Regular = icon(path.presenceUnknownRing, { size: 12, filled: true });
export const PresenceUnknown16Regular = icon(path.presenceUnknownRing, { size: 16, filled: true });
export const PresenceUnknown20Regular = icon(path.presenceUnknownRing, { size: 20, filled: true });
export const ProhibitedFilled = icon(path.prohibited);
export const SearchRegular = icon(path.search);
export const Square12Filled = icon(path.square, { size: 12, filled: true });
export const Square16Filled = icon(path.square, { size: 16, filled: true });
export const StarFilled = icon(path.star, { filled: true });
export const StarRegular = icon(path.star);
export const Warning12Filled = icon(path.warningFilled, { size: 12, filled: true });
export const WarningFilled = icon(path.warningFilled, { filled: true });
