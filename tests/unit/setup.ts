// an IndexedDB in memory, so that the store's own code runs in Node
import 'fake-indexeddb/auto';
