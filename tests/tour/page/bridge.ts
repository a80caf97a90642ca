import { stageFor } from './stage.ts';
import { wegwijs } from './wegwijs.ts';

/*
 * A content script: our player in the world where extensions live, with the page's scripts, policies and style
 * sheets on the other side. A check asks from the page by events, since worlds share the document only.
 */
const stage = stageFor(wegwijs());

document.addEventListener('stage-ask', (event) => {
  const { call, args } = JSON.parse((event as CustomEvent<string>).detail);
  const answer: unknown = (stage[call as keyof typeof stage] as (...all: unknown[]) => unknown)(...args);
  document.dispatchEvent(
    new CustomEvent('stage-answer', { detail: JSON.stringify({ answer: answer ?? null }) }),
  );
});
