import { loadFont } from '../shared/font.ts';
import { readParams } from '../shared/params.ts';
import { tellTruth } from '../shared/truth.ts';
import { startClient } from './client.ts';
import { startSite } from './site.ts';

const params = readParams();
document.documentElement.lang = params.lang;
document.documentElement.style.colorScheme = params.theme;
document.body.style.margin = '0';
tellTruth();
loadFont();

const root = document.createElement('div');
root.id = 'root';
document.body.append(root);
if (location.pathname.startsWith('/wc/frame')) startClient(root, params);
else startSite(root, params);
