import { ArrowLeft, Mail, MessageCircle, Phone } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import type { Contact } from '../utils/pack/schema.ts';
import { draftMessage, firstName } from '../utils/people/draft.ts';
import type { RankedPerson } from '../utils/people/rank.ts';
import { type NameOf, PersonLine } from './PersonLine.tsx';
import { useWords } from './words.tsx';

export interface ContactStepProps {
  people: RankedPerson[];
  nameOf: NameOf;
  appName: string;
  /** title of the tip that the question is about */
  about?: string;
  /** Opens the chat, mail or call; false when the browser did not. */
  onOpen: (ranked: RankedPerson, contact: number, message: string) => Promise<boolean>;
  onBack?: () => void;
  titleId?: string;
}

/** Whom to ask, and the words: nothing opens before the colleague has seen them and pressed. */
export function ContactStep({ people, nameOf, appName, about, onOpen, onBack, titleId }: ContactStepProps) {
  const say = useWords();
  const messageId = useId();
  const [chosen, setChosen] = useState(0);
  const [typed, setTyped] = useState<string>();
  const [said, setSaid] = useState('');
  const ranked = people[chosen];
  const name = ranked ? firstName(ranked.person.name) : '';
  const draft = draftMessage({ personName: name, appName, itemTitle: about, language: say.language });
  const message = typed ?? draft;

  const open = async (contact: Contact, index: number) => {
    if (!ranked) return;
    const opened = await onOpen(ranked, index, message);
    if (!opened) return setSaid(say('ask.failed', { name, address: addressOf(contact) }));
    setSaid(say(afterOpening[contact.kind], { name }));
  };

  return (
    <section class="ask">
      <div class="top">
        {onBack && (
          <button type="button" class="button icon" aria-label={say('ask.back')} onClick={onBack}>
            <ArrowLeft size={18} aria-hidden="true" />
          </button>
        )}
        <h2 id={titleId}>{say('ask.title')}</h2>
      </div>
      {!ranked && <p class="text">{say('ask.nobody')}</p>}
      <fieldset class="choices">
        <legend class="visually-hidden">{say('ask.title')}</legend>
        {people.map((candidate, index) => (
          <label class="choice" key={candidate.person.key}>
            <input
              type="radio"
              name={`${messageId}-person`}
              checked={index === chosen}
              onChange={() => {
                setChosen(index);
                setSaid('');
              }}
            />
            <PersonLine ranked={candidate} nameOf={nameOf} />
          </label>
        ))}
      </fieldset>
      {ranked && (
        <>
          <label class="message">
            {say('ask.message')}
            <textarea
              rows={3}
              maxLength={800}
              value={message}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <div class="ways">
            {ranked.person.contacts.map((contact, index) => (
              <button
                type="button"
                key={`${contact.kind} ${addressOf(contact)}`}
                class={index === 0 ? 'button primary' : 'button'}
                onClick={() => open(contact, index)}
              >
                <WayIcon kind={contact.kind} />
                {contact.kind === 'phone'
                  ? say('ask.phone', { number: contact.number })
                  : say(`ask.${contact.kind}`)}
              </button>
            ))}
          </div>
          <p class="said" role="status">
            {said || say('ask.hint')}
          </p>
        </>
      )}
    </section>
  );
}

const afterOpening = {
  teams: 'ask.opened',
  mail: 'ask.opened',
  webex: 'ask.noMessage',
  phone: 'ask.called',
} as const;

function WayIcon({ kind }: { kind: Contact['kind'] }) {
  const Icon = kind === 'mail' ? Mail : kind === 'phone' ? Phone : MessageCircle;
  return <Icon size={16} aria-hidden="true" />;
}

function addressOf(contact: Contact): string {
  return contact.kind === 'phone' ? contact.number : contact.address;
}
