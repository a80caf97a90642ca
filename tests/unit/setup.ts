// an IndexedDB in memory, so that the store's own code runs in Node
import 'fake-indexeddb/auto';
import fc from 'fast-check';

// the same inputs in every run, so that a red run is about the change; SEED=… looks at other ones
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20261124) });
