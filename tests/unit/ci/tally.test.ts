import { describe, expect, it } from 'vitest';
import { tally, type VitestResults } from '../../../.ci/tally.ts';

const results = (change: Partial<VitestResults> = {}): VitestResults => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
  ...change,
});

describe('tally', () => {
  it('counts what passed, failed and was skipped', () => {
    const run = results({ numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 });
    expect(tally(run, false, true)).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const run = results({ testResults: [{ status: 'failed', assertionResults: [] }] });
    expect(tally(run, false, true).failed).toBe(1);
  });

  it('counts a failed test once, not its file too', () => {
    const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }] }];
    expect(tally(results({ numFailedTests: 1, testResults }), false, true).failed).toBe(1);
  });

  it('never calls a run that ended badly a success', () => {
    expect(tally(results(), false, true).failed).toBe(1);
    expect(tally(undefined, false, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('counts types that do not hold as a failure', () => {
    expect(tally(results(), true, false).failed).toBe(1);
  });
});
