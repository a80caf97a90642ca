import { firstName } from '../utils/people/draft.ts';
import type { RankedPerson } from '../utils/people/rank.ts';
import { Face } from './Face.tsx';
import { sayDate, useWords } from './words.tsx';

/** What a topic or an app is called, by key. */
export type NameOf = (key: string) => string;

/** One person to ask: face, name, why this person, and whether now is a good time. */
export function PersonLine({ ranked, nameOf }: { ranked: RankedPerson; nameOf: NameOf }) {
  const { person } = ranked;
  return (
    <span class="person">
      <Face name={person.name} picture={person.picture} pack={person.pack} />
      <span class="words">
        <span class="name">{person.name}</span>
        <span class="about">
          <Why why={ranked.why} nameOf={nameOf} />
        </span>
        <Availability ranked={ranked} />
      </span>
    </span>
  );
}

function Why({ why, nameOf }: { why: RankedPerson['why']; nameOf: NameOf }) {
  const say = useWords();
  switch (why.kind) {
    case 'owner':
      return <>{say('ask.why.owner')}</>;
    case 'topic':
      return <>{say('ask.why.topic', { topic: nameOf(why.topic) })}</>;
    case 'app':
      return <>{say('ask.why.app', { app: nameOf(why.app) })}</>;
    case 'stand-in': {
      const name = firstName(why.for.name);
      if (!why.until) return <>{say('ask.why.standIn', { name })}</>;
      return <>{say('ask.why.standInUntil', { name, date: sayDate(why.until, say.language) })}</>;
    }
    default:
      return why satisfies never;
  }
}

function Availability({ ranked: { available } }: { ranked: RankedPerson }) {
  const say = useWords();
  if (available.away) {
    return (
      <span class="about">{say('ask.away', { date: sayDate(available.away.until, say.language) })}</span>
    );
  }
  if (available.now && available.known) {
    const words = available.until
      ? say('ask.until', { time: sayTime(available.until, say.language) })
      : say('ask.now');
    return <span class="about here">{words}</span>;
  }
  if (!available.next) return null;
  return <span class="about">{say('ask.from', { when: sayMoment(available.next, say.language) })}</span>;
}

function sayTime(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(new Date(iso));
}

function sayMoment(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', hour: 'numeric', minute: '2-digit' }).format(
    new Date(iso),
  );
}
