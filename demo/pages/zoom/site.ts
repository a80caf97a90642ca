import { html, render } from 'lit';
import { iconElement } from '../shared/icons.ts';
import type { DemoParams } from '../shared/params.ts';
import { initialsOf, me } from '../shared/people.ts';
import { addStyles, scopedStyles } from '../shared/styles.ts';
import { palette, siteLook } from './look.ts';
import { texts } from './texts.ts';

/** The site around the meeting. The frame gets this page's own query; with `frame=late` it comes 1500 ms later. */
export function startSite(root: HTMLElement, { lang, theme, churn, frame }: DemoParams): void {
  const words = texts[lang];
  addStyles(palette(theme));
  const { cls } = scopedStyles(siteLook, `zoom-site${churn.has('classes') ? 'next' : ''}`);
  document.title = `${words.topic} - Zoom`;
  const draw = (hasFrame: boolean) =>
    render(
      html`<div class=${cls('page')}>
        <header class=${cls('site')}>
          <span class=${cls('brand')}><span class=${cls('lens')}>${iconElement('camera', 16)}</span>Zoom</span>
          <nav class=${cls('links')}>${words.site.map((item) => html`<a href="#">${item}</a>`)}</nav>
          <label class=${cls('search')}>${iconElement('search', 16)}<input type="search" placeholder=${words.search} /></label>
          <span class=${cls('face')}>${initialsOf(me)}</span>
        </header>
        ${
          hasFrame
            ? html`<iframe
                id="webclient"
                class=${cls('frame')}
                title="Zoom"
                allow="camera; microphone; display-capture"
                src=${`/wc/frame/meeting${location.search}`}
              ></iframe>`
            : html`<div class=${cls('opening')} role="status">${words.opening} ...</div>`
        }
      </div>`,
      root,
    );
  draw(frame !== 'late');
  if (frame === 'late') setTimeout(() => draw(true), 1500);
}
