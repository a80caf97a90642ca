import { defineConfig } from 'vitest/config';

const project = (name: string, more: object = {}) => ({
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], environment: 'node' as const, ...more },
});

/** One runner for everything: units in Node, page tests and journeys in real browsers. */
export default defineConfig({
  test: {
    // each browser file starts its own browser: on two cores two at a time is the fastest that stays steady
    maxWorkers: 2,
    projects: [
      // properties run many times, on a machine that may be busy with browsers
      project('unit', { testTimeout: 60_000, setupFiles: ['tests/unit/setup.ts'] }),
      project('page', { testTimeout: 60_000, hookTimeout: 120_000 }),
      project('e2e', { testTimeout: 90_000, hookTimeout: 120_000, globalSetup: ['tests/e2e/build.ts'] }),
    ],
  },
});
