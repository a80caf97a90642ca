/**
 * The player of walkthroughs, for a page of its own or inside the extension.
 *
 *     const open = () => openHost(document, css, signal);       // content/overlay/host.ts
 *     const player = play(document, { walkthrough, open, language: 'en', onState, signal });
 *     player.state;                                             // where it is now
 *     player.happen({ kind: 'next' });                          // what the card's buttons do too
 *     rehearse(document, open, 'en', signal);                   // when one is offered: the start is twice as short
 *
 * `css` is components/look/overlay.css as a string. `open` is called with the first thing there is to draw: a page
 * that is as yet untouched is quicker to look at. Nothing of it is left once the signal is aborted.
 */

export { type FrameRole, type Player, type PlayOptions, play } from './play.tsx';
export { rehearse } from './rehearse.ts';
export type { Happening, Pause, Phase, RunState } from './state.ts';
