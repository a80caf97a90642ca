import type { App } from '../app.ts';

/** A film player: sprites and jQuery, then drawings, then drawings in the page. */
export const mediaElement: App = {
  name: 'mediaelement',
  part: 'tune',
  files({ release, language }) {
    const build = `mediaelement@${release}/build`;
    const old = release.startsWith('2.');
    const words = old ? `${build}/lang/me-i18n-locale-${language}.js` : `${build}/lang/${language}.js`;
    return {
      styles: [`${build}/mediaelementplayer.min.css`],
      scripts: [
        ...(old ? [`${build}/jquery.js`] : []),
        `${build}/mediaelement-and-player.min.js`,
        ...(language === 'en' ? [] : [words]),
      ],
      css: 'main{width:800px;margin:20px}',
      body: '<main><h1>Lesson 3</h1><video id="video" src="data:video/webm;base64,GkXfow==" type="video/webm" width="800" height="450"><track kind="subtitles" srclang="en" label="English" src="data:text/vtt,WEBVTT%0A%0A00:00.000%20--%3E%2000:05.000%0AHello"></video></main>',
    };
  },
  trim: ['tracks'],
  pairs: [
    ['2.23.5/en', '7.0.7/en', 'redesign'],
    ['4.2.17/en', '7.0.7/en', 'release'],
    ['2.23.5/en', '4.2.17/de', 'redesign+language'],
    ['2.23.5/nl', '7.0.7/fr', 'redesign+language'],
    ['7.0.7/en', '7.0.7/nl', 'language'],
    ['2.23.5/en', '2.23.5/fr', 'language'],
    ['7.0.7/en', '7.0.7/en/trimmed', 'trimmed'],
  ],
};
