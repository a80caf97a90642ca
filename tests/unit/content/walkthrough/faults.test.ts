import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import type { Machine } from './plans.ts';
import { rules } from './rules.ts';

/** Each puts one fault into the state machine; some rule has to notice. */
const faults: [fault: string, from: string, to: string][] = [
  [
    'an act counts before the control is shown',
    "step.done.kind === 'act' && state.at.kind === 'shown'",
    "step.done.kind === 'act'",
  ],
  ['an act counts for every kind of step', "step.done.kind === 'act' && state.at.kind", 'state.at.kind'],
  [
    'next works everywhere',
    "return at.kind === 'shown' && (step.done.kind === 'next' || held);",
    'return true;',
  ],
  ['next does not work after going back', "(step.done.kind === 'next' || held)", "step.done.kind === 'next'"],
  ['the way back is not kept', '[...state.trail, state.step].slice(-longestTrail)', 'state.trail'],
  ['back goes to the step before in the list', 'state.trail.findLastIndex(isStep)', 'state.trail.length - 2'],
  [
    'back forgets that somebody came back',
    'trail: state.trail.slice(0, known), held: true',
    'trail: state.trail.slice(0, known)',
  ],
  ['back keeps the way', 'trail: state.trail.slice(0, known), held', 'trail: state.trail, held'],
  [
    'a step that somebody went back to is left out',
    'if (!state.held && mayBeLeftOut(step, facts)) {',
    'if (mayBeLeftOut(step, facts)) {',
  ],
  [
    'a step that somebody went back to is done',
    'if (!state.held && isDone(step, facts)) return goOn',
    'if (isDone(step, facts)) return goOn',
  ],
  [
    'a step is left out when nothing is asked',
    'skipWhen.length > 0 && facts.holds(skipWhen)',
    'facts.holds(skipWhen)',
  ],
  ['nothing is ever left out', 'return skipWhen.length > 0 && facts.holds(skipWhen);', 'return false;'],
  ['branches are not looked at', 'const target = taken ?', 'const target = !taken ?'],
  ['the last branch wins', 'branch.find((', 'branch.findLast(('],
  [
    'a circle of done steps ends everything',
    'if (seen.has(at)) return',
    'if (seen.has(at)) break;\n    if (seen.size > 99) return',
  ],
  [
    'the end is one step too early',
    'const step = plan.steps[index] as Step;\n  const { again',
    'const step = plan.steps[Math.max(0, index - 1)] as Step;\n  const { again',
  ],
  [
    'what is done already is counted as gone',
    'at = after(plan, at, facts);\n  }',
    'at = after(plan, at, facts);\n    state = { ...state, trail: [...state.trail, step.id] };\n  }',
  ],
  [
    'a missed step is counted each time',
    'state.missed.includes(step.id) ? state.missed',
    'state.missed.length > 99 ? state.missed',
  ],
  [
    'a missing control is forgotten',
    "? { ...state, at: { kind: 'shown' } }\n        : state;",
    '? state\n        : state;',
  ],
  [
    'an optional step stops everything',
    'if (step.optional && !state.held)',
    'if (step.optional && state.held)',
  ],
  [
    'a lost control stays a dummy',
    "step.anchor && state.at.kind === 'shown' ? { ...state, at: { kind: 'waiting' } } : state",
    'state',
  ],
  [
    'a closed menu is waited for',
    "state.at.kind === 'waiting' ? backTo(plan, state, happening.opener, facts) : state",
    'state',
  ],
  ['that something closed is not said', 'again: true', 'again: undefined'],
  ['that something closed is said for ever', 'const { again, ...rest } = state;', 'const rest = state;'],
  ['requirements are not asked', 'requires !== undefined && !facts.holds(requires.when)', 'false'],
  [
    'a requirement never opens again',
    "return { ...state, at: isBlocked ? { kind: 'blocked' } : firstPhase(step) };",
    "return { ...state, at: { kind: 'blocked' } };",
  ],
  [
    'it goes on while aside',
    'if (state.paused) return whilePaused',
    'if (state.paused === "never") return whilePaused',
  ],
  ['presenting ends by itself', "if (happening.by === 'quiet') return { ...state, paused: 'asked' };", ''],
  ['any ease ends any pause', 'if (state.paused !== happening.by) return state;', ''],
  ['presenting pauses what began so', "return happening.by === 'quiet' && state.loud ? state :", 'return'],
  [
    'who went on while presenting is stopped again',
    "const loud = state.paused === 'quiet' || state.loud;",
    'const loud = state.loud;',
  ],
  [
    'an act after typing is lost',
    "state.paused === 'typing'\n        ?",
    "state.paused === 'quiet'\n        ?",
  ],
  ['typing takes the place of presenting', "return happening.by === 'typing' ||", 'return false ||'],
  [
    'stopping while aside stays aside',
    "if (happening.kind === 'stop') return { ...awake(state), at",
    "if (happening.kind === 'stop') return { ...state, at",
  ],
  [
    'stopping is not possible',
    "if (happening.kind === 'stop') return",
    "if (happening.kind === 'stop') return state; if (happening.kind === 'stop') return",
  ],
  [
    'there is no going on after a stop',
    "happening.kind === 'continue' && state.at.kind === 'stopped'",
    'false',
  ],
  [
    'after the end it goes on',
    'if (isOver(state)) return afterEnd',
    'if (state.at.kind === "stopped") return afterEnd',
  ],
  ['who was asked is forgotten', '[...state.asked, step.id]', 'state.asked'],
  [
    'help is asked for after a stop',
    "happening.kind === 'helped' && state.at.kind === 'finished'",
    "happening.kind === 'helped'",
  ],
  [
    'a step asked for by name is left out',
    'enter(plan, { ...blank, held: true }, wanted, facts)',
    'enterOpen(plan, blank, wanted, facts)',
  ],
  [
    'nothing to look at makes a new state',
    "if (isBlocked === (state.at.kind === 'blocked')) return state;",
    '',
  ],
  [
    'an older pack is never begun anew',
    'return isOver(state) ? state : begin(plan, facts);',
    'return state;',
  ],
];

const source = readFileSync(
  fileURLToPath(new URL('../../../../content/walkthrough/walkthrough.ts', import.meta.url)),
  'utf8',
);
const folder = mkdtempSync(join(tmpdir(), 'faults-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the rules of a walkthrough notice when', () => {
  test.each(faults.map((fault, index) => [fault[0], index] as const))('%s', async (_, index) => {
    const [, from, to] = faults[index] ?? ['', '', ''];
    expect(source.split(from), 'the fault fits the source once').toHaveLength(2);
    const file = join(folder, `fault-${index}.mjs`);
    writeFileSync(file, stripTypeScriptTypes(source.replace(from, () => to)));
    const machine = (await import(/* @vite-ignore */ file)) as Machine;
    expect(Object.entries(rules).filter(([, holds]) => isBroken(() => holds(machine)))).not.toEqual([]);
  });
});

function isBroken(check: () => void): boolean {
  try {
    check();
    return false;
  } catch (error) {
    return error instanceof Error;
  }
}
