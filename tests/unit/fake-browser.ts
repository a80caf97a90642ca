/** As much of the browser object as utils/ uses, in memory. Put it in place of utils/browser.ts with `vi.mock`. */
export function createFakeBrowser() {
  const onMessage = createEvent();
  const onChanged = createEvent();
  const granted = new Set<string>();
  const sender = { id: 'wegwijs', tab: { id: 7 }, frameId: 0, url: 'https://teams.microsoft.com/v2/' };
  return {
    /** who the next message comes from, as the browser says */
    sender,
    granted,
    storage: { local: createArea('local', onChanged), session: createArea('session', onChanged), onChanged },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((one) => granted.has(one)),
    },
    runtime: {
      id: 'wegwijs',
      getURL: (path: string) => `chrome-extension://wegwijs/${path}`,
      onMessage,
      sendMessage: (message: unknown) => deliver(message),
    },
    tabs: { sendMessage: (_tab: number, message: unknown, _options?: object) => deliver(message) },
    reset() {
      for (const event of [onMessage, onChanged]) event.listeners.clear();
      granted.clear();
      Object.assign(sender, {
        id: 'wegwijs',
        tab: { id: 7 },
        frameId: 0,
        url: 'https://teams.microsoft.com/v2/',
      });
    },
  };

  /** Resolves to what the first listener responds that keeps the channel open, as Chromium does. */
  function deliver(message: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const sent = structuredClone(message);
      const open = [...onMessage.listeners].filter((listener) => listener(sent, sender, resolve) === true);
      if (open.length === 0)
        reject(new Error('Could not establish connection. Receiving end does not exist.'));
    });
  }
}

type Listener = (...given: never[]) => unknown;

function createEvent() {
  const listeners = new Set<(...given: unknown[]) => unknown>();
  return {
    listeners,
    addListener: (listener: Listener) => void listeners.add(listener as never),
    removeListener: (listener: Listener) => void listeners.delete(listener as never),
  };
}

function createArea(name: string, onChanged: ReturnType<typeof createEvent>) {
  let kept: Record<string, unknown> = {};
  const tell = (changes: object) => {
    for (const listener of onChanged.listeners) listener(changes, name);
  };
  return {
    get: async (key: string | null) =>
      structuredClone(key === null ? kept : key in kept ? { [key]: kept[key] } : {}),
    async set(values: Record<string, unknown>) {
      kept = { ...kept, ...structuredClone(values) };
      tell(Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }])));
    },
    async clear() {
      kept = {};
    },
  };
}
