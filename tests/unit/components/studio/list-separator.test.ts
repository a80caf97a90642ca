import { expect, it } from 'vitest';
import { listSeparator } from '../../../../components/studio/exchange/list-separator.ts';

it.each([
  ['nl-NL', ';'],
  ['de', ';'],
  ['en-US', ','],
  ['en-GB', ','],
])('a table for a clerk who reads %s is parted by %s, as their Excel wants it', (language, separator) => {
  expect(listSeparator(language)).toBe(separator);
});
