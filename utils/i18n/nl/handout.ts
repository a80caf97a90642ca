import type { handoutEn } from '../en/handout.ts';

export const handoutNl: Record<keyof typeof handoutEn, string> = {
  'handout.owner': '{name} houdt dit bij',
  'handout.checkBy': 'opnieuw bekeken vóór {date}',
  'handout.optional': 'Alleen als je het nodig hebt.',
  'handout.ask': 'Kom je er niet uit? Vraag het {name}:',
  'handout.from': 'Uit het tippakket “{pack}”, versie {version}. Gemaakt op {date}.',
};
