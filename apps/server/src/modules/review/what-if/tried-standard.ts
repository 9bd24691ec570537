import {
  checkStandard,
  contentHash,
  editStandard,
  fromDecimal,
  type PovertyStandard,
  type Problem,
  problemMessage,
  type StandardEdits,
} from '@thoat-ngheo/domain';
import type { Context } from '../../../context.ts';
import { requestError } from '../../../graphql/request-problems.ts';
import { findStandards } from '../../standard/index.ts';
import type { StandardEditsInput, WhatIfInput } from './what-if.input.ts';

/** What a round is judged under: one standard, or for each household the one of its hash. */
export type Tried =
  | { readonly kind: 'one'; readonly standard: PovertyStandard; readonly hash: string }
  | { readonly kind: 'own'; readonly standards: ReadonlyMap<string, PovertyStandard> };

/** Greatest multiple of the line that is tried out; a thousand lines are no middle living standard. */
const MOST_MIDDLE_RATIO = 1_000;

function toEdits({ cut, lines, middleRatio, indicators }: StandardEditsInput): StandardEdits {
  return {
    cut: cut ?? undefined,
    lines: lines ?? undefined,
    indicators: indicators ?? undefined,
    middleRatio: typeof middleRatio === 'string' ? fromDecimal(middleRatio) : middleRatio,
  };
}

function ratioProblem({ middleRatio }: StandardEditsInput): Problem[] {
  if (typeof middleRatio !== 'string') return [];
  const { numerator, denominator } = fromDecimal(middleRatio);
  const inRange = numerator >= denominator && numerator <= BigInt(MOST_MIDDLE_RATIO) * denominator;
  return inRange ? [] : [{ path: ['middleRatio'], code: 'OUT_OF_RANGE', params: { min: 1, max: MOST_MIDDLE_RATIO } }];
}

/**
 * The standard that is tried out.
 * @throws GraphQLError where there is no such standard, or the edited copy cannot be used
 */
export async function triedStandard(
  { em, language }: Context,
  { standardId, edits }: Pick<WhatIfInput, 'standardId' | 'edits'>,
): Promise<Tried> {
  const standards = await findStandards(em);
  if ((standardId ?? null) === null) {
    if ((edits ?? null) !== null) throw requestError('STANDARD_NOT_FOUND', language);
    return { kind: 'own', standards: new Map(standards.map((standard) => [contentHash(standard), standard])) };
  }
  const standard = standards.find(({ id }) => id === standardId?.toLowerCase());
  if (standard === undefined) throw requestError('STANDARD_NOT_FOUND', language);
  if ((edits ?? null) === null) return { kind: 'one', standard, hash: contentHash(standard) };
  const given = edits as StandardEditsInput;
  const edited = editStandard(standard, ratioProblem(given).length > 0 ? {} : toEdits(given));
  const [problem] = [...ratioProblem(given), ...checkStandard(edited)];
  if (problem !== undefined)
    throw requestError('STANDARD_UNUSABLE', language, {
      where: problem.path.join('.'),
      what: problemMessage(problem, language),
    });
  return { kind: 'one', standard: edited, hash: contentHash(edited) };
}
