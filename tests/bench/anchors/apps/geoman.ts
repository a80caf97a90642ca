import type { App } from '../app.ts';

/** The drawing tools of a map: icons with a title, no text at all. Its own languages. */
export const geoman: App = {
  name: 'geoman',
  part: 'tune',
  files: ({ release }) => ({
    styles: [
      'leaflet@1.9.4/dist/leaflet.css',
      `@geoman-io/leaflet-geoman-free@${release}/dist/leaflet-geoman.css`,
    ],
    scripts: [
      'leaflet@1.9.4/dist/leaflet.js',
      `@geoman-io/leaflet-geoman-free@${release}/dist/leaflet-geoman.min.js`,
    ],
    css: 'body{margin:0}#map{height:800px}',
    body: '<div id="map"></div>',
  }),
  trim: ['drawPolyline', 'dragMode', 'zoom-out'],
  pairs: [
    ['2.2.0/en', '2.18.3/en', 'release'],
    ['2.18.3/en', '2.2.0/en', 'release'],
    ['2.18.3/en', '2.18.3/nl', 'language'],
    ['2.18.3/de', '2.18.3/fr', 'language'],
    ['2.2.0/en', '2.2.0/de', 'language'],
    ['2.2.0/en', '2.18.3/nl', 'redesign+language'],
    ['2.18.3/en', '2.18.3/en/trimmed', 'trimmed'],
  ],
};
