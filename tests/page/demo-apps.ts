/** The three demo apps as the tests of the pages know them. */
export interface DemoApp {
  name: string;
  host: string;
  path: string;
  /** Controls on the bar, in order, when nothing churns. */
  bar: string[];
  /** Controls that show once More is open. */
  menu: string[];
  /** A control that `churn=menu` folds away, and one that `churn=pinned` brings onto the bar. */
  folds: string;
  pins: string;
  /** Ids and test ids that stay in every release, as far as the public hooks go. */
  stableId: RegExp;
  /** What the microphone is called while it is muted, by language. */
  unmute: Record<'en' | 'nl' | 'de', string>;
}

export const demoApps: DemoApp[] = [
  {
    name: 'Teams',
    host: 'teams.microsoft.com',
    path: '/v2/',
    bar: [
      'chat',
      'people',
      'raise-hand',
      'react',
      'view',
      'rooms',
      'more',
      'camera',
      'microphone',
      'share',
      'leave',
      'leave-options',
    ],
    menu: [
      'record',
      'transcript',
      'meeting-info',
      'effects',
      'device-settings',
      'captions',
      'incoming-video',
    ],
    folds: 'rooms',
    pins: 'captions',
    stableId: /^(app|[a-z]+(-[a-z]+)*-button|callingButtons-showMoreBtn)$/,
    unmute: {
      en: 'Unmute mic',
      nl: 'Dempen van microfoon opheffen',
      de: 'Stummschaltung des Mikrofons aufheben',
    },
  },
  {
    name: 'Webex',
    host: 'web.webex.com',
    path: '/meet',
    bar: [
      'microphone',
      'camera',
      'share',
      'record',
      'raise-hand',
      'reactions',
      'more',
      'leave',
      'participants',
      'chat',
    ],
    menu: ['captions', 'noise', 'effects', 'rooms', 'settings'],
    folds: 'record',
    pins: 'captions',
    stableId: /^unified-webclient-iframe$/,
    unmute: { en: 'Unmute', nl: 'Dempen opheffen', de: 'Stummschaltung aufheben' },
  },
  {
    name: 'Zoom',
    host: 'app.zoom.us',
    path: '/wc/91234567890/join',
    bar: [
      'microphone',
      'camera',
      'participants',
      'chat',
      'reactions',
      'share',
      'record',
      'captions',
      'rooms',
      'more',
      'leave',
    ],
    menu: ['effects', 'noise', 'settings'],
    folds: 'record',
    pins: 'effects',
    stableId: /^(root|webclient|audioOptionMenu)$/,
    unmute: {
      en: 'unmute my microphone',
      nl: 'dempen van mijn microfoon opheffen',
      de: 'Stummschaltung meines Mikrofons aufheben',
    },
  },
];
