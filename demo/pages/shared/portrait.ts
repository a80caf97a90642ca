export interface Looks {
  skin: string;
  hair: string;
  shirt: string;
  cut: 'short' | 'long' | 'curls' | 'scarf';
  room: 'shelf' | 'window' | 'plant' | 'frame';
  beard?: boolean;
  glasses?: boolean;
}

/** A drawn person in front of a camera, as the address of an SVG picture of 640 by 360. */
export function portrait(looks: Looks): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360" preserveAspectRatio="xMidYMid slice">
<defs><filter id="far" x="-5%" y="-5%" width="110%" height="110%"><feGaussianBlur stdDeviation="7"/></filter>
<radialGradient id="light" cx="50%" cy="30%" r="80%"><stop offset="0" stop-color="#fff" stop-opacity=".22"/><stop offset="1" stop-color="#000" stop-opacity=".3"/></radialGradient>
<linearGradient id="cloth" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff" stop-opacity=".14"/><stop offset="1" stop-color="#000" stop-opacity=".28"/></linearGradient></defs>
<g filter="url(#far)" transform="translate(-32 -18) scale(1.1)">${rooms[looks.room]}</g>
<rect width="640" height="360" fill="url(#light)"/>
${person(looks)}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

const rooms = {
  shelf: `<rect width="640" height="360" fill="#c9b79c"/><rect x="30" y="-10" width="230" height="380" fill="#8a6a4a"/>
${[30, 120, 210, 300].map((y, row) => `<rect x="38" y="${y + 62}" width="214" height="9" fill="#6b4f35"/>${[0, 1, 2, 3, 4, 5, 6].map((n) => `<rect x="${46 + n * 27}" y="${y + 8 + ((n * 7 + row * 5) % 18)}" width="19" height="${54 - ((n * 7 + row * 5) % 18)}" fill="${['#b4513f', '#e0d4bd', '#3f5f6e', '#d09a45', '#5b7357', '#7b3f4d', '#e9e2d2'][(n + row * 2) % 7]}"/>`).join('')}`).join('')}
<rect x="430" y="60" width="130" height="90" fill="#efe7d8"/><circle cx="600" cy="40" r="70" fill="#ffe9bd" opacity=".8"/>`,
  window: `<rect width="640" height="360" fill="#aeb9c2"/><rect x="330" y="-10" width="280" height="260" fill="#eaf4fb"/><rect x="462" y="-10" width="12" height="260" fill="#f8fafb"/><rect x="330" y="105" width="280" height="10" fill="#f8fafb"/><path d="M330 250v-70q60-40 120-10t160-20v100Z" fill="#8fae86"/><rect x="40" y="70" width="150" height="190" fill="#93a0ab"/><rect x="0" y="290" width="640" height="70" fill="#7b6a58"/>`,
  plant: `<rect width="640" height="360" fill="#dcd6cb"/><rect x="0" y="0" width="190" height="360" fill="#cfc5b4"/><path d="M520 360q-10-160 40-240M520 360q-60-110-40-210M530 360q50-90 100-110M520 300q-60-60-110-50" stroke="#4f7a4f" stroke-width="34" fill="none" stroke-linecap="round"/><rect x="470" y="310" width="110" height="60" fill="#b5694a"/><rect x="50" y="60" width="90" height="120" fill="#a79a86"/>`,
  frame: `<rect width="640" height="360" fill="#5f7480"/><rect x="60" y="50" width="150" height="110" fill="#f1ede4"/><rect x="80" y="68" width="110" height="74" fill="#d58b62"/><circle cx="120" cy="112" r="26" fill="#f2d7a0"/><rect x="440" y="30" width="140" height="170" fill="#e7e1d5"/><path d="M450 200l60-90 40 50 30-30v70Z" fill="#7a97a5"/><rect x="0" y="270" width="640" height="90" fill="#4b5b64"/><circle cx="590" cy="250" r="60" fill="#ffdfa6" opacity=".55"/>`,
} as const;

function person({ skin, hair, shirt, cut, beard, glasses }: Looks): string {
  const back = {
    short: '',
    long: `<path d="M244 150c-8 70-18 120-34 150h220c-16-30-26-80-34-150Z" fill="${hair}"/>`,
    curls: `<g fill="${hair}"><circle cx="320" cy="110" r="84"/><circle cx="246" cy="140" r="46"/><circle cx="394" cy="140" r="46"/><circle cx="240" cy="190" r="38"/><circle cx="400" cy="190" r="38"/></g>`,
    scarf: `<path d="M320 50c-70 0-92 56-90 110 2 60 4 110-40 160h260c-44-50-42-100-40-160 2-54-20-110-90-110Z" fill="${hair}"/>`,
  }[cut];
  const front = {
    short: `<path d="M252 150c-8-66 24-96 72-96 46 0 76 30 66 96-6-26-14-40-24-48-30 12-68 10-92-6-12 12-18 30-22 54Z" fill="${hair}"/>`,
    long: `<path d="M246 176c-14-84 22-124 76-124s90 40 74 124c-4-36-16-62-40-78-22 20-66 30-92 26-10 16-14 32-18 52Z" fill="${hair}"/>`,
    curls: `<g fill="${hair}"><circle cx="276" cy="92" r="32"/><circle cx="320" cy="78" r="34"/><circle cx="364" cy="92" r="32"/></g>`,
    scarf: `<path d="M320 58c-54 0-72 42-72 92 6-36 26-62 72-62s66 26 72 62c0-50-18-92-72-92Z" fill="${hair}"/><path d="M256 220c20 40 108 40 128 0l14 60c-50 34-106 34-156 0Z" fill="${hair}"/>`,
  }[cut];
  return `<g>${back}
<path d="M150 372c4-74 60-104 118-112h104c58 8 114 38 118 112Z" fill="${shirt}"/><path d="M150 372c4-74 60-104 118-112h104c58 8 114 38 118 112Z" fill="url(#cloth)"/>
<path d="M288 220h64v46c-14 22-50 22-64 0Z" fill="${skin}"/><path d="M288 232c20 18 44 18 64 0v14c-20 18-44 18-64 0Z" fill="#000" opacity=".12"/>
<ellipse cx="320" cy="158" rx="66" ry="84" fill="${skin}"/>
${cut === 'scarf' ? '' : `<ellipse cx="254" cy="164" rx="11" ry="18" fill="${skin}"/><ellipse cx="386" cy="164" rx="11" ry="18" fill="${skin}"/>`}
${beard ? `<path d="M256 172c4 54 28 80 64 80s60-26 64-80c-10 22-22 30-36 30-10-8-46-8-56 0-14 0-26-8-36-30Z" fill="${hair}"/>` : ''}
<path d="M282 138c8-6 20-6 28-1M330 137c8-5 20-5 28 1" stroke="${cut === 'scarf' ? '#3a2a22' : hair}" stroke-width="5" fill="none" stroke-linecap="round"/>
<ellipse cx="296" cy="156" rx="5.5" ry="6.5" fill="#2b211d"/><ellipse cx="344" cy="156" rx="5.5" ry="6.5" fill="#2b211d"/>
<path d="M320 164c-3 10-6 16-4 20 3 3 7 3 10 1" stroke="#000" stroke-opacity=".22" stroke-width="4" fill="none" stroke-linecap="round"/>
<path d="M298 205c12 12 32 12 44 0" stroke="#8a3b34" stroke-width="5" fill="none" stroke-linecap="round"/>
${front}
${glasses ? '<g fill="none" stroke="#2a2a2e" stroke-width="5"><rect x="274" y="141" width="42" height="32" rx="12"/><rect x="324" y="141" width="42" height="32" rx="12"/><path d="M316 152h8"/></g>' : ''}</g>`;
}
