import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const project = (name: string, more: object = {}) => ({
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], environment: 'node' as const, ...more },
});

/** What takes longest begins first, so that no core waits for it at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const order = ['e2e', 'page', 'unit'];
    const sorted = await super.sort(files);
    return sorted.toSorted(
      (one, other) => order.indexOf(one.project.name) - order.indexOf(other.project.name),
    );
  }
}

/** One runner for everything: units in Node, page tests and journeys in real browsers. */
export default defineConfig({
  test: {
    // each browser file starts its own browser: on two cores two at a time is the fastest that stays steady
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      // properties run many times, on a machine that may be busy with browsers
      project('unit', { testTimeout: 60_000, setupFiles: ['tests/unit/setup.ts'] }),
      // a machine that stands still for seconds is no fault of the extension: a rule is broken when it breaks twice
      project('page', { testTimeout: 60_000, hookTimeout: 120_000, retry: 1 }),
      project('e2e', {
        testTimeout: 90_000,
        hookTimeout: 120_000,
        retry: 1,
        globalSetup: ['tests/e2e/build.ts'],
      }),
    ],
  },
});
