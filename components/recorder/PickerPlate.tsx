import { TriangleAlert } from 'lucide-preact';
import type { Key, Say } from '../../utils/i18n/index.ts';
import type { Picked } from '../../utils/store/picks.ts';
import { useWords } from '../words.tsx';

/** What the plate says about the control that is pointed at. */
export interface PickerPlateProps {
  /** `button`, `generic`: as the page has it */
  role: string;
  name: string;
  /** absent while it is still being looked into */
  verdict?: {
    strength: Picked['strength'];
    certainty: Picked['certainty'];
    /** kinds of evidence, strongest first */
    by: readonly Evidence[];
    doubts: readonly Doubt[];
  };
  /** titles of tips that are at this control already */
  tips: readonly string[];
}

export type Evidence = keyof typeof evidence;
export type Doubt = keyof typeof doubt;

/** The control that is pointed at: what it is, how surely it will be told again and why, and what is there already. */
export function PickerPlate({ role, name, verdict, tips }: PickerPlateProps) {
  const say = useWords();
  const said = verdict?.by.flatMap((kind) => (evidence[kind] ? [say(evidence[kind])] : [])) ?? [];
  const known = [...new Set(said)].slice(0, 3);
  return (
    <>
      <p class="what">
        <strong>{name || say('pick.nameless')}</strong>
        <span class="meta">{kindWord(role, say)}</span>
      </p>
      {verdict && (
        <p class="level" data-level={verdict.certainty === 'fleeting' ? 'weak' : verdict.strength}>
          <span class="gauge" aria-hidden="true">
            <span />
            <span />
            <span />
          </span>
          {levelWords(verdict, say)}
        </p>
      )}
      {!verdict && <p class="meta">{say('pick.looking')}</p>}
      {verdict?.certainty === 'fleeting' && (
        <p class="warn">
          <TriangleAlert size={16} aria-hidden="true" />
          <span>{say('pick.fleeting')}</span>
        </p>
      )}
      {verdict?.certainty !== 'fleeting' &&
        verdict?.doubts.map((change) => (
          <p class="warn" key={change}>
            <TriangleAlert size={16} aria-hidden="true" />
            <span>{say(doubt[change])}</span>
          </p>
        ))}
      {known.length > 0 && verdict?.certainty !== 'fleeting' && (
        <p class="meta">{say('pick.knownBy', { what: new Intl.ListFormat(say.language).format(known) })}</p>
      )}
      {tips.length > 0 && <p class="meta">{say('pick.tips', { titles: tips.join('; ') })}</p>}
    </>
  );
}

/** One sentence for the live region: the same as the plate shows. */
export function pickerWords({ role, name, verdict, tips }: PickerPlateProps, say: Say): string {
  const parts = [name || say('pick.nameless'), kindWord(role, say)];
  if (verdict) parts.push(verdict.certainty === 'fleeting' ? say('pick.fleeting') : levelWords(verdict, say));
  if (tips.length > 0) parts.push(say('pick.tips', { titles: tips.join('; ') }));
  return parts.join(', ');
}

function levelWords({ strength, certainty }: NonNullable<PickerPlateProps['verdict']>, say: Say): string {
  if (certainty === 'fleeting') return say('pick.level.fleeting');
  if (strength === 'strong') return say('pick.level.strong');
  return say(strength === 'fair' ? 'pick.level.fair' : 'pick.level.weak');
}

/** What a kind of control is called; everything else is a part of the page. */
function kindWord(role: string, say: Say): string {
  return say(Object.hasOwn(kinds, role) ? kinds[role as keyof typeof kinds] : 'pick.kind.part');
}

const kinds = {
  button: 'pick.kind.button',
  link: 'pick.kind.link',
  tab: 'pick.kind.tab',
  switch: 'pick.kind.switch',
  checkbox: 'pick.kind.checkbox',
  radio: 'pick.kind.choice',
  option: 'pick.kind.choice',
  combobox: 'pick.kind.list',
  textbox: 'pick.kind.field',
  searchbox: 'pick.kind.field',
  spinbutton: 'pick.kind.field',
  slider: 'pick.kind.slider',
  menuitem: 'pick.kind.menuitem',
  menuitemcheckbox: 'pick.kind.menuitem',
  menuitemradio: 'pick.kind.menuitem',
  heading: 'pick.kind.heading',
} as const satisfies Record<string, Key>;

const doubt = {
  'as-it-is': 'pick.doubt.now',
  removed: 'pick.doubt.removed',
  renamed: 'pick.doubt.renamed',
  translated: 'pick.doubt.translated',
  ids: 'pick.doubt.ids',
  icon: 'pick.doubt.icon',
  neighbours: 'pick.doubt.neighbours',
  moved: 'pick.doubt.moved',
  classes: 'pick.doubt.classes',
} as const satisfies Record<string, Key>;

/** What goes without saying is left out: its kind, its page, that it can be seen. */
const evidence = {
  name: 'pick.by.name',
  meaning: 'pick.by.name',
  text: 'pick.by.name',
  id: 'pick.by.id',
  icon: 'pick.by.icon',
  href: 'pick.by.href',
  class: 'pick.by.class',
  keys: 'pick.by.keys',
  landmark: 'pick.by.landmark',
  neighbours: 'pick.by.neighbours',
  order: 'pick.by.order',
  row: 'pick.by.row',
  place: 'pick.by.place',
  role: undefined,
  structure: undefined,
  frame: undefined,
  page: undefined,
  visibility: undefined,
} as const satisfies Record<string, Key | undefined>;
