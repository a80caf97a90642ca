import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { iconElement } from '../shared/icons.ts';
import type { Meeting, MeetingStore } from '../shared/meeting.ts';
import type { ScopedStyles } from '../shared/styles.ts';
import { mark } from '../shared/truth.ts';
import { controlWords, type texts } from './words.ts';

type Words = (typeof texts)[keyof typeof texts];

/** Whichever dialog is open, as a native modal: everything outside it is inert. */
export function dialogFor(
  meeting: Meeting,
  store: MeetingStore,
  words: Words,
  cls: ScopedStyles['cls'],
): TemplateResult | typeof nothing {
  if (!meeting.dialog) return nothing;
  const close = () => store.change({ dialog: undefined });
  const { title, body, action, act } = contentOf(meeting.dialog, store, words, cls, close);
  return html`<dialog class=${cls('dialog')} aria-label=${title} ${ref(showAsModal)} @close=${close}>
    <div class=${cls('dialoghead')}>
      ${title}
      <mdc-button
        variant="tertiary"
        size="32"
        prefix-icon="close"
        aria-label=${words.close}
        @click=${close}
        ${ref((element) => mark('close-dialog', element))}
      ></mdc-button>
    </div>
    <div class=${cls('dialogbody')}>${body}</div>
    ${
      action
        ? html`<div class=${cls('dialogfoot')}>
            <mdc-button variant="secondary" size="32" @click=${close}>${words.cancel}</mdc-button>
            <mdc-button size="32" @click=${act} ${ref((element) => mark('confirm', element))}>${action}</mdc-button>
          </div>`
        : nothing
    }
  </dialog>`;
}

interface DialogContent {
  title: string;
  body: TemplateResult;
  action?: string;
  act?(): void;
}

function contentOf(
  name: string,
  store: MeetingStore,
  words: Words,
  cls: ScopedStyles['cls'],
  close: () => void,
): DialogContent {
  if (name === 'share') {
    return {
      title: words.shareTitle,
      action: words.shareStart,
      act: () => store.change({ dialog: undefined, on: { ...store.get().on, share: true } }),
      body: html`${words.shareHint}
        <div class=${cls('choices')}>
          ${words.shareOptions.map((option, index) => choice(option, ['screen', 'window', 'file', 'board'][index] ?? 'screen', `share-${index}`, index === 1, cls))}
        </div>
        <mdc-toggle label=${words.optimize} ${ref((element) => mark('optimize', element))}></mdc-toggle>`,
    };
  }
  if (name === 'rooms') {
    return {
      title: words.roomsTitle,
      action: words.roomsStart,
      act: close,
      body: html`${words.roomsHint}
        <mdc-list>${words.roomsNames.map((room) => html`<mdc-listitem label=${room} secondary-label="2"></mdc-listitem>`)}</mdc-list>`,
    };
  }
  if (name === 'effects') {
    return {
      title: titleOf('effects'),
      body: html`<div class=${cls('choices')}>
        ${['close', 'effects', 'home', 'board'].map((icon, index) => choice(String(index + 1), icon, `effect-${index}`, index === 0, cls))}
      </div>`,
    };
  }
  return {
    title: titleOf('settings'),
    body: html`<mdc-tablist active-tab-id="settings-1">
        ${words.tabs.map(
          (tab, index) => html`<mdc-tab
            text=${tab}
            tab-id=${`settings-${index}`}
            aria-controls=${`settings-panel-${index}`}
            ${ref((element) => mark(`settings-tab-${index}`, element))}
          ></mdc-tab>`,
        )}
      </mdc-tablist>
      <mdc-select label=${words.speaker} ${ref((element) => mark('speaker', element))}>
        <mdc-selectlistbox>
          ${words.devices.map((device, index) => html`<mdc-option label=${device} value=${index} ?selected=${index === 0}></mdc-option>`)}
        </mdc-selectlistbox>
      </mdc-select>
      <mdc-toggle label=${words.smart} checked ${ref((element) => mark('smart-audio', element))}></mdc-toggle>
      <mdc-toggle label=${words.ring} ${ref((element) => mark('ring', element))}></mdc-toggle>
      <mdc-toggle label=${words.badge} checked ${ref((element) => mark('unread-badge', element))}></mdc-toggle>`,
  };
}

function titleOf(name: string): string {
  const language = document.documentElement.lang as keyof typeof controlWords;
  return controlWords[language].now[name]?.text ?? name;
}

function choice(
  text: string,
  icon: string,
  name: string,
  chosen: boolean,
  cls: ScopedStyles['cls'],
): TemplateResult {
  const choose = ({ currentTarget }: Event) => {
    const pressed = currentTarget as Element;
    for (const other of pressed.parentElement?.children ?? [])
      other.setAttribute('aria-pressed', String(other === pressed));
  };
  return html`<button
    type="button"
    class=${cls('choice')}
    aria-pressed=${String(chosen)}
    @click=${choose}
    ${ref((element) => mark(name, element))}
  >
    ${iconElement(icon, 28)}${text}
  </button>`;
}

function showAsModal(element: Element | undefined): void {
  if (!(element instanceof HTMLDialogElement)) return;
  // Lit calls this before the element is in the document.
  queueMicrotask(() => {
    if (element.isConnected && !element.open) element.showModal();
  });
}
