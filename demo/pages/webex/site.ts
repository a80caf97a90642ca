import '@momentum-design/components/components/themeprovider/index.js';
import { html, render } from 'lit';
import type { DemoParams } from '../shared/params.ts';
import { addStyles, scopedStyles } from '../shared/styles.ts';
import { look, themes } from './look.ts';
import { texts } from './words.ts';

/** The site around the meeting: a bar, and the meeting in its iframe. */
export function startSite(root: Element, { lang, churn }: DemoParams): void {
  addStyles(themes);
  const { cls } = scopedStyles(look, `webex-site${churn.has('classes') ? 'next' : ''}`);
  const query = new URLSearchParams(location.search);
  query.delete('frame');
  document.title = `${texts[lang].meeting} - Webex`;
  render(
    html`<div class=${cls('page')}>
      <header class=${cls('site')}>
        <span class=${cls('brand')}><span class=${cls('ball')}></span>Webex</span>
        ${texts[lang].site.map((item) => html`<a href="#">${item}</a>`)}
      </header>
      <iframe
        id="unified-webclient-iframe"
        class=${cls('frame')}
        title="Webex"
        allow="camera; microphone; display-capture"
        src=${`/unified/client?${query}`}
      ></iframe>
    </div>`,
    root as HTMLElement,
  );
}
