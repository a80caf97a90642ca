/** One step from a format to the next. Pure: gets the JSON of format `to - 1`, gives that of `to`. */
export type Migration = {
  to: number;
  /** one line for whoever wonders, years later */
  why: string;
  apply: (pack: Record<string, unknown>) => Record<string, unknown>;
};

/** The format this version of Wegwijs writes. */
export const currentFormat = 1;

/** From format 1 on, in order. Packs of an older format open forever: nothing is ever taken out of here. */
export const migrations: readonly Migration[] = checkedMigrations([], currentFormat);

/** Throws when a step is missing, doubled or unexplained: a mistake of ours that must not reach a release. */
export function checkedMigrations(list: readonly Migration[], current: number): readonly Migration[] {
  for (const [index, { to, why }] of list.entries()) {
    if (to !== index + 2)
      throw new Error(`migration ${index + 1} leads to format ${to} instead of ${index + 2}`);
    if (why.trim() === '') throw new Error(`the migration to format ${to} does not say why`);
  }
  if (list.length !== current - 1) throw new Error(`no migration leads to format ${current}`);
  return list;
}

/** A pack of any older format as one of the newest. The input is left as it is. */
export function migrate(
  pack: Record<string, unknown>,
  from: number,
  list: readonly Migration[] = migrations,
): Record<string, unknown> {
  return list
    .filter(({ to }) => to > from)
    .reduce<Record<string, unknown>>(
      (older, { to, apply }) => ({ ...apply(older), format: to }),
      structuredClone(pack),
    );
}
