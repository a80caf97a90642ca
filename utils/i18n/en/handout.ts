/** A walkthrough on paper. */
export const handoutEn = {
  'handout.owner': '{name} keeps this up to date',
  'handout.checkBy': 'checked again by {date}',
  'handout.optional': 'Only when you need it.',
  'handout.ask': 'Stuck? Ask {name}:',
  'handout.from': 'From the tip pack “{pack}”, version {version}. Made on {date}.',
} as const;
