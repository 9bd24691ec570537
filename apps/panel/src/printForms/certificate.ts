import type { PrintedCertificatesQuery, PrintedRecognitionsQuery } from '@thoat-ngheo/client';
import { DEPRIVATION_INDICATORS } from '@thoat-ngheo/domain';
import { actsNow } from './paper.ts';

export type Certified = PrintedCertificatesQuery['assessments']['nodes'][number];
export type Recognitions = PrintedRecognitionsQuery['communeReviews']['nodes'];

/** One year of a certificate: the class, whether each of the twelve indicators is lacking, and when that was recognised. */
export type YearOfCertificate = {
  /** Year that the result is valid for: the one after a yearly review, that of a regular one. */
  readonly year: number;
  readonly isPoor: boolean;
  readonly lacking: readonly boolean[];
  /** Day of the decision; null: the registry has none. */
  readonly recognisedOn: string | null;
};

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** The stage that a certificate is for, the validity of the standard that was applied, and the results that are valid in its years. */
export function stageOf(
  { standard, household }: Certified,
  recognitions: Recognitions,
): { readonly from: number; readonly to: number | null; readonly years: readonly YearOfCertificate[] } {
  const recognised = new Map(
    recognitions.map(({ round, acts }) => [
      round.id,
      actsNow(acts.nodes).findLast(({ kind }) => kind === 'RECOGNISED')?.happenedOn ?? null,
    ]),
  );
  const from = yearOf(standard.validFrom);
  const to = standard.validTo === null ? null : yearOf(standard.validTo);
  const results = household.assessments.nodes.map(({ round, class: of, deprivedMask }) => ({
    year: round.kind === 'YEARLY' ? round.year + 1 : round.year,
    isPoor: of === 'POOR',
    lacking: DEPRIVATION_INDICATORS.map((_, bit) => ((deprivedMask >> bit) & 1) === 1),
    recognisedOn: recognised.get(round.id) ?? null,
  }));
  return { from, to, years: results.filter(({ year }) => year >= from && (to === null || year <= to)) };
}
