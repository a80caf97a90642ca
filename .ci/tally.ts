/** The part of Vitest's JSON report that is counted. */
export interface VitestResults {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/**
 * How many tests passed, failed and were skipped. A file that could not be loaded, a run that ended badly
 * though every test passed, and types that do not hold are one failure each: none of them may look like success.
 */
export function tally(results: VitestResults | undefined, vitestHolds: boolean, typesHold: boolean) {
  const broken = (results?.testResults ?? []).filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  ).length;
  const inVitest = (results?.numFailedTests ?? 0) + broken;
  const unseen = !vitestHolds && inVitest === 0 ? 1 : 0;
  return {
    passed: results?.numPassedTests ?? 0,
    failed: inVitest + unseen + (typesHold ? 0 : 1),
    skipped: (results?.numPendingTests ?? 0) + (results?.numTodoTests ?? 0),
  };
}
