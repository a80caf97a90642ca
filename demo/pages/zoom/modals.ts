import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { iconElement } from '../shared/icons.ts';
import type { Meeting, MeetingStore } from '../shared/meeting.ts';
import type { ScopedStyles } from '../shared/styles.ts';
import { mark } from '../shared/truth.ts';
import type { texts } from './words.ts';

type Texts = (typeof texts)[keyof typeof texts];
type Cls = ScopedStyles['cls'];

/** Whichever dialog is open: a plain `div role=dialog` over a veil. */
export function modalFor(
  meeting: Meeting,
  store: MeetingStore,
  words: Texts,
  cls: Cls,
): TemplateResult | typeof nothing {
  if (!meeting.dialog) return nothing;
  const close = () => store.change({ dialog: undefined });
  const { title, body, action, act = close } = contentOf(meeting.dialog, store, words, cls);
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
  };
  return html`<div class=${cls('veil')} @keydown=${keys}>
    <div class=${cls('modal')} role="dialog" aria-modal="true" aria-label=${title} tabindex="-1" ${ref(focusOnce)}>
      <div class=${cls('modal__head')}>
        ${title}
        <button type="button" class=${cls('pane-close')} aria-label=${words.close} @click=${close} ${ref((element) => mark('close-dialog', element))}>
          ${iconElement('close', 16)}
        </button>
      </div>
      <div class=${cls('modal__body')}>${body}</div>
      <div class=${cls('modal__foot')}>
        <button type="button" class=${cls('quiet')} @click=${close} ${ref((element) => mark('cancel', element))}>${words.cancel}</button>
        <button type="button" class=${cls('primary')} @click=${act} ${ref((element) => mark('confirm', element))}>${action}</button>
      </div>
    </div>
  </div>`;
}

function contentOf(
  name: string,
  store: MeetingStore,
  words: Texts,
  cls: Cls,
): { title: string; body: TemplateResult; action: string; act?(): void } {
  if (name === 'share') {
    return {
      title: words.shareTitle,
      action: words.shareStart,
      act: () => store.change({ dialog: undefined, on: { ...store.get().on, share: true } }),
      body: html`${choices(words.shareOptions, ['screen', 'window', 'edit', 'camera'], 'share', cls)}
        <label class=${cls('check')}><input type="checkbox" ${ref((element) => mark('share-sound', element))} />${words.shareSound}</label>
        <label class=${cls('check')}><input type="checkbox" ${ref((element) => mark('share-optimize', element))} />${words.shareOptimize}</label>`,
    };
  }
  if (name === 'rooms') {
    return {
      title: words.roomsTitle,
      action: words.create,
      body: html`${words.roomsChoices.map(
        (choice, index) => html`<label class=${cls('check')}
          ><input type="radio" name="rooms" ?checked=${index === 0} ${ref((element) => mark(`rooms-${index}`, element))} />${choice}</label
        >`,
      )}`,
    };
  }
  if (name === 'effects') {
    return {
      title: words.effectsTitle,
      action: words.close,
      body: choices(['1', '2', '3', '4'], ['close', 'effects', 'home', 'board'], 'effect', cls),
    };
  }
  return {
    title: words.settingsTitle,
    action: words.close,
    body: html`${words.settings.map(
      (setting, index) => html`<label class=${cls('check')}
        ><input type="checkbox" ?checked=${index === 0} ${ref((element) => mark(`setting-${index}`, element))} />${setting}</label
      >`,
    )}`,
  };
}

function choices(options: readonly string[], icons: string[], name: string, cls: Cls): TemplateResult {
  const choose = ({ currentTarget }: Event) => {
    const chosen = currentTarget as Element;
    for (const other of chosen.parentElement?.children ?? [])
      other.setAttribute('aria-selected', String(other === chosen));
  };
  return html`<div class=${cls('choices')} role="listbox">
    ${options.map(
      (option, index) => html`<div
        role="option"
        tabindex="0"
        class=${cls('choice')}
        aria-selected=${String(index === 0)}
        @click=${choose}
        ${ref((element) => mark(`${name}-${index}`, element))}
      >
        ${iconElement(icons[index] ?? 'screen', 28)}${option}
      </div>`,
    )}
  </div>`;
}

function focusOnce(element: Element | undefined): void {
  if (element instanceof HTMLElement) queueMicrotask(() => element.focus());
}
