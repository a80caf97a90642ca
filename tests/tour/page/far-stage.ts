import type { Stage } from './stage.ts';

declare global {
  interface Window {
    stage: Stage;
  }
}

/** In the page: a stage whose library plays in the extension's world. Events are heard before they return. */
function ask(call: keyof Stage, args: unknown[]): unknown {
  const heard = heardFrom(call, args);
  if (heard === undefined) throw new Error('the content script is not there');
  return JSON.parse(heard).answer;
}

function heardFrom(call: keyof Stage, args: unknown[]): string | undefined {
  let heard: string | undefined;
  const ended = new AbortController();
  document.addEventListener('stage-answer', (event) => (heard = (event as CustomEvent<string>).detail), {
    signal: ended.signal,
  });
  document.dispatchEvent(new CustomEvent('stage-ask', { detail: JSON.stringify({ call, args }) }));
  ended.abort();
  return heard;
}

window.stage = {
  isReady: () => heardFrom('isReady', []) !== undefined,
  describe: (path) => void ask('describe', [path]),
  start: (steps) => void ask('start', [steps]),
  next: () => void ask('next', []),
  close: () => void ask('close', []),
  stop: () => void ask('stop', []),
  seen: () => ask('seen', []) as ReturnType<Stage['seen']>,
};
