/** The picture of one participant: a custom element whose content is in an open shadow root, as in the real client. */
export class VideoPlayer extends HTMLElement {
  static observedAttributes = ['src'];

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      ':host{position:absolute;inset:0;display:block}img{width:100%;height:100%;object-fit:cover;display:block}',
    );
    root.adoptedStyleSheets = [sheet];
    this.attributeChangedCallback();
  }

  attributeChangedCallback(): void {
    const source = this.getAttribute('src');
    if (!this.shadowRoot || !source) return;
    const picture = document.createElement('img');
    picture.src = source;
    picture.alt = '';
    this.shadowRoot.replaceChildren(picture);
  }
}

customElements.define('video-player', VideoPlayer);
