/** A small app: a bar of controls, a field, and room below. */
export const app = `
  <header><a href="#home">Home</a> <a href="#files">Files</a></header>
  <main>
    <h1>Meeting</h1>
    <div role="toolbar" aria-label="Call" style="margin:120px 0 0 200px">
      <button id="mute" aria-label="Mute microphone">M</button>
      <button id="share" aria-label="Share screen">S</button>
      <button id="hand" aria-label="Raise hand">H</button>
    </div>
    <p><label>Message <input id="message" value="Good morning all"></label>
       <button id="send">Send message</button></p>
    <div style="height:300px"></div>
  </main>`;

/** The same bar inside an open shadow root. */
export const shadowApp = `
  <main><h1>Meeting</h1><div style="height:120px"></div><call-bar></call-bar><div style="height:300px"></div></main>`;

export const inShadow = 'call-bar >>> #share';

/** Fills the shadow root; a policy of the page may forbid scripts in its HTML, so a check runs it. */
export function fillShadow(): void {
  const root = document.querySelector('call-bar')?.attachShadow({ mode: 'open' });
  const bar = document.createElement('div');
  bar.role = 'toolbar';
  bar.style.marginInlineStart = '200px';
  for (const [id, label] of [
    ['mute', 'Mute microphone'],
    ['share', 'Share screen'],
    ['hand', 'Raise hand'],
  ] as const) {
    const button = document.createElement('button');
    button.id = id;
    button.ariaLabel = label;
    button.textContent = label.charAt(0);
    bar.append(button);
  }
  root?.append(bar);
}
