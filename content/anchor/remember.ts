/** Texts remembered before starting again: pages repeat a few thousand, and one with endless new ones stays small. */
const MOST = 6000;

/** Remembers what was read from a text: a page asks for the same names and classes over and over. */
export function remember<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const value = read(text);
    known.set(text, value);
    return value;
  };
}
