import type { EntityManager } from '@mikro-orm/postgresql';
import { checkAll, checkSample, type Difference } from './check-results.ts';
import type { Result } from './stored-result.ts';

export type RecomputeOptions = { readonly all?: boolean; readonly sample?: number; readonly seed: number };

/** Assessments between two lines of progress. */
const STEP = 100_000;

const text = ({ class: group, scoreBMin, scoreBMax }: Result): string => `${group} ${scoreBMin}..${scoreBMax}`;

/** A difference in words. */
export const differenceLine = ({ concept, id, standardHash, stored, recomputed }: Difference): string =>
  `${concept} ${id}: stored ${text(stored)}, ${
    recomputed === null ? `no standard with content ${standardHash}` : `recomputed ${text(recomputed)}`
  }`;

/**
 * `recompute`.
 * @returns whether every result came out again
 * @throws Error where neither a sample nor everything is asked for
 */
export async function recomputeCommand(
  em: EntityManager,
  { all, sample, seed }: RecomputeOptions,
  say: (line: string) => void,
): Promise<boolean> {
  if ((all === true) === (sample !== undefined)) throw new Error('Say either --all or --sample <number>.');
  let said = 0;
  const progress = (checked: number): void => {
    if (checked - said < STEP) return;
    said = checked;
    say(`${checked} computed again`);
  };
  const { checked, differences } =
    sample === undefined ? await checkAll(em, progress) : await checkSample(em, { size: sample, seed });
  for (const difference of differences) say(differenceLine(difference));
  say(
    `${checked} results computed again: ${differences.length === 0 ? 'all as stored' : `${differences.length} DIFFERENT`}`,
  );
  return differences.length === 0;
}
