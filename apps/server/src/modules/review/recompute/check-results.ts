import type { EntityManager } from '@mikro-orm/postgresql';
import type { PovertyStandard } from '@thoat-ngheo/domain';
import { standardsByHash } from '../../standard/index.ts';
import { type Recomputed, recompute } from './recompute.ts';
import { type Result, type StoredResult, storedAssessments, storedCorrections } from './stored-result.ts';

/** A result that does not come out again. */
export type Difference = {
  readonly concept: string;
  readonly id: string;
  readonly standardHash: string;
  readonly stored: Result;
  /** Null where the standard of the stored hash is not there. */
  readonly recomputed: Result | null;
};

export type CheckedResults = { readonly checked: number; readonly differences: readonly Difference[] };

const BATCH = 5_000;

const resultOf = ({ class: group, scoreBMin, scoreBMax }: Result): Result => ({ class: group, scoreBMin, scoreBMax });

const toDifference = ({ stored, recomputed }: Recomputed): Difference => ({
  concept: stored.concept,
  id: stored.id,
  standardHash: stored.standardHash,
  stored: resultOf(stored),
  recomputed: recomputed === undefined ? null : resultOf(recomputed),
});

type Standards = ReadonlyMap<string, PovertyStandard>;

const check = (standards: Standards, results: readonly StoredResult[]): CheckedResults => ({
  checked: results.length,
  differences: results
    .map((stored) => recompute(standards, stored))
    .filter(({ identical }) => !identical)
    .map(toDifference),
});

const together = (one: CheckedResults, other: CheckedResults): CheckedResults => ({
  checked: one.checked + other.checked,
  differences: [...one.differences, ...other.differences],
});

/** Computes a random sample of assessments again, always the same for one seed and one registry, and all corrections. */
export async function checkSample(
  em: EntityManager,
  { size, seed }: { readonly size: number; readonly seed: number },
): Promise<CheckedResults> {
  const sample = await storedAssessments(
    em,
    'select id from assessment where deleted_at is null order by uuid_hash_extended(id, ?::bigint), id limit ?',
    [seed, size],
  );
  const standards = await standardsByHash(em);
  return together(check(standards, sample), check(standards, await storedCorrections(em)));
}

/** Computes every assessment and every correction again. */
export async function checkAll(em: EntityManager, onProgress: (checked: number) => void): Promise<CheckedResults> {
  const standards = await standardsByHash(em);
  let all = check(standards, await storedCorrections(em));
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const batch = await storedAssessments(
      em,
      'select id from assessment where deleted_at is null and id > ? order by id limit ?',
      [after, BATCH],
    );
    all = together(all, check(standards, batch));
    onProgress(all.checked);
    const last = batch.at(-1);
    if (last === undefined || batch.length < BATCH) return all;
    after = last.id;
  }
}
