import { MessageCircle } from 'lucide-preact';
import { firstName } from '../../utils/people/draft.ts';
import type { RankedPerson } from '../../utils/people/rank.ts';
import { type NameOf, PersonLine } from '../PersonLine.tsx';
import { useWords } from '../words.tsx';

export interface PeopleListProps {
  people: RankedPerson[];
  nameOf: NameOf;
  onAsk: (ranked: RankedPerson) => void;
}

/** Whom to ask about this app, each one click from the words. */
export function PeopleList({ people, nameOf, onAsk }: PeopleListProps) {
  const say = useWords();
  return (
    <section class="people">
      <h3>{say('panel.people')}</h3>
      {people.length === 0 && <p class="meta">{say('ask.nobody')}</p>}
      <ul>
        {people.map((ranked) => (
          <li key={ranked.person.key}>
            <PersonLine ranked={ranked} nameOf={nameOf} />
            <button
              type="button"
              class="button icon"
              aria-label={say('card.ask', { name: firstName(ranked.person.name) })}
              onClick={() => onAsk(ranked)}
            >
              <MessageCircle size={18} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
