import '@momentum-design/tokens/dist/css/theme/webex/light-stable.css';
import '@momentum-design/tokens/dist/css/theme/webex/dark-stable.css';
import '@momentum-design/tokens/dist/css/typography/complete.css';
import '@momentum-design/tokens/dist/css/core/complete.css';
import '@momentum-design/tokens/dist/css/elevation/complete.css';
import { loadFont } from '../shared/font.ts';
import { readParams } from '../shared/params.ts';
import { tellTruth } from '../shared/truth.ts';
import { startClient } from './client.ts';
import { startSite } from './site.ts';

const params = readParams();
document.documentElement.lang = params.lang;
document.documentElement.style.colorScheme = params.theme;
document.body.style.margin = '0';
document.body.className = 'mds-typography';
tellTruth();
loadFont();

// With `frame=unified` the site holds the meeting in an iframe, as it did for years; without, there is none.
const holdsFrame = params.frame === 'unified' && !location.pathname.startsWith('/unified');
const root = document.createElement('mdc-themeprovider');
root.setAttribute(
  'themeclass',
  params.theme === 'dark' ? 'mds-theme-stable-darkWebex' : 'mds-theme-stable-lightWebex',
);
document.body.append(root);
if (holdsFrame) startSite(root, params);
else startClient(root, params);
