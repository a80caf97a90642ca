import { z } from 'zod';
import type { Path } from './json.ts';
import { meantBy } from './meant.ts';
import { type Problem, type ProblemCode, problem, problemWords, type Values } from './problems.ts';
import { packSchema, textSchema, titleSchema } from './schema.ts';
import { isObject, schemaAt } from './schema-walk.ts';

/** zod's issues as problems: one sentence each that somebody who never heard of zod understands. */
export function explain(issues: readonly z.core.$ZodIssue[], value: unknown): Problem[] {
  return issues.flatMap((issue) => explainIssue(issue, value));
}

function explainIssue(issue: z.core.$ZodIssue, root: unknown): Problem[] {
  const path = issue.path as Path;
  const got = shown(issue.input);
  if (isProblemCode(issue.message)) return [problem(issue.message, path, valuesFor(path, got))];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownProperty(path, key, root));
    case 'invalid_type':
      return [wrongType(issue, path, root)];
    case 'invalid_union':
      return [wrongKind(issue, path)];
    case 'invalid_value':
      return [notOneOf(path, issue.input, issue.values.map(String))];
    case 'too_small':
    case 'too_big':
      return [wrongSize(issue, path)];
    case 'invalid_key':
      // the issues inside are about the key itself and have no path of their own
      return issue.issues.flatMap((inside) => explainIssue({ ...inside, path }, root));
    default:
      return [problem('bad-value', path, { got })];
  }
}

function valuesFor(path: Path, got: string) {
  const language = path.at(-1);
  return { got, language: String(language), least: 1, most: 40 };
}

function unknownProperty(path: Path, key: string, root: unknown): Problem {
  const there = schemaAt(packSchema, root, path);
  const known = there?.schema instanceof z.ZodObject ? Object.keys(there.schema.shape) : [];
  const present = isObject(there?.value) ? Object.keys(there.value) : [];
  const meant = meantBy(
    key,
    known.filter((name) => !present.includes(name)),
  );
  return meant === undefined
    ? problem('property-unknown', [...path, key])
    : problem('property-unknown-meant', [...path, key], { meant });
}

function wrongType(issue: z.core.$ZodIssueInvalidType, path: Path, root: unknown): Problem {
  if (path.length === 0) return problem('not-a-pack');
  const schema = schemaAt(packSchema, root, path)?.schema;
  const isWords = schema === textSchema || schema === titleSchema;
  if (issue.input === undefined) return problem(isWords ? 'words-missing' : 'property-missing', path);
  if (isWords) return problem('words-not-per-language', path);
  const code = `wrong-type-${issue.expected === 'int' ? 'whole-number' : issue.expected}`;
  if (issue.expected === 'record' || issue.expected === 'map') return problem('wrong-type-object', path);
  if (issue.expected === 'tuple') return problem('wrong-type-array', path);
  return problem(isProblemCode(code) ? code : 'bad-value', path);
}

/** A property such as `kind` decides what else may stand here; it is missing, or says something unknown. */
function wrongKind(issue: z.core.$ZodIssueInvalidUnion, path: Path): Problem {
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  const name = path.at(-1);
  const got = isObject(issue.input) && name !== undefined ? issue.input[name] : undefined;
  if (options.length === 0) return problem('bad-value', path);
  return got === undefined
    ? problem('kind-missing', path, { options: listed(options) })
    : notOneOf(path, got, options);
}

function notOneOf(path: Path, got: unknown, options: readonly string[]): Problem {
  if (got === undefined) return problem('kind-missing', path, { options: listed(options) });
  const meant = options.length > 1 && typeof got === 'string' ? meantBy(got, options) : undefined;
  return meant === undefined
    ? problem('not-one-of', path, { got: shown(got), options: listed(options) })
    : problem('not-one-of-meant', path, { got: shown(got), meant });
}

function wrongSize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, path: Path): Problem {
  const size: Values =
    issue.code === 'too_small' ? { least: Number(issue.minimum) } : { most: Number(issue.maximum) };
  const count = typeof issue.input === 'string' || Array.isArray(issue.input) ? issue.input.length : 0;
  const small = issue.code === 'too_small';
  if (issue.origin === 'array')
    return problem(small ? 'list-empty' : 'list-too-long', path, { ...size, count });
  if (issue.origin === 'string')
    return problem(small ? 'text-empty' : 'text-too-long', path, { ...size, count });
  return problem(small ? 'number-too-small' : 'number-too-big', path, size);
}

function isProblemCode(message: string): message is ProblemCode {
  return Object.hasOwn(problemWords, message);
}

function listed(options: readonly string[]): string {
  return options.map((option) => `“${option}”`).join(', ');
}

/** What stands in the file, short enough for a sentence. */
function shown(input: unknown): string {
  const text = typeof input === 'string' ? input : (JSON.stringify(input) ?? '');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
