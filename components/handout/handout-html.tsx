import { renderToString } from 'preact-render-to-string';
import { sayIn } from '../../utils/i18n/index.ts';
import type { Handout } from '../../utils/pack/handout.ts';
import handoutStyle from '../look/handout.css?inline';
import { StillPictures } from '../PackImage.tsx';
import { InLanguage } from '../words.tsx';
import { HandoutSheet } from './HandoutSheet.tsx';
import type { HandoutOptions } from './options.ts';
import { readPictures } from './pictures.ts';

/**
 * A walkthrough as one HTML file that needs nothing else: styles and pictures are in it, there is no script, and
 * it prints on A4. A picture that is not there is replaced by its words.
 */
export async function handoutHtml(handout: Handout, options: HandoutOptions): Promise<string> {
  const pictures = await readPictures(handout, options.readMedia);
  const stills = new Map(pictures.map(({ file, src, width, height }) => [file, { src, width, height }]));
  const { title } = handout.walkthrough;
  const body = renderToString(
    <InLanguage say={sayIn(options.language)}>
      <StillPictures.Provider value={stills}>
        <HandoutSheet handout={handout} date={options.date} />
      </StillPictures.Provider>
    </InLanguage>,
  );
  return [
    '<!doctype html>',
    `<html lang="${options.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    // a file that somebody mails on: even if words became markup, nothing could run or be fetched
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    renderToString(<title>{title}</title>),
    `<style>${handoutStyle}</style>`,
    '</head>',
    `<body>${body}</body>`,
    '</html>',
    '',
  ].join('\n');
}
