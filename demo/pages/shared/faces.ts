/** Reactions as pictures of ours: a system without an emoji font would show boxes. */
export type Face = 'thumb' | 'clap' | 'heart' | 'laugh' | 'surprise' | 'party' | 'hand';

/** The address of a face's picture. */
export function faceOf(face: Face): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${drawings[face]}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

const skin = 'fill="#ffc83d" stroke="#d99a16" stroke-width="1.2" stroke-linejoin="round"';
const round =
  '<circle cx="16" cy="16" r="13" fill="#ffc83d"/><circle cx="16" cy="16" r="12.4" fill="none" stroke="#eaa81f" stroke-width="1.2"/>';
const ink = 'stroke="#5c3a06" stroke-width="2" stroke-linecap="round" fill="none"';

const drawings: Record<Face, string> = {
  thumb: `<path ${skin} d="M9 15.5 14.2 4.500c2-.4 3.6 1 3.4 3.200L17 12h7.200c1.8 0 3.1 1.5 2.7 3.300l-1.8 8.300c-.4 1.8-1.8 2.9-3.6 2.900H12l-3-1.500Z"/><rect x="4" y="14.5" width="5" height="12" rx="1.5" fill="#4d8df0"/>`,
  clap: `<path ${skin} d="m10 17-4.5-5.500a1.5 1.5 0 0 1 2.3-1.900l4.2 4.6-5-7a1.6 1.6 0 0 1 2.6-1.900l5.2 6.7-3.7-6.600a1.5 1.5 0 0 1 2.6-1.500l5.3 8.1.5-3.400c.2-1.8 2.8-1.8 3 .1l.6 7.400c.2 3-1 5.6-3.3 7.2-3.6 2.5-8 1.5-10.3-1.800Z"/><path d="M24 3.500v3M28.5 6l-2.2 2M20 3l.8 2.4" stroke="#eaa81f" stroke-width="1.8" stroke-linecap="round"/>`,
  heart:
    '<path d="M16 27.500C6 20.5 3.5 15.5 4.3 11c1-5.5 8.2-7 11.7-1.200C19.5 4 26.7 5.5 27.7 11c.8 4.5-1.7 9.5-11.7 16.500Z" fill="#e8384f"/>',
  laugh: `${round}<path d="M9 17h14c0 5-3 7.5-7 7.500S9 22 9 17Z" fill="#5c3a06"/><path d="M9.5 17h13v1.800h-13Z" fill="#fff"/><path ${ink} d="m8.5 12 2.5-2 2.5 2M18.5 12l2.5-2 2.5 2"/>`,
  surprise: `${round}<ellipse cx="16" cy="21.5" rx="3.2" ry="4" fill="#5c3a06"/><circle cx="11" cy="13" r="1.9" fill="#5c3a06"/><circle cx="21" cy="13" r="1.9" fill="#5c3a06"/><path ${ink} d="M8.5 8.500c1-1 2.5-1.4 3.8-1M23.5 8.500c-1-1-2.5-1.4-3.8-1"/>`,
  party:
    '<path d="m5 28 6.5-15 8.5 8.500Z" fill="#f0a92b"/><path d="m8 21 4.5 4.500M10 16.500l7 7" stroke="#d0453a" stroke-width="2"/><path d="M15 12c-1-3 1-4.5 0-7.500M20 17c3 1 4.5-1 7.5 0M18 14c1.5-3.5 4-3 5.5-6.5" stroke="#4d8df0" stroke-width="2" stroke-linecap="round" fill="none"/><g fill="#e8384f"><circle cx="21" cy="4.5" r="1.5"/><circle cx="28" cy="11" r="1.5"/><circle cx="25.5" cy="22.5" r="1.5"/></g>',
  hand: `<path ${skin} d="M8.5 17.500V9a1.9 1.9 0 0 1 3.8 0v5.500V6a1.9 1.9 0 0 1 3.8 0v8V7a1.9 1.9 0 0 1 3.8 0v8.5-4a1.9 1.9 0 0 1 3.8 0V20c0 5-3 8.5-7.8 8.5-3.8 0-6-1.6-7.8-5.200l-3.3-6.600c-.8-1.7 1.3-3 2.5-1.600Z"/>`,
};
