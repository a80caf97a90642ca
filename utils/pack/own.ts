/** What a table says of a key that somebody else chose: never what every object has, such as `constructor`. */
export function ownOf<Value>(
  table: Readonly<Record<string, Value>>,
  key: string | undefined,
): Value | undefined {
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
