import type { App } from '../app.ts';

/** The player, five years of it; its own language files. */
export const videoJs: App = {
  name: 'video-js',
  part: 'tune',
  files: ({ release, language }) => ({
    styles: [`video.js@${release}/dist/video-js.css`],
    scripts: [
      `video.js@${release}/dist/video.min.js`,
      ...(language === 'en' ? [] : [`video.js@${release}/dist/lang/${language}.js`]),
    ],
    body: '<main><h1>Welcome</h1><video id="player" class="video-js" controls></video></main>',
  }),
  trim: ['play', 'pictureInPicture', 'seekBar'],
  pairs: [
    ['6.13.0/en', '7.21.7/en', 'release'],
    ['7.21.7/en', '8.23.3/en', 'release'],
    ['6.13.0/en', '8.23.3/en', 'redesign'],
    ['8.23.3/en', '7.21.7/en', 'release'],
    ['8.23.3/en', '6.13.0/en', 'redesign'],
    ['8.23.3/en', '8.23.3/nl', 'language'],
    ['8.23.3/en', '8.23.3/ja', 'language'],
    ['6.13.0/de', '6.13.0/en', 'language'],
    ['6.13.0/nl', '8.23.3/de', 'redesign+language'],
    ['8.23.3/en', '8.23.3/en/trimmed', 'trimmed'],
  ],
};
