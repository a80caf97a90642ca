import { describe, test } from 'vitest';
import * as machine from '../../../../content/walkthrough/walkthrough.ts';
import { rules } from './rules.ts';

describe('a walkthrough', () => {
  test.each(Object.entries(rules))('%s', (_, holds) => holds(machine));
});
