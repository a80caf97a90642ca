import { type GriffelResetStyle, makeResetStyles } from './fluent.ts';

/** Turns a table of styles into a hook that gives their class names. */
export function makeSheet<Name extends string>(
  rules: Record<Name, GriffelResetStyle>,
): () => Record<Name, string> {
  const hooks = (Object.entries(rules) as [Name, GriffelResetStyle][]).map(
    ([name, rule]) => [name, makeResetStyles(rule)] as const,
  );
  return () => Object.fromEntries(hooks.map(([name, use]) => [name, use()])) as Record<Name, string>;
}
