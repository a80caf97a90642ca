import './components.ts';
import { html, nothing, render, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { keepChatting } from '../shared/busy.ts';
import { arrange, type PlacedControl, wordingOf } from '../shared/controls.ts';
import { type Face, faceOf } from '../shared/faces.ts';
import { iconElement } from '../shared/icons.ts';
import { createMeeting, type Meeting } from '../shared/meeting.ts';
import type { DemoParams } from '../shared/params.ts';
import { initialsOf, me, type Participant, participants, pictureOf, rotated } from '../shared/people.ts';
import { addStyles, hash, scopedStyles } from '../shared/styles.ts';
import { mark } from '../shared/truth.ts';
import { meetingControls } from './controls.ts';
import { dialogFor } from './dialogs.ts';
import { look, themes } from './look.ts';
import { controlWords, texts } from './words.ts';

/** The meeting itself. */
export function startClient(root: Element, params: DemoParams): void {
  const { lang, churn } = params;
  const words = texts[lang];
  addStyles(themes);
  const { cls } = scopedStyles(look, `webex${churn.has('classes') ? 'next' : ''}`);
  // As in the real client: another id at every load, and another shape of it in another release.
  const generated = (name: string) => `${churn.has('ids') ? 'wbx' : 'md'}-${name}-${hash(String(seed))}`;
  document.title = `${words.meeting} - Webex`;
  const phone = matchMedia('(max-width: 640px)');
  let tight = false;
  let here = !churn.has('late');

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
    () => draw(),
  );

  const wording = (control: PlacedControl, on: boolean) =>
    wordingOf(controlWords, control.twinOf ?? control.name, params, on);
  const isOn = (control: PlacedControl) => isOnIn(store.get(), control.twinOf ?? control.name);
  const press = (control: PlacedControl) => store.change(pressed(control.twinOf ?? control.name));
  const pressed = (name: string): Partial<Meeting> => {
    const { pane, on } = store.get();
    if (name === 'participants') return { pane: pane === 'people' ? undefined : 'people' };
    if (name === 'chat') return { pane: pane === 'chat' ? undefined : 'chat' };
    if (name === 'share' && !on.share) return { dialog: 'share' };
    if (['rooms', 'settings', 'effects'].includes(name)) return { dialog: name };
    // Momentum's popover opens itself at these two.
    if (name === 'more' || name === 'reactions') return {};
    return { on: { ...on, [name]: !on[name] } };
  };

  const button = (control: PlacedControl): TemplateResult => {
    const on = isOn(control);
    const { text, label } = wording(control, on);
    const icon = (on && control.iconOn) || control.icon;
    const shown = tight || control.twinOf || control.place === 'end' ? nothing : text;
    const id = control.name === 'more' || control.name === 'reactions' ? generated(control.name) : nothing;
    if (control.otherTag) {
      return html`<button
        type="button"
        id=${id}
        class=${cls('plain', on && control.form === 'toggle' && 'pressed')}
        role=${control.form === 'toggle' ? 'switch' : nothing}
        aria-checked=${control.form === 'toggle' ? String(on) : nothing}
        aria-label=${label}
        data-test=${control.testId ?? nothing}
        @click=${() => press(control)}
        ${ref((element) => mark(control.name, element))}
      >
        ${iconElement(icon)} ${shown}
      </button>`;
    }
    return html`<mdc-button
      id=${id}
      size="40"
      variant="secondary"
      prefix-icon=${icon}
      ?active=${on && control.place === 'end'}
      aria-label=${label}
      data-test=${control.testId ?? nothing}
      @click=${() => press(control)}
      ${ref((element) => mark(control.name, element))}
      >${shown}</mdc-button
    >`;
  };

  const bar = (controls: PlacedControl[]): TemplateResult => {
    const leave = wordingOf(controlWords, 'leave', params);
    const hasLeave = !params.removed.has('leave');
    return html`<div class=${cls('bar', churn.has('moved') && 'top')} role="toolbar" aria-label=${words.bar}>
      <div class=${cls('center')}>
        ${controls.filter(({ place }) => place === 'bar').map(button)}
        ${
          hasLeave
            ? html`<mdc-button
                size="40"
                color="negative"
                prefix-icon="close"
                aria-label=${leave.label}
                data-test=${churn.has('stable-ids') ? nothing : 'leave-button'}
                @click=${() => store.change({ screen: 'left' })}
                ${ref((element) => mark('leave', element))}
                >${tight ? nothing : leave.text}</mdc-button
              >`
            : nothing
        }
      </div>
      <div class=${cls('end')}>${controls.filter(({ place }) => place === 'end').map(button)}</div>
    </div>`;
  };

  const menus = (controls: PlacedControl[]): TemplateResult => html`
    <mdc-menupopover triggerid=${generated('more')} placement="top" aria-label=${wordingOf(controlWords, 'more', params).text}>
      ${controls
        .filter(({ place }) => place === 'menu')
        .map((control) => {
          const on = isOn(control);
          const { text } = wording(control, on && !control.otherTag);
          return control.otherTag && control.form === 'toggle'
            ? html`<mdc-menuitemcheckbox
                label=${text}
                ?checked=${on}
                data-test=${control.testId ?? nothing}
                @click=${() => press(control)}
                ${ref((element) => mark(control.name, element))}
              ></mdc-menuitemcheckbox>`
            : html`<mdc-menuitem
                label=${text}
                data-test=${control.testId ?? nothing}
                @click=${() => press(control)}
                ${ref((element) => mark(control.name, element))}
                ><mdc-icon slot="leading-controls" name=${control.icon}></mdc-icon
              ></mdc-menuitem>`;
        })}
    </mdc-menupopover>
    <mdc-menupopover triggerid=${generated('reactions')} placement="top" aria-label=${wordingOf(controlWords, 'reactions', params).text}>
      ${words.reactions.map(
        (reaction, index) => html`<mdc-menuitem
          label=${reaction}
          @click=${() => store.change({ reaction: faces[index] })}
          ${ref((element) => mark(`reaction-${index}`, element))}
          ><img slot="leading-controls" width="20" src=${faceOf(faces[index] ?? 'thumb')} alt=""
        /></mdc-menuitem>`,
      )}
    </mdc-menupopover>
  `;

  const tile = (person: Participant): TemplateResult => {
    const { on } = store.get();
    const muted = person === me ? on.microphone : person.muted;
    const picture = person === me && on.camera ? undefined : pictureOf(person);
    const name = person === me ? `${person.name} (${words.you})` : person.name;
    return html`<div class=${cls('tile', !muted && person !== me && 'speaking')} role="group" aria-label=${name} data-test="video-pane">
      ${
        picture
          ? html`<img class=${cls('picture')} src=${picture} alt="" />`
          : html`<mdc-avatar size="88" initials=${initialsOf(person)}></mdc-avatar>`
      }
      <span class=${cls('label')}>${muted ? iconElement('mic-off', 14) : nothing}${name}</span>
      ${person === me && on['raise-hand'] ? html`<img class=${cls('badge')} src=${faceOf('hand')} alt="" />` : nothing}
    </div>`;
  };

  const pane = (meeting: Meeting): TemplateResult | typeof nothing => {
    if (!meeting.pane) return nothing;
    const isChat = meeting.pane === 'chat';
    return html`<aside class=${cls('pane')} aria-label=${wordingOf(controlWords, isChat ? 'chat' : 'participants', params).text}>
      <div class=${cls('panehead')}>
        ${wordingOf(controlWords, isChat ? 'chat' : 'participants', params).text}
        <mdc-button
          variant="tertiary"
          size="32"
          prefix-icon="close"
          aria-label=${words.close}
          @click=${() => store.change({ pane: undefined })}
          ${ref((element) => mark('close-pane', element))}
        ></mdc-button>
      </div>
      ${isChat ? chat(meeting) : roster()}
    </aside>`;
  };

  const chat = ({ messages }: Meeting): TemplateResult => {
    const send = () => {
      const input = document.querySelector<HTMLElement & { value: string }>(
        `#${CSS.escape(generated('message'))}`,
      );
      if (!input?.value.trim()) return;
      store.change({
        messages: [...store.get().messages, { from: words.you, text: input.value, mine: true }],
      });
      input.value = '';
    };
    return html`<div class=${cls('panebody')} role="log" ${ref(scrollToEnd)}>
        ${messages.map(({ from, text }) => html`<div class=${cls('message')}><b>${from}</b>${text}</div>`)}
      </div>
      <div class=${cls('composer')}>
        <mdc-input
          id=${generated('message')}
          placeholder=${words.message}
          data-aria-label=${words.message}
          data-test=${churn.has('stable-ids') ? nothing : 'chat-input'}
          @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && send()}
          ${ref((element) => mark('composer', element))}
        ></mdc-input>
        <mdc-button
          size="32"
          prefix-icon="send"
          aria-label=${words.send}
          data-test=${churn.has('stable-ids') ? nothing : 'send-message-button'}
          @click=${send}
          ${ref((element) => mark('send', element))}
        ></mdc-button>
      </div>`;
  };

  const roster = (): TemplateResult => html`
    <div class=${cls('field')}>
      <mdc-input placeholder=${words.search} data-aria-label=${words.search} ${ref((element) => mark('search-participants', element))}></mdc-input>
    </div>
    <div class=${cls('panebody')}>
      <mdc-list aria-label=${words.everyone}>
        ${[me, ...participants].map(
          (person) => html`<mdc-listitem label=${person.name}>
            <mdc-avatar slot="leading-controls" size="32" initials=${initialsOf(person)}></mdc-avatar>
            <mdc-icon slot="trailing-controls" name=${person.muted ? 'mic-off' : 'mic'}></mdc-icon>
          </mdc-listitem>`,
        )}
      </mdc-list>
    </div>
  `;

  const call = (meeting: Meeting): TemplateResult => {
    const controls = arrange(meetingControls, folded());
    const people = [...rotated(participants, 1), me];
    return html`
      <header class=${cls('head')}>
        <span class=${cls('title')}>${words.meeting}</span>
        <span class=${cls('clock')}>24:10</span>
        ${meeting.on.record ? html`<span class=${cls('note')} role="status">${words.recording}</span>` : nothing}
        <span class=${cls('gap')}></span>
        ${
          params.removed.has('layout')
            ? nothing
            : html`<mdc-button
                variant="tertiary"
                size="32"
                prefix-icon="gallery"
                aria-label=${wordingOf(controlWords, 'layout', params).label}
                data-test=${churn.has('stable-ids') ? nothing : 'layout-button'}
                ${ref((element) => mark('layout', element))}
                >${tight ? nothing : wordingOf(controlWords, 'layout', params).text}</mdc-button
              >`
        }
      </header>
      <div class=${cls('middle')}>
        <section class=${cls('stage')}>
          <div class=${cls('grid', meeting.on.share && 'sharing')}>
            ${meeting.on.share ? html`<div class=${cls('shared')}>${words.sharing}</div>` : nothing}
            ${(meeting.on.share ? people.slice(0, 4) : people).map(tile)}
          </div>
          ${
            meeting.on.captions
              ? html`<div class=${cls('captions')} role="log">
                  ${words.captionLines.map((line, index) => html`<div><b>${participants[index]?.name}</b>${line}</div>`)}
                </div>`
              : nothing
          }
          ${meeting.reaction ? html`<img class=${cls('reaction')} src=${faceOf(meeting.reaction as Face)} alt=${meeting.reaction} />` : nothing}
          ${
            churn.has('twins')
              ? html`<div class=${cls('twins')} role="toolbar" aria-label=${words.bar}>
                  ${controls.filter(({ twinOf }) => twinOf).map(button)}
                </div>`
              : nothing
          }
        </section>
        ${pane(meeting)}
      </div>
      ${here ? [bar(controls), menus(controls)] : nothing}
    `;
  };

  const lobby = ({ on }: Meeting): TemplateResult => {
    const controls = arrange(meetingControls, params).filter(
      ({ name }) => name === 'microphone' || name === 'camera',
    );
    return html`<div class=${cls('lobby')}>
      <div class=${cls('preview')}>
        ${on.camera ? nothing : html`<img class=${cls('picture')} src=${pictureOf(me)} alt="" />`}
        <div class=${cls('previewbar')}>${here ? controls.map((control) => button({ ...control, otherTag: true })) : nothing}</div>
      </div>
      <div class=${cls('form')}>
        <h1>${words.ready}</h1>
        <p>${words.guest}</p>
        <mdc-input
          label=${words.name}
          value=${me.name}
          data-test="Name (required)"
          ${ref((element) => mark('name', element))}
        ></mdc-input>
        <mdc-toggle label=${words.audio} checked ${ref((element) => mark('computer-audio', element))}></mdc-toggle>
        ${
          params.removed.has('join') || !here
            ? nothing
            : html`<mdc-button
                size="40"
                color="positive"
                data-test=${churn.has('stable-ids') ? nothing : 'join-button'}
                @click=${() => store.change({ screen: 'call' })}
                ${ref((element) => mark('join', element))}
                >${words.join}</mdc-button
              >`
        }
      </div>
    </div>`;
  };

  const left = (): TemplateResult => html`<div class=${cls('done')}>
    ${words.left}
    <mdc-button size="40" @click=${() => store.change({ screen: 'call' })} ${ref((element) => mark('rejoin', element))}
      >${words.rejoin}</mdc-button
    >
  </div>`;

  /** On a phone the rare controls are in the menu. */
  function folded(): DemoParams {
    return phone.matches ? { ...params, churn: new Set([...churn, 'menu' as const]) } : params;
  }

  /** Leaves the texts out of the bar when they do not fit. */
  function fitBar(): void {
    tight = false;
    draw();
    requestAnimationFrame(() => {
      const bar = document.querySelector(`.${CSS.escape(cls('bar'))}`);
      if (!bar || bar.scrollWidth <= bar.clientWidth) return;
      tight = true;
      draw();
    });
  }

  function draw(): void {
    const meeting = store.get();
    const screens = { call, prejoin: lobby, left };
    render(
      html`<mdc-iconprovider icon-set="custom-icons" url="/assets/icons" file-extension="svg">
        <div class=${cls('page')}>${screens[meeting.screen](meeting)}</div>
        ${dialogFor(meeting, store, words, cls)}
      </mdc-iconprovider>`,
      root as HTMLElement,
    );
  }

  if (!here) {
    setTimeout(() => {
      here = true;
      fitBar();
    }, 1500);
  }
  addEventListener('resize', () => fitBar());
  document.fonts.ready.then(() => fitBar());
  if (churn.has('busy')) keepChatting(store, words.busy);
  fitBar();
}

const faces: Face[] = ['thumb', 'clap', 'party', 'laugh', 'heart'];
const seed = Math.random();

function isOnIn(meeting: Meeting, name: string): boolean {
  if (name === 'participants') return meeting.pane === 'people';
  if (name === 'chat') return meeting.pane === 'chat';
  return meeting.on[name] ?? false;
}

function scrollToEnd(element: Element | undefined): void {
  element?.scrollTo(0, element.scrollHeight);
}
