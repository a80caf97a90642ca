// `npm run bench` runs all benches, `npm run bench anchors` one. A missed bar is printed, never an exit code:
// these figures are read by people, and a slow machine must not fail a build.
const benches: Record<string, () => Promise<{ bench: (options: string[]) => Promise<void> }>> = {
  anchors: () => import('./anchors/bench.ts'),
  studio: () => import('./studio/bench.ts'),
  tour: () => import('./tour/bench.ts'),
};

const [first, ...rest] = process.argv.slice(2);
const name = first?.startsWith('--') ? undefined : first;
const options = name === undefined && first !== undefined ? [first, ...rest] : rest;
const chosen = name === undefined ? Object.keys(benches) : [name];

for (const each of chosen) {
  const load = benches[each];
  if (!load) {
    console.error(`There is no bench called "${each}". Known: ${Object.keys(benches).join(', ')}.`);
    process.exit(2);
  }
  const { bench } = await load();
  await bench(options);
}
