import type { CDPSession } from 'playwright-core';

/** What lies in the heap of a page, KB. */
export interface Heap {
  /** objects, closures, arrays, texts: what a script keeps */
  kept: number;
  /** what the browser made of functions that ran often; it comes and goes as the browser likes */
  code: number;
}

interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[]] } };
  nodes: number[];
}

/** Weighs the heap of a page; collect what can be collected before. Nodes of the DOM are counted elsewhere. */
export async function weighHeap(session: CDPSession): Promise<Heap> {
  const parts: string[] = [];
  const add = ({ chunk }: { chunk: string }) => void parts.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', add);
  await session.send('HeapProfiler.takeHeapSnapshot', {});
  session.off('HeapProfiler.addHeapSnapshotChunk', add);
  const { snapshot, nodes } = JSON.parse(parts.join('')) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const size = fields.indexOf('self_size');
  const heap: Heap = { kept: 0, code: 0 };
  for (let at = 0; at < nodes.length; at += fields.length) {
    const type = types[0][nodes[at] ?? 0];
    if (type === 'native') continue;
    heap[type === 'code' ? 'code' : 'kept'] += (nodes[at + size] ?? 0) / 1024;
  }
  return heap;
}
