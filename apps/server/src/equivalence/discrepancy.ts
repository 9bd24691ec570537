import { print } from 'graphql';
import { type Answer, type RandomRegistrySession, withoutCursors } from './random-registry-session.ts';
import { SUM_TOO_GREAT } from './reference/figures.ts';
import type { Asked } from './reference/reference-executor.ts';
import { SEED } from './settings.ts';
import { shrunk } from './shrink.ts';
import type { TestDatabase } from './test-database.ts';

export type Ask = (asked: Asked) => Promise<Answer>;

/** What became of a request: its JSON without cursors, why it was refused, or what broke. */
type Outcome = { readonly kind: 'data' | 'refused' | 'broken'; readonly text: string };

/** Signs shown on each side of the first difference. */
const CONTEXT = 400;

async function outcome(answer: () => Answer | Promise<Answer>): Promise<Outcome> {
  try {
    const given = await answer();
    return 'data' in given
      ? { kind: 'data', text: withoutCursors(given.data) }
      : { kind: 'refused', text: given.refused };
  } catch (error) {
    return { kind: 'broken', text: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Compares an answer with that of the reference executor, byte for byte but for cursors.
 * @returns what differs, with the smallest operation found that shows it; undefined if nothing does
 */
export async function discrepancy(
  { shape }: TestDatabase,
  session: RandomRegistrySession,
  asked: Asked,
  ask: Ask,
): Promise<string | undefined> {
  const both = async (request: Asked) => ({
    given: await outcome(() => ask(request)),
    expected: await outcome(() => session.reference(request)),
  });
  const { given, expected } = await both(asked);
  if (given.kind === 'data' && expected.kind === 'data' && given.text === expected.text) return undefined;
  // Random operations are never refused but for this, which nobody can tell before reading.
  if (given.kind === 'refused' && isSumTooGreat(expected)) return undefined;
  const smallest = await shrunk(shape.schema, asked, async (smaller) => {
    const now = await both(smaller);
    const isAlike = isSameFailure(now.given, given) && isSameFailure(now.expected, expected);
    return isAlike && (given.kind !== 'data' || expected.kind !== 'data' || now.given.text !== now.expected.text);
  });
  const { given: ours, expected: theirs } = await both(smallest);
  const from = Math.max(0, firstDifference(ours.text, theirs.text) - CONTEXT);
  return [
    `EQUIVALENCE_SEED=${SEED}`,
    print(smallest.document),
    `variables: ${JSON.stringify(smallest.variables)}`,
    `viewer: ${asked.communes === undefined ? 'administrator' : `bound to ${JSON.stringify(asked.communes)}`}`,
    `expected ${theirs.kind}: ${theirs.text.slice(from, from + 2 * CONTEXT)}`,
    `given ${ours.kind}: ${ours.text.slice(from, from + 2 * CONTEXT)}`,
  ].join('\n');
}

const isSumTooGreat = ({ kind, text }: Outcome): boolean =>
  kind === 'refused' && text.split('; ').every((each) => each === SUM_TOO_GREAT);

/** What breaks or is refused must be so for the same reason, whatever paths it names; answers may differ in anything. */
const isSameFailure = (one: Outcome, other: Outcome): boolean =>
  one.kind === other.kind && (one.kind === 'data' || reason(one) === reason(other));

const reason = ({ text }: Outcome): string => text.replace(/^\S+: /, '');

function firstDifference(one: string, other: string): number {
  let index = 0;
  while (index < one.length && one[index] === other[index]) index += 1;
  return index;
}
