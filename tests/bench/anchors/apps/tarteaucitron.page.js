// Truth: the name each provider has in the configuration, and the order of what its row holds.
const { release, language, variant, without } = window.scene;
const services = ['youtube', 'twitter', 'facebook', 'googlemaps', 'disqus', 'recaptcha'];
const chosen = services.filter((service) => !without.includes(`${service}:allow`));
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
const until = async (ready) => {
  while (!ready()) await wait(100);
};
const byId = (id) => document.getElementById(`tarteaucitron${id}`) ?? undefined;
window.tarteaucitronForceLanguage = language;
const settings = {
  privacyUrl: without.includes('privacy') ? '' : '/privacy',
  hashtag: '#settings',
  cookieName: 'answers',
  orientation: 'bottom',
  showAlertSmall: false,
  cookieslist: false,
  adblocker: false,
  AcceptAllCta: true,
  DenyAllCta: true,
  highPrivacy: true,
  handleBrowserDNTRequest: false,
  removeCredit: true,
  moreInfoLink: true,
  useExternalCss: false,
  showIcon: false,
  groupServices: false,
  mandatory: false,
};
const ofAlert = () => ({
  all: byId('Personalize2') ?? byId('Personalize'),
  none: byId('AllDenied2'),
  choose: byId('CloseAlert'),
  privacy: byId('PrivacyUrl'),
});
const ofPanel = () => {
  const controls = {
    close: byId('ClosePanel'),
    privacy: release.startsWith('1.2.') ? byId('PrivacyUrl') : byId('PrivacyUrlDialog'),
    'all:allow': byId('AllAllowed'),
    'all:deny': byId('AllDenied'),
  };
  for (const service of chosen) {
    const row = document.getElementById(`${service}Line`);
    [controls[`${service}:more`], controls[`${service}:site`]] = row.querySelectorAll('a');
    [controls[`${service}:allow`], controls[`${service}:deny`]] = row.querySelectorAll('button');
  }
  return controls;
};
const open = async () => {
  const tac = window.tarteaucitron;
  tac.init(settings);
  tac.job = chosen;
  await until(() => chosen.every((service) => document.getElementById(`${service}Line`)));
  await wait(500);
  if (variant !== 'alert') tac.userInterface.openPanel();
  await wait(1000);
  const found = Object.entries(variant === 'alert' ? ofAlert() : ofPanel());
  return Object.fromEntries(found.filter(([, element]) => element?.getBoundingClientRect().width > 0));
};
window.controls = open();
