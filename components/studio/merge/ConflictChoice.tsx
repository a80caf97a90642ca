import type { Conflict } from '../../../utils/pack/merge/merge.ts';
import { partKey } from '../../../utils/pack/merge/merge.ts';
import type { Choice, ConflictPart } from '../../../utils/pack/merge/value.ts';
import type { Pack } from '../../../utils/pack/schema.ts';
import type { Entry } from '../../../utils/pack/things.ts';
import { pickWords } from '../../../utils/pack/words.ts';
import { useWords } from '../../words.tsx';
import { listWords } from '../ChangeList.tsx';
import { sayPart, sayValue } from '../say-part.ts';
import { choiceFor } from './merge-lines.ts';

export interface ConflictChoiceProps {
  conflict: Conflict;
  /** to say who and what is meant by an id */
  pack: Pack;
  choices: ReadonlyMap<string, Choice>;
  /** what counts where nobody chose; absent: nothing does, one has to choose */
  unless?: Choice;
  /** said by whoever shows it already */
  untitled?: boolean;
  onChoice: (key: string, choice: Choice) => void;
}

/** One thing that two people changed, each in their own way: both ways beside each other, to choose from. */
export function ConflictChoice(props: ConflictChoiceProps) {
  const { conflict, pack, choices, unless, untitled, onChoice } = props;
  const say = useWords();
  const { key, list, parts, mine, theirs } = conflict;
  const title = list === 'pack' ? say('studio.change.pack') : titleOf(mine ?? theirs, pack, say.language);
  return (
    <section class="conflict">
      {!untitled && (
        <h3>
          {title} {list !== 'pack' && <span class="meta">{say(listWords[list])}</span>}
        </h3>
      )}
      {parts.length === 0 ? (
        <Sides
          name={key}
          mine={mine ? say('studio.merge.keptByMe') : say('studio.merge.takenOutByMe')}
          theirs={theirs ? say('studio.merge.changedByThem') : say('studio.merge.takenOutByThem')}
          chosen={choices.get(key) ?? unless}
          onChoice={(choice) => onChoice(key, choice)}
        />
      ) : (
        parts.map((part) => (
          <Part
            key={part.name}
            part={part}
            pack={pack}
            name={partKey(key, part.name)}
            chosen={choiceFor(conflict, part, choices) ?? unless}
            onChoice={(choice) => onChoice(partKey(key, part.name), choice)}
          />
        ))
      )}
    </section>
  );
}

interface PartProps {
  part: ConflictPart;
  pack: Pack;
  name: string;
  chosen: Choice | undefined;
  onChoice: (choice: Choice) => void;
}

function Part({ part, pack, name, chosen, onChoice }: PartProps) {
  const say = useWords();
  const { label, lang } = sayPart(part.name, pack, say);
  const [was, mine, theirs] = [part.was, part.mine, part.theirs].map((value) =>
    sayValue(part.name, value, pack, say),
  );
  return (
    <>
      <p class="meta part-name">
        {label}
        {was && ` · ${say('studio.merge.was', { words: was })}`}
      </p>
      <Sides
        name={name}
        lang={lang}
        mine={mine || say('studio.merge.nothing')}
        theirs={theirs || say('studio.merge.nothing')}
        canBeBoth={part.canBeBoth}
        chosen={chosen}
        onChoice={onChoice}
      />
    </>
  );
}

interface SidesProps {
  name: string;
  lang?: string;
  mine: string;
  theirs: string;
  canBeBoth?: boolean;
  chosen: Choice | undefined;
  onChoice: (choice: Choice) => void;
}

function Sides({ name, lang, mine, theirs, canBeBoth, chosen, onChoice }: SidesProps) {
  const say = useWords();
  const sides: [Choice, string, string | undefined][] = [
    ['mine', say('studio.merge.mine'), mine],
    ['theirs', say('studio.merge.theirs'), theirs],
    ...(canBeBoth
      ? [['both', say('studio.merge.both'), undefined] satisfies [Choice, string, undefined]]
      : []),
  ];
  return (
    <fieldset class="sides">
      <legend class="visually-hidden">{say('studio.merge.choose')}</legend>
      {sides.map(([choice, whose, words]) => (
        <label key={choice} class={choice}>
          <input type="radio" name={name} checked={chosen === choice} onChange={() => onChoice(choice)} />
          <span class="whose">{whose}</span>
          {words !== undefined && <span lang={lang}>{words}</span>}
        </label>
      ))}
    </fieldset>
  );
}

function titleOf(entry: Entry | undefined, { languages }: Pack, language: string): string {
  const words = entry && ('title' in entry ? entry.title : entry.name);
  if (typeof words === 'string') return words;
  return (words && pickWords(words, language, languages)?.words) ?? entry?.id ?? '';
}
