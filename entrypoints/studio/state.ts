/** A value that screens follow: `set` takes what changes, and who listens is told once per turn. */
export interface Store<State> {
  get(): State;
  set(part: Partial<State>): void;
  follow(changed: () => void, signal: AbortSignal): void;
}

export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  let told = true;
  const followers = new Set<() => void>();
  return {
    get: () => state,
    set(part) {
      state = { ...state, ...part };
      if (!told) return;
      told = false;
      queueMicrotask(() => {
        told = true;
        for (const changed of followers) changed();
      });
    },
    follow(changed, signal) {
      followers.add(changed);
      signal.addEventListener('abort', () => followers.delete(changed));
    },
  };
}
