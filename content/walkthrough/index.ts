/**
 * The player of walkthroughs, for a page of its own or inside the extension.
 *
 *     const host = openHost(document, css, signal);             // content/overlay/host.ts
 *     const player = play(document, { walkthrough, host, language: 'en', onState, signal });
 *     player.state;                                             // where it is now
 *     player.happen({ kind: 'next' });                          // what the card's buttons do too
 *
 * `css` is components/look/overlay.css as a string. Nothing of it is left once the signal is aborted.
 */

export { type Player, type PlayOptions, play } from './play.tsx';
export type { Happening, Pause, Phase, RunState } from './state.ts';
