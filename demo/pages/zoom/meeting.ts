import './video-player.ts';
import { html, nothing, render, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { keepChatting } from '../shared/busy.ts';
import { arrange, type PlacedControl, wordingOf } from '../shared/controls.ts';
import { type Face, faceOf } from '../shared/faces.ts';
import { iconElement } from '../shared/icons.ts';
import { createMeeting, type Meeting } from '../shared/meeting.ts';
import type { DemoParams } from '../shared/params.ts';
import { me, type Participant, participants, pictureOf, rotated } from '../shared/people.ts';
import { scopedStyles } from '../shared/styles.ts';
import { mark } from '../shared/truth.ts';
import { divControls, meetingControls } from './controls.ts';
import { look } from './look.ts';
import { modalFor } from './modals.ts';
import { paneFor } from './panes.ts';
import { controlWords, texts } from './words.ts';

/** The meeting itself. */
export function startMeeting(root: HTMLElement, params: DemoParams): void {
  const { lang, churn } = params;
  const words = texts[lang];
  const salt = `zoom${churn.has('classes') ? 'next' : ''}`;
  const { cls } = scopedStyles(look, salt, (name) => !churn.has('classes') && name.includes('_'));
  const stable = !churn.has('stable-ids');
  const phone = matchMedia('(max-width: 640px)');
  // Counted ids: other numbers at every load, another shape in another release.
  let count = Math.floor(Math.random() * 900) + 100;
  const ids = new Map<string, string>();
  const idOf = (name: string) => {
    const known = ids.get(name) ?? `${churn.has('ids') ? 'zm-' : 'id__'}${count++}`;
    ids.set(name, known);
    return known;
  };
  let here = !churn.has('late');
  document.title = words.meeting;

  const store = createMeeting(
    {
      screen: params.state === 'prejoin' ? 'prejoin' : 'call',
      pane: params.state === 'chat' || churn.has('busy') ? 'chat' : undefined,
      messages: words.messages.map((text, index) => ({
        from: participants[index]?.name ?? '',
        text,
        mine: false,
      })),
    },
    draw,
  );

  function wording(name: string, on = false) {
    const { text, label } = wordingOf(controlWords, name, params, on);
    const unread = Math.max(0, store.get().messages.length - words.messages.length);
    const filled = label
      .replace('{people}', String(participants.length + 1))
      .replace('{unread}', String(unread));
    return { text, label: filled };
  }

  function isOn(name: string): boolean {
    const { pane, on } = store.get();
    if (name === 'participants') return pane === 'people';
    if (name === 'chat') return pane === 'chat';
    return on[name] ?? false;
  }

  function press(control: PlacedControl): void {
    store.change({ menu: undefined, ...pressed(control.twinOf ?? control.name) });
  }

  /** What changes when a control is pressed. */
  function pressed(name: string): Partial<Meeting> {
    const { pane, on, menu } = store.get();
    if (name === 'participants') return { pane: pane === 'people' ? undefined : 'people' };
    if (name === 'chat') return { pane: pane === 'chat' ? undefined : 'chat' };
    if (name === 'more' || name === 'reactions') return { menu: menu === name ? undefined : name };
    if (name === 'share' && !on.share) return { dialog: 'share' };
    if (['rooms', 'settings', 'effects'].includes(name)) return { dialog: name };
    return { on: { ...on, [name]: !on[name] } };
  }

  function button(control: PlacedControl, tight = false): TemplateResult {
    const name = control.twinOf ?? control.name;
    const on = isOn(name);
    const { text, label } = wording(name, on);
    const content = html`${iconElement((on && control.iconOn) || control.icon, 22)}
    ${tight || phone.matches ? nothing : html`<span>${text}</span>`}
    ${name === 'participants' ? html`<span class=${cls('footer-button__number-counter')}>${participants.length + 1}</span>` : nothing}`;
    const look = cls(
      'footer-button-base__button',
      name === 'share' && 'footer-button--share',
      (tight || phone.matches) && 'footer-button--tight',
    );
    const known = ref((element) => mark(control.name, element));
    if (control.otherTag && control.form === 'toggle') {
      return html`<div
        role="switch"
        tabindex="0"
        class=${look}
        aria-checked=${String(on)}
        aria-label=${label}
        @click=${() => press(control)}
        @keydown=${pressWithKeys}
        ${known}
      >
        ${content}
      </div>`;
    }
    return divControls.has(name) !== control.otherTag
      ? html`<div role="button" tabindex="0" class=${look} aria-label=${label} @click=${() => press(control)} @keydown=${pressWithKeys} ${known}>
          ${content}
        </div>`
      : html`<button
          type="button"
          class=${look}
          aria-label=${label}
          aria-pressed=${['participants', 'chat'].includes(name) ? String(on) : nothing}
          @click=${() => press(control)}
          ${known}
        >
          ${content}
        </button>`;
  }

  function menu(controls: PlacedControl[]): TemplateResult {
    return html`<ul class=${cls('menu', churn.has('moved') && 'menu--below')} role="menu">
      ${controls.map((control) => {
        const on = isOn(control.name);
        const asCheckbox = control.otherTag && control.form === 'toggle';
        return html`<li role="none">
          <div
            class=${cls('menu__item')}
            role=${asCheckbox ? 'menuitemcheckbox' : 'menuitem'}
            aria-checked=${asCheckbox ? String(on) : nothing}
            tabindex="0"
            @click=${() => press(control)}
            @keydown=${pressWithKeys}
            ${ref((element) => mark(control.name, element))}
          >
            ${iconElement(control.icon, 18)}${wording(control.name, on && !asCheckbox).text}
          </div>
        </li>`;
      })}
    </ul>`;
  }

  function reactionMenu(controls: PlacedControl[]): TemplateResult {
    const hand = controls.find(({ name }) => name === 'raise-hand');
    return html`<div class=${cls('menu', churn.has('moved') && 'menu--below')} role="menu">
      <div class=${cls('reaction-row')}>
        ${words.reactions.map(
          (reaction, index) => html`<button
            type="button"
            role="menuitem"
            class=${cls('reaction-row__button')}
            aria-label=${reaction}
            @click=${() => store.change({ reaction: faces[index], menu: undefined })}
            ${ref((element) => mark(`reaction-${index}`, element))}
          >
            <img src=${faceOf(faces[index] ?? 'thumb')} alt="" />
          </button>`,
        )}
      </div>
      ${
        hand
          ? html`<button
              type="button"
              role=${hand.otherTag ? 'menuitemcheckbox' : 'menuitem'}
              aria-checked=${hand.otherTag ? String(isOn('raise-hand')) : nothing}
              class=${cls('menu__item', 'raise-hand')}
              @click=${() => press(hand)}
              ${ref((element) => mark('raise-hand', element))}
            >
              <img class=${cls('raise-hand__picture')} src=${faceOf('hand')} alt="" />${wording('raise-hand', isOn('raise-hand') && !hand.otherTag).text}
            </button>`
          : nothing
      }
    </div>`;
  }

  function footer(controls: PlacedControl[]): TemplateResult {
    const open = store.get().menu;
    const inMenu = controls.filter(({ place }) => place === 'menu');
    const slot = (control: PlacedControl) => html`<div class=${cls('footer-button')} id=${idOf(control.name)}>
      ${button(control)}
      ${control.name === 'microphone' && !phone.matches ? audioOptions() : nothing}
      ${control.name === 'more' && open === 'more' ? menu(inMenu.filter(({ name }) => name !== 'raise-hand')) : nothing}
      ${control.name === 'reactions' && open === 'reactions' ? reactionMenu(inMenu) : nothing}
    </div>`;
    return html`<footer class=${cls('footer', churn.has('moved') && 'footer--top')} role="region" aria-label=${words.bar}>
      <div class=${cls('footer__start')}>${controls.filter(({ place }) => place === 'end').map(slot)}</div>
      <div class=${cls('footer__inner')}>${controls.filter(({ place }) => place === 'bar').map(slot)}</div>
      <div class=${cls('footer__leave-btn-container')}>${params.removed.has('leave') ? nothing : leave(open)}</div>
    </footer>`;
  }

  function audioOptions(): TemplateResult {
    return html`<button
      type="button"
      id=${stable ? 'audioOptionMenu' : nothing}
      class=${cls('audio-option-menu')}
      aria-label=${wording('audio-options').label}
      @click=${() => store.change({ dialog: 'settings', menu: undefined })}
      ${ref((element) => mark('audio-options', element))}
    >
      ${iconElement('up', 12)}
    </button>`;
  }

  function leave(open: string | undefined): TemplateResult {
    return html`<button
        type="button"
        class=${cls('footer__leave-btn')}
        @click=${() => store.change({ menu: open === 'leave' ? undefined : 'leave' })}
        ${ref((element) => mark('leave', element))}
      >
        ${wording('leave').text}
      </button>
      ${
        open === 'leave'
          ? html`<div class=${cls('menu', 'menu--right', churn.has('moved') && 'menu--below', 'leave-meeting-options__inner')}>
              <button
                type="button"
                class=${cls('leave-meeting-options__btn', 'leave-meeting-options__btn--danger')}
                aria-label=""
                @click=${() => store.change({ screen: 'left', menu: undefined })}
                ${ref((element) => mark('leave-meeting', element))}
              >
                ${wording('leave-meeting').text}
              </button>
              <button
                type="button"
                class=${cls('leave-meeting-options__btn')}
                @click=${() => store.change({ menu: undefined })}
                ${ref((element) => mark('leave-cancel', element))}
              >
                ${words.cancel}
              </button>
            </div>`
          : nothing
      }`;
  }

  function tile(person: Participant): TemplateResult {
    const { on } = store.get();
    const muted = person === me ? on.microphone : person.muted;
    const picture = person === me && on.camera ? undefined : pictureOf(person);
    return html`<div class=${cls('gallery-video-container__video-frame', !muted && person !== me && 'video-frame--active')}>
      ${picture ? html`<video-player src=${picture}></video-player>` : html`<span class=${cls('video-avatar__avatar-name')}>${person.name}</span>`}
      <div class=${cls('video-avatar__avatar-footer')}>
        ${muted ? html`<span class=${cls('muted')}>${iconElement('mic-off', 14)}</span>` : nothing}
        <span>${person.name}</span>
      </div>
      ${person === me && on['raise-hand'] ? html`<img class=${cls('hand')} src=${faceOf('hand')} alt="" />` : nothing}
    </div>`;
  }

  function call(meeting: Meeting): TemplateResult {
    const controls = arrange(
      meetingControls,
      phone.matches ? { ...params, churn: new Set([...churn, 'menu' as const]) } : params,
    );
    const people = [...rotated(participants, 3), me];
    const view = wording('view');
    return html`
      <div class=${cls('meeting-header')}>
        <span class=${cls('shielded')}>${iconElement('shield', 18)}</span>
        <span class=${cls('topic')}>${words.topic}</span>
        ${meeting.on.record ? html`<span class=${cls('recording')} role="status"><span class=${cls('recording-dot')}></span>${words.recording}</span>` : nothing}
        <span class=${cls('gap')}></span>
        ${
          params.removed.has('view')
            ? nothing
            : html`<button type="button" class=${cls('view-button')} aria-label=${view.label} ${ref((element) => mark('view', element))}>
                ${iconElement('grid', 16)}${view.text}
              </button>`
        }
      </div>
      <div class=${cls('meeting-main')}>
        <div class=${cls('stage')}>
          <div class=${cls('gallery-video-container__wrap', meeting.on.share && 'sharing')}>
            ${meeting.on.share ? html`<div class=${cls('sharee-container')}>${iconElement('screen', 36)}${words.sharing}</div>` : nothing}
            ${(meeting.on.share ? people.slice(0, 4) : people).map(tile)}
          </div>
          ${
            meeting.on.captions
              ? html`<div class=${cls('captions')} role="log">${words.captionLines.map((line) => html`<div>${line}</div>`)}</div>`
              : nothing
          }
          ${meeting.reaction ? html`<img class=${cls('reaction')} src=${faceOf(meeting.reaction as Face)} alt=${meeting.reaction} />` : nothing}
          ${
            churn.has('twins')
              ? html`<div class=${cls('twin-bar')} role="region" aria-label=${words.bar}>
                  ${controls.filter(({ twinOf }) => twinOf).map((control) => button(control, true))}
                </div>`
              : nothing
          }
        </div>
        ${paneFor(meeting, store, words, cls, wording)}
      </div>
      ${here ? footer(controls) : nothing}
      ${modalFor(meeting, store, words, cls)}
    `;
  }

  function preview(meeting: Meeting): TemplateResult {
    const control = (name: 'microphone' | 'camera', icon: string, id: string) => {
      const on = meeting.on[name] ?? false;
      return html`<button
        type="button"
        id=${stable ? id : nothing}
        class=${cls('preview-video__control-button')}
        aria-label=${wording(name, on).text}
        @click=${() => store.toggle(name)}
        ${ref((element) => mark(`preview-${name}`, element))}
      >
        ${iconElement(on ? `${icon}-off` : icon, 20)}<span>${wording(name, on).text}</span>
      </button>`;
    };
    return html`<div class=${cls('preview')}>
      <h1 class=${cls('preview-title')}>${words.enter}</h1>
      <div class=${cls('preview-video')}>
        ${meeting.on.camera ? nothing : html`<video-player src=${pictureOf(me)}></video-player>`}
        <div class=${cls('preview-video__controls')}>
          ${here ? [control('microphone', 'mic', 'preview-audio-control-button'), control('camera', 'camera', 'preview-video-control-button')] : nothing}
        </div>
      </div>
      <div class=${cls('preview-form')}>
        <input
          id=${stable ? 'input-for-name' : nothing}
          class=${cls('field')}
          type="text"
          aria-label=${words.name}
          placeholder=${words.name}
          .value=${me.name}
          ${ref((element) => mark('name', element))}
        />
        <label class=${cls('check')}><input type="checkbox" />${words.remember}</label>
        ${
          params.removed.has('join') || !here
            ? nothing
            : html`<button
                type="button"
                class="${stable ? 'preview-join-button ' : ''}${cls('primary', 'preview-join-button')}"
                @click=${() => store.change({ screen: 'call' })}
                ${ref((element) => mark('join', element))}
              >
                ${words.join}
              </button>`
        }
      </div>
    </div>`;
  }

  function left(): TemplateResult {
    return html`<div class=${cls('over')}>
      ${words.left}
      <button type="button" class=${cls('primary')} @click=${() => store.change({ screen: 'call' })} ${ref((element) => mark('rejoin', element))}>
        ${words.rejoin}
      </button>
    </div>`;
  }

  function draw(): void {
    const screens = { call, prejoin: preview, left };
    const meeting = store.get();
    render(html`<div class=${cls('app')}>${screens[meeting.screen](meeting)}</div>`, root);
  }

  if (!here) {
    setTimeout(() => {
      here = true;
      draw();
    }, 1500);
  }
  phone.addEventListener('change', draw);
  if (churn.has('busy')) keepChatting(store, words.busy);
  draw();
}

const faces: Face[] = ['clap', 'thumb', 'heart', 'laugh', 'party'];

function pressWithKeys(event: KeyboardEvent): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  (event.currentTarget as HTMLElement).click();
}
