import { loadFont } from '../shared/font.ts';
import { readParams } from '../shared/params.ts';
import { addStyles } from '../shared/styles.ts';
import { tellTruth } from '../shared/truth.ts';
import { themes } from './look.ts';
import { startMeeting } from './meeting.ts';
import { startSite } from './site.ts';

const params = readParams();
document.documentElement.lang = params.lang;
document.documentElement.style.colorScheme = params.theme;
document.body.style.margin = '0';
addStyles(themes[params.theme]);
tellTruth();
loadFont();

const root = document.createElement('div');
root.id = 'root';
document.body.append(root);
// The meeting runs in a same-origin iframe; `frame=none` shows it without, as the classic client did.
if (location.pathname.startsWith('/wc/frame') || params.frame === 'none') startMeeting(root, params);
else startSite(root, params);
