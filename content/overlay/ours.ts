/*
 * Which elements of the page are our hosts. The overlay and the recorder are two scripts in one world, so they
 * share this by its global; the page cannot see into that world.
 */
const scope = globalThis as { wegwijsHosts?: WeakSet<Node> };

export function markAsOurs(host: Element): void {
  scope.wegwijsHosts ??= new WeakSet();
  scope.wegwijsHosts.add(host);
}

/** Whether an event's target is our own host: what happens in its closed root is told with the host as target. */
export function isOurs(node: Node): boolean {
  return scope.wegwijsHosts?.has(node) ?? false;
}
