import type { Pack } from '../../utils/pack/schema.ts';

/** A tip before its control was pointed at on the page. */
export type Draft = Omit<Pack['tips'][number], 'anchor' | 'kind' | 'topics'> & {
  kind?: 'warning';
  topics: string[];
  /** the control's true name on the demo page, and what to press first when it is in a menu */
  control: string;
  open?: string;
};

export const people: Pack['people'] = [
  {
    id: 'fatima',
    name: 'Fatima el Amrani',
    role: { en: 'key-user, outpatient clinic', nl: 'key-user polikliniek' },
    languages: ['nl', 'en', 'fr'],
    topics: ['sharing', 'sound'],
    apps: ['teams', 'zoom'],
    hours: [{ days: ['mon', 'tue', 'wed', 'thu'], from: '08:30', to: '17:00' }],
    timeZone: 'Europe/Amsterdam',
    standIn: 'joris',
    contacts: [
      { kind: 'teams', address: 'fatima.elamrani@zuiderlicht.example' },
      { kind: 'phone', number: '+31 20 555 0142' },
    ],
  },
  {
    id: 'joris',
    name: 'Joris van den Berg',
    role: { en: 'training, IT desk', nl: 'opleider, ICT-balie' },
    languages: ['nl', 'en', 'de'],
    topics: ['recording', 'rooms'],
    apps: ['teams', 'webex'],
    hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '16:30' }],
    timeZone: 'Europe/Amsterdam',
    contacts: [
      { kind: 'teams', address: 'joris.vandenberg@zuiderlicht.example' },
      { kind: 'mail', address: 'ict-balie@zuiderlicht.example' },
    ],
  },
  {
    id: 'sanne',
    name: 'Sanne de Vries',
    role: { en: 'key-user, planning', nl: 'key-user planning' },
    languages: ['nl', 'en'],
    topics: ['manners', 'rooms'],
    apps: ['teams', 'zoom', 'webex'],
    hours: [{ days: ['tue', 'wed', 'fri'], from: '09:00', to: '17:30' }],
    timeZone: 'Europe/Amsterdam',
    contacts: [
      { kind: 'teams', address: 'sanne.devries@zuiderlicht.example' },
      { kind: 'mail', address: 'sanne.devries@zuiderlicht.example' },
    ],
  },
  {
    id: 'kwame',
    name: 'Kwame Mensah',
    role: { en: 'key-user, night shift', nl: 'key-user nachtdienst' },
    languages: ['en', 'nl'],
    topics: ['understanding', 'sound'],
    apps: ['teams', 'webex', 'zoom'],
    hours: [{ days: ['mon', 'wed', 'fri', 'sun'], from: '16:00', to: '23:30' }],
    timeZone: 'Europe/Amsterdam',
    contacts: [
      { kind: 'webex', address: 'kwame.mensah@zuiderlicht.example' },
      { kind: 'mail', address: 'kwame.mensah@zuiderlicht.example' },
    ],
  },
];

export const topics: Pack['topics'] = [
  { id: 'sharing', name: { en: 'sharing your screen', nl: 'scherm delen' } },
  { id: 'sound', name: { en: 'sound and microphones', nl: 'geluid en microfoons' } },
  { id: 'understanding', name: { en: 'captions', nl: 'ondertiteling' } },
  { id: 'rooms', name: { en: 'breakout rooms', nl: 'aparte ruimtes' } },
  { id: 'recording', name: { en: 'recording', nl: 'opnemen' } },
  { id: 'manners', name: { en: 'meeting online', nl: 'online vergaderen' } },
];

export const apps: Pack['apps'] = [
  {
    id: 'teams',
    name: { en: 'Teams' },
    match: ['https://teams.microsoft.com/*', 'https://teams.live.com/*', 'https://teams.cloud.microsoft/*'],
  },
  { id: 'zoom', name: { en: 'Zoom' }, match: ['https://*.zoom.us/*'] },
  { id: 'webex', name: { en: 'Webex' }, match: ['https://*.webex.com/*'] },
];

const checkBy = '2027-02-28';

export const tips: Draft[] = [
  {
    id: 'teams-share-window',
    app: 'teams',
    control: 'share',
    topics: ['sharing'],
    owner: 'fatima',
    checkBy,
    title: { en: 'Share one window, not your screen', nl: 'Deel één venster, niet je scherm' },
    body: {
      en: 'Choose **Window** and pick one program. Your notifications, your desktop and your other chats stay private.',
      nl: 'Kies **Venster** en wijs één programma aan. Je meldingen, je bureaublad en je andere chats blijven privé.',
    },
    ourWay: {
      text: {
        en: 'Patient records: share only that window, and stop sharing before the next subject.',
        nl: 'Patiëntgegevens: deel alleen dat venster, en stop met delen vóór het volgende onderwerp.',
      },
      since: '2026-09-14',
      owner: 'fatima',
    },
  },
  {
    id: 'teams-space-bar',
    app: 'teams',
    control: 'microphone',
    topics: ['sound'],
    owner: 'kwame',
    checkBy,
    title: { en: 'Speak for a moment while muted', nl: 'Even praten terwijl je gedempt bent' },
    body: {
      en: 'Hold <kbd>Ctrl</kbd>+<kbd>Space</kbd> for as long as you talk. Let go and you are muted again.',
      nl: 'Houd <kbd>Ctrl</kbd>+<kbd>spatie</kbd> ingedrukt zolang je praat. Laat los en je bent weer gedempt.',
    },
  },
  {
    id: 'teams-hand',
    app: 'teams',
    control: 'raise-hand',
    topics: ['manners'],
    owner: 'sanne',
    checkBy,
    title: { en: 'Raise your hand to speak', nl: 'Steek je hand op om iets te zeggen' },
    body: {
      en: 'Hands stand in the order they went up, so nobody is forgotten. Lower yours when you have spoken.',
      nl: 'Handen staan op volgorde, dus niemand wordt vergeten. Doe de jouwe omlaag als je geweest bent.',
    },
    ourWay: {
      text: {
        en: 'With more than six people we always raise a hand first.',
        nl: 'Met meer dan zes mensen steken we altijd eerst een hand op.',
      },
      since: '2026-06-01',
      owner: 'sanne',
    },
  },
  {
    id: 'teams-chat',
    app: 'teams',
    control: 'chat',
    topics: ['manners'],
    owner: 'sanne',
    checkBy,
    title: { en: 'Put links and questions in the chat', nl: 'Zet links en vragen in de chat' },
    body: {
      en: 'Everyone in the meeting can read it back later, also who came in late.',
      nl: 'Iedereen in de vergadering kan het later teruglezen, ook wie later aanschoof.',
    },
    ourWay: {
      text: {
        en: 'The chat is kept for a year. No names of patients in it.',
        nl: 'De chat blijft een jaar bewaard. Zet er geen namen van patiënten in.',
      },
      since: '2026-03-02',
      owner: 'joris',
    },
  },
  {
    id: 'teams-rooms',
    app: 'teams',
    control: 'rooms',
    topics: ['rooms'],
    owner: 'joris',
    checkBy,
    title: { en: 'Prepare breakout rooms beforehand', nl: 'Zet aparte ruimtes vooraf klaar' },
    body: {
      en: 'Make the rooms and divide people before the meeting starts. During it you only press **Open**.\n\nOnly the organiser sees this button.',
      nl: 'Maak de ruimtes en verdeel de mensen vóór de vergadering. Tijdens de vergadering druk je alleen nog op **Openen**.\n\nAlleen de organisator ziet deze knop.',
    },
  },
  {
    id: 'teams-record',
    app: 'teams',
    control: 'record',
    open: 'more',
    kind: 'warning',
    topics: ['recording'],
    owner: 'joris',
    checkBy,
    title: { en: 'Ask everyone before you record', nl: 'Vraag het iedereen voordat je opneemt' },
    body: {
      en: 'All participants see that you record, and the recording is kept. Say what it is for and who will see it.',
      nl: 'Alle deelnemers zien dat je opneemt, en de opname wordt bewaard. Zeg waarvoor het is en wie haar te zien krijgt.',
    },
    ourWay: {
      text: {
        en: 'We record training only, never a consultation. Delete it within 30 days.',
        nl: 'We nemen alleen scholing op, nooit een consult. Binnen 30 dagen weer weg.',
      },
      since: '2026-01-12',
      owner: 'joris',
    },
  },
  {
    id: 'teams-captions',
    app: 'teams',
    control: 'captions',
    open: 'more',
    topics: ['understanding'],
    owner: 'kwame',
    checkBy,
    title: { en: 'Read along with live captions', nl: 'Lees mee met ondertiteling' },
    body: {
      en: 'Only you see them. Set the spoken language to the one people really speak, or the words make no sense.',
      nl: 'Alleen jij ziet ze. Stel de gesproken taal in op de taal die men echt spreekt, anders klopt er niets van.',
    },
  },
  {
    id: 'teams-background',
    app: 'teams',
    control: 'effects',
    open: 'more',
    topics: ['manners'],
    owner: 'fatima',
    checkBy,
    title: { en: 'Blur what is behind you', nl: 'Vervaag wat er achter je is' },
    body: {
      en: 'Choose **Blur**, then **Apply**. You can do it before you join, too.',
      nl: 'Kies **Vervagen** en dan **Toepassen**. Het kan ook al voordat je deelneemt.',
    },
    ourWay: {
      text: {
        en: 'With patients on the call: blurred, or the Zuiderlicht picture.',
        nl: 'Met patiënten in beeld: vervaagd, of de foto van Zuiderlicht.',
      },
      since: '2026-02-16',
      owner: 'fatima',
    },
  },
  {
    id: 'teams-leave',
    app: 'teams',
    control: 'leave',
    topics: ['manners'],
    owner: 'sanne',
    checkBy,
    title: { en: 'Leave alone, or end it for all', nl: 'Alleen weggaan, of voor iedereen stoppen' },
    body: {
      en: 'This button takes only you out. The arrow beside it ends the meeting for everyone.',
      nl: 'Met deze knop ga alleen jij weg. Het pijltje ernaast stopt de vergadering voor iedereen.',
    },
  },
  {
    id: 'zoom-sound',
    app: 'zoom',
    control: 'share',
    topics: ['sharing', 'sound'],
    owner: 'fatima',
    checkBy,
    title: { en: 'Showing a film? Share its sound', nl: 'Filmpje laten zien? Deel het geluid mee' },
    body: {
      en: 'Tick **Share sound** at the bottom left before you press **Share**. Otherwise only you hear it.',
      nl: 'Zet linksonder een vinkje bij **Geluid delen** voordat je op **Delen** drukt. Anders hoor alleen jij het.',
    },
  },
  {
    id: 'zoom-mute',
    app: 'zoom',
    control: 'microphone',
    topics: ['sound'],
    owner: 'kwame',
    checkBy,
    title: { en: 'Hold the space bar to talk', nl: 'Houd de spatiebalk ingedrukt om te praten' },
    body: {
      en: 'You stay muted, and are heard only while you hold <kbd>Space</kbd>. It works when no text field is active.',
      nl: 'Je blijft gedempt en bent alleen te horen zolang je <kbd>spatie</kbd> vasthoudt. Het werkt als je niet in een tekstveld staat.',
    },
  },
  {
    id: 'zoom-participants',
    app: 'zoom',
    control: 'participants',
    topics: ['manners'],
    owner: 'sanne',
    checkBy,
    title: { en: 'Let people in from the waiting room', nl: 'Laat mensen binnen uit de wachtruimte' },
    body: {
      en: 'Whoever waits stands at the top of this list. Check the name before you press **Admit**.',
      nl: 'Wie wacht staat boven aan deze lijst. Kijk naar de naam voordat je op **Toelaten** drukt.',
    },
    ourWay: {
      text: {
        en: 'For a consultation we admit one person at a time.',
        nl: 'Bij een consult laten we één persoon tegelijk binnen.',
      },
      since: '2026-04-20',
      owner: 'sanne',
    },
  },
  {
    id: 'zoom-record',
    app: 'zoom',
    control: 'record',
    kind: 'warning',
    topics: ['recording'],
    owner: 'joris',
    checkBy,
    title: { en: 'Ask everyone before you record', nl: 'Vraag het iedereen voordat je opneemt' },
    body: {
      en: 'Pick **this computer**, not the cloud, and say beforehand what the recording is for.',
      nl: 'Kies **deze computer**, niet de cloud, en zeg vooraf waar de opname voor is.',
    },
    ourWay: {
      text: {
        en: 'We record training only, never a consultation. Delete it within 30 days.',
        nl: 'We nemen alleen scholing op, nooit een consult. Binnen 30 dagen weer weg.',
      },
      since: '2026-01-12',
      owner: 'joris',
    },
  },
  {
    id: 'zoom-rooms',
    app: 'zoom',
    control: 'rooms',
    topics: ['rooms'],
    owner: 'sanne',
    checkBy,
    title: { en: 'Small groups in two minutes', nl: 'In twee minuten in kleine groepjes' },
    body: {
      en: '1. Choose how many rooms.\n2. Choose **Let participants choose**, which saves dividing them.\n3. Press **Open all rooms**.',
      nl: '1. Kies het aantal ruimtes.\n2. Kies **Deelnemers laten kiezen**, dat scheelt verdelen.\n3. Druk op **Alle ruimtes openen**.',
    },
  },
  {
    id: 'webex-noise',
    app: 'webex',
    control: 'microphone',
    topics: ['sound'],
    owner: 'kwame',
    checkBy,
    title: { en: 'Take out the noise around you', nl: 'Haal het lawaai om je heen weg' },
    body: {
      en: 'Open the settings beside the microphone and switch on **Noise removal**. Typing, traffic and the coffee machine are gone for the others.',
      nl: 'Open de instellingen naast de microfoon en zet **Ruis verwijderen** aan. Getyp, verkeer en het koffieapparaat zijn dan weg voor de anderen.',
    },
  },
  {
    id: 'webex-share',
    app: 'webex',
    control: 'share',
    topics: ['sharing'],
    owner: 'joris',
    checkBy,
    title: { en: 'Sharp text or smooth film: choose', nl: 'Scherpe tekst of vloeiend beeld: kies' },
    body: {
      en: 'Before sharing, choose **Optimise for text** for documents and **Optimise for video** for moving pictures.',
      nl: 'Kies voor het delen **Optimaliseren voor tekst** bij documenten en **Optimaliseren voor video** bij bewegend beeld.',
    },
  },
  {
    id: 'webex-chat',
    app: 'webex',
    control: 'chat',
    topics: ['manners'],
    owner: 'sanne',
    checkBy,
    title: { en: 'Look who “To” says before you send', nl: 'Kijk wie er bij ‘Aan’ staat voor je verstuurt' },
    body: {
      en: 'It stands on **Everyone**. Choose a name for a message that only one person should read.',
      nl: 'Er staat **Iedereen**. Kies een naam voor een bericht dat maar één persoon mag lezen.',
    },
  },
  {
    id: 'webex-hand',
    app: 'webex',
    control: 'raise-hand',
    topics: ['manners'],
    owner: 'sanne',
    checkBy,
    title: { en: 'Raise your hand to speak', nl: 'Steek je hand op om iets te zeggen' },
    body: {
      en: 'The host sees hands in the order they went up. Lower yours when you have spoken.',
      nl: 'De organisator ziet de handen op volgorde. Doe de jouwe omlaag als je geweest bent.',
    },
  },
];
