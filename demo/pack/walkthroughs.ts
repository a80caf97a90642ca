import type { Pack } from '../../utils/pack/schema.ts';

type Walkthrough = Pack['walkthroughs'][number];
type Step = Walkthrough['steps'][number];

/** A control by its true name on the demo page, and what is pressed first to get there, in that order. */
export interface At {
  control: string;
  open?: string[];
}
/** A step before its control was pointed at on the page. */
export type StepDraft = Omit<Step, 'anchor' | 'skipWhen'> & {
  at?: At;
  /** the step is left out while this control is on the page */
  unless?: At;
};
export type WalkthroughDraft = Omit<Walkthrough, 'steps'> & { steps: StepDraft[] };

const checkBy = '2027-02-28';

/** Where each app shows that the colleague presents: nothing of ours comes up meanwhile. */
export const quietWhen: Record<string, At[]> = {
  teams: [{ control: 'give-control', open: ['share', 'share-confirm'] }],
};

export const walkthroughs: WalkthroughDraft[] = [
  {
    id: 'teams-share-quietly',
    app: 'teams',
    title: { en: 'Share a window without your notifications', nl: 'Deel een venster zonder je meldingen' },
    summary: {
      en: 'You share one program, so that nobody reads along with your messages.',
      nl: 'Je deelt één programma, zodat niemand met je berichten meeleest.',
    },
    topics: ['sharing'],
    owner: 'fatima',
    checkBy,
    steps: [
      {
        id: 'open-share',
        at: { control: 'share' },
        title: { en: 'Press Share', nl: 'Druk op Delen' },
        text: {
          en: 'Nobody sees anything yet. You choose what to show first.',
          nl: 'Er is nog niets te zien voor de anderen. Je kiest eerst wat je laat zien.',
        },
        done: { kind: 'act' },
      },
      {
        id: 'choose-window',
        at: { control: 'share-window', open: ['share'] },
        title: { en: 'Choose Window', nl: 'Kies Venster' },
        text: {
          en: 'One program, and nothing else. With **Screen** everybody sees your notifications too.',
          nl: 'Eén programma en verder niets. Bij **Scherm** ziet iedereen ook je meldingen.',
        },
        done: { kind: 'act' },
      },
      {
        id: 'sound-off',
        at: { control: 'share-sound', open: ['share'] },
        title: { en: 'Leave the sound off', nl: 'Laat het geluid uit' },
        text: {
          en: 'Switch this on only for a film. Otherwise they hear every ping of your computer.',
          nl: 'Zet dit alleen aan bij een filmpje. Anders horen ze elk piepje van je computer.',
        },
        done: { kind: 'next' },
      },
      {
        id: 'start-sharing',
        at: { control: 'share-confirm', open: ['share'] },
        title: { en: 'Press Start sharing', nl: 'Druk op Delen starten' },
        text: { en: 'From now on everybody looks along.', nl: 'Vanaf nu kijkt iedereen mee.' },
        warning: {
          en: 'Is a patient record open in this program? Close it first.',
          nl: 'Staat er in dit programma een dossier open? Sluit het eerst.',
        },
        done: { kind: 'act' },
      },
      {
        id: 'open-more',
        at: { control: 'more' },
        title: { en: 'Open More', nl: 'Open Meer' },
        // where the organisation pinned it, the button is on the bar already
        unless: { control: 'captions', open: ['more'] },
        text: {
          en: 'Captions help whoever cannot put the sound on.',
          nl: 'Ondertiteling helpt wie het geluid niet aan kan zetten.',
        },
        done: { kind: 'act' },
      },
      {
        id: 'captions',
        at: { control: 'captions', open: ['more'] },
        title: { en: 'Turn on live captions', nl: 'Zet livebijschriften aan' },
        text: { en: 'Only you see them.', nl: 'Alleen jij ziet ze.' },
        topic: 'understanding',
        done: { kind: 'act' },
      },
      {
        id: 'stop-here',
        at: { control: 'share', open: ['share', 'share-confirm'] },
        title: { en: 'You stop here as well', nl: 'Hier stop je ook weer' },
        text: {
          en: 'The same button says **Stop sharing** now. Press it before the next subject.',
          nl: 'Op dezelfde knop staat nu **Delen stoppen**. Druk erop vóór het volgende onderwerp.',
        },
        done: { kind: 'next' },
      },
    ],
  },
  {
    id: 'zoom-share-film',
    app: 'zoom',
    title: { en: 'Show a film with its sound', nl: 'Laat een filmpje zien, met geluid' },
    topics: ['sharing', 'sound'],
    owner: 'kwame',
    checkBy,
    steps: [
      {
        id: 'open-share',
        at: { control: 'share' },
        title: { en: 'Press Share Screen', nl: 'Druk op Scherm delen' },
        done: { kind: 'act' },
      },
      {
        id: 'choose-window',
        at: { control: 'share-1', open: ['share'] },
        title: { en: 'Choose the window with the film', nl: 'Kies het venster met het filmpje' },
        text: { en: 'Open the film beforehand, and pause it.', nl: 'Open het filmpje vooraf, en zet het op pauze.' },
        done: { kind: 'act' },
      },
      {
        id: 'share-sound',
        at: { control: 'share-sound', open: ['share'] },
        title: { en: 'Tick Share sound', nl: 'Vink Geluid delen aan' },
        text: {
          en: 'Without this tick everybody sees a silent film.',
          nl: 'Zonder dit vinkje ziet iedereen een film zonder geluid.',
        },
        done: { kind: 'act' },
      },
      {
        id: 'optimize',
        at: { control: 'share-optimize', open: ['share'] },
        title: { en: 'And this one, for smooth pictures', nl: 'En deze, voor vloeiend beeld' },
        optional: true,
        done: { kind: 'act' },
      },
      {
        id: 'confirm',
        at: { control: 'confirm', open: ['share'] },
        title: { en: 'Start sharing, then the film', nl: 'Start het delen, dan het filmpje' },
        done: { kind: 'act' },
      },
      {
        id: 'stop',
        at: { control: 'share', open: ['share', 'confirm'] },
        title: { en: 'Stop here when it is over', nl: 'Stop hier als het afgelopen is' },
        done: { kind: 'next' },
      },
    ],
  },
  {
    id: 'webex-take-out-noise',
    app: 'webex',
    title: { en: 'Take out the noise around you', nl: 'Haal het lawaai om je heen weg' },
    topics: ['sound'],
    owner: 'joris',
    checkBy,
    steps: [
      {
        id: 'open-more',
        at: { control: 'more' },
        title: { en: 'Open More', nl: 'Open Meer' },
        done: { kind: 'act' },
      },
      {
        id: 'open-settings',
        at: { control: 'settings', open: ['more'] },
        title: { en: 'Choose Settings', nl: 'Kies Instellingen' },
        done: { kind: 'act' },
      },
      {
        id: 'smart-audio',
        at: { control: 'smart-audio', open: ['more', 'settings'] },
        title: { en: 'Leave Smart audio on', nl: 'Laat Slimme audio aan' },
        text: {
          en: 'Typing, traffic and the coffee machine are gone for the others.',
          nl: 'Getyp, verkeer en het koffieapparaat zijn dan weg voor de anderen.',
        },
        done: { kind: 'next' },
      },
      {
        id: 'close',
        at: { control: 'close-dialog', open: ['more', 'settings'] },
        title: { en: 'Close the settings', nl: 'Sluit de instellingen' },
        done: { kind: 'act' },
      },
      {
        id: 'unmute',
        at: { control: 'microphone' },
        title: { en: 'Try it: unmute and talk', nl: 'Probeer het: zet je microfoon aan en praat' },
        done: { kind: 'next' },
      },
    ],
  },
];
