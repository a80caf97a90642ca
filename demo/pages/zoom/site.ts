import { html, render } from 'lit';
import type { DemoParams } from '../shared/params.ts';
import { scopedStyles } from '../shared/styles.ts';
import { look } from './look.ts';
import { texts } from './words.ts';

/** The site around the meeting, with the frame it runs in. */
export function startSite(root: HTMLElement, { lang, churn }: DemoParams): void {
  const { cls } = scopedStyles(look, `zoom-site${churn.has('classes') ? 'next' : ''}`);
  const { meeting, tabs } = texts[lang];
  document.title = meeting;
  render(
    html`<div class=${cls('app')}>
      <nav class=${cls('nav')} aria-label="Zoom">
        <span class=${cls('wordmark')}>zoom</span>
        ${tabs.map((tab, index) => html`<a href="#" class=${cls('tab', index === 1 && 'tab-on')}>${tab}</a>`)}
      </nav>
      <iframe id="webclient" class=${cls('frame')} title=${meeting} allow="camera; microphone; display-capture"></iframe>
    </div>`,
    root,
  );
  const load = () => {
    const frame = root.querySelector('iframe');
    if (frame) frame.src = `/wc/frame${location.search}`;
  };
  if (churn.has('late')) setTimeout(load, 800);
  else load();
}
