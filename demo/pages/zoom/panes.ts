import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { iconElement } from '../shared/icons.ts';
import type { Meeting, MeetingStore } from '../shared/meeting.ts';
import { initialsOf, me, participants } from '../shared/people.ts';
import type { ScopedStyles } from '../shared/styles.ts';
import { mark } from '../shared/truth.ts';
import type { texts } from './words.ts';

type Texts = (typeof texts)[keyof typeof texts];
type Cls = ScopedStyles['cls'];

/** The pane beside the videos, when one is open. */
export function paneFor(
  meeting: Meeting,
  store: MeetingStore,
  words: Texts,
  cls: Cls,
  wording: (name: string) => { text: string },
): TemplateResult | typeof nothing {
  if (!meeting.pane) return nothing;
  const isChat = meeting.pane === 'chat';
  const title = isChat
    ? wording('chat').text
    : `${wording('participants').text} (${participants.length + 1})`;
  return html`<aside class=${cls('pane')} aria-label=${title}>
    <div class=${cls('pane-head')}>
      ${title}
      <button
        type="button"
        class=${cls('pane-close')}
        aria-label=${words.close}
        @click=${() => store.change({ pane: undefined })}
        ${ref((element) => mark('close-pane', element))}
      >
        ${iconElement('close', 16)}
      </button>
    </div>
    ${isChat ? chat(meeting, store, words, cls) : people(words, cls)}
  </aside>`;
}

function chat({ messages }: Meeting, store: MeetingStore, words: Texts, cls: Cls): TemplateResult {
  const send = (event: Event) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('message') as HTMLInputElement;
    const text = field.value.trim();
    if (!text) return;
    field.value = '';
    store.change({ messages: [...store.get().messages, { from: words.you, text, mine: true }] });
  };
  return html`<div class=${cls('pane-body')} role="log" ${ref((element) => element?.scrollTo(0, element.scrollHeight))}>
      ${messages.map(
        ({ from, text, mine }) => html`<div class=${cls('message', mine && 'message--mine')}>
          <div class=${cls('message__who')}>${from}</div>
          <span class=${cls('message__text')}>${text}</span>
        </div>`,
      )}
    </div>
    <form class=${cls('composer')} @submit=${send}>
      ${words.to}
      <div class=${cls('composer__line')}>
        <input
          class=${cls('field')}
          name="message"
          autocomplete="off"
          aria-label=${words.message}
          placeholder=${words.message}
          ${ref((element) => mark('composer', element))}
        />
        <button type="submit" class=${cls('primary')} ${ref((element) => mark('send', element))}>${words.send}</button>
      </div>
    </form>`;
}

function people(words: Texts, cls: Cls): TemplateResult {
  return html`<div class=${cls('pane-body')}>
      <input class=${cls('field')} aria-label=${words.find} placeholder=${words.find} ${ref((element) => mark('find', element))} />
      ${[me, ...participants].map(
        (person) => html`<div class=${cls('person')}>
          <span class=${cls('face')} style=${`background:${person.color}`}>${initialsOf(person)}</span>
          <span>${person.name}${person === me ? ` (${words.you})` : person === participants[0] ? ` (${words.host})` : ''}</span>
          <span class=${cls('gap')}></span>
          ${iconElement(person.muted ? 'mic-off' : 'mic', 16)}${iconElement(person.looks ? 'camera' : 'camera-off', 16)}
        </div>`,
      )}
    </div>
    <div class=${cls('pane-foot')}>
      <button type="button" class=${cls('quiet')} ${ref((element) => mark('invite', element))}>${words.invite}</button>
      <button type="button" class=${cls('quiet')} ${ref((element) => mark('mute-all', element))}>${words.muteAll}</button>
    </div>`;
}
