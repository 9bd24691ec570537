import {
  type ClaimedFormula,
  fail,
  formulaProblems,
  type IndicatorVersionInput,
  type KnownDefinition,
  type Problem,
  parseIndicatorVersion,
  type Result,
} from '@thoat-ngheo/domain';
import { useGetList } from 'ra-core';
import { useCallback, useRef } from 'react';
import type { VersionRecord } from './version-text.ts';

/** More versions than a province has; the catalogue is read whole, because a formula may name any of it. */
const CATALOGUE = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'ordinal', order: 'ASC' } } as const;

type Claim = Pick<
  IndicatorVersionInput,
  'indicatorId' | 'weightIndicatorId' | 'unitOfMeasure' | 'validFrom' | 'validTo'
> & { readonly formula: string };

export interface FormulaCheck {
  /** What stands against a formula; null while the catalogue is on its way. */
  readonly problemsOf: (claim: Claim) => readonly Problem[] | null;
  readonly parse: (values: unknown) => Result<IndicatorVersionInput>;
}

function claimedBy(claim: Claim, catalogue: readonly VersionRecord[]): ClaimedFormula {
  const codeOf = (id: string | null) => catalogue.find(({ indicator }) => indicator.id === id)?.indicator.code ?? null;
  return { ...claim, code: codeOf(claim.indicatorId) ?? '', weightCode: codeOf(claim.weightIndicatorId) };
}

const known = (version: VersionRecord): KnownDefinition => ({
  ...version,
  code: version.indicator.code,
  weightCode: version.weightIndicator?.code ?? null,
});

/** The rules of a version, and of its formula against the versions of the other indicators: the registry asks the same. */
export function useVersionParser(): FormulaCheck {
  const { data } = useGetList<VersionRecord>('indicatorVersions', CATALOGUE);
  const catalogue = useRef(data);
  catalogue.current = data;
  const problemsOf = useCallback((claim: Claim): readonly Problem[] | null => {
    const versions = catalogue.current;
    return versions === undefined ? null : formulaProblems(claimedBy(claim, versions), versions.map(known));
  }, []);
  const parse = useCallback<FormulaCheck['parse']>(
    (values) => {
      const parsed = parseIndicatorVersion(values);
      if (!parsed.ok || parsed.value.formula === null) return parsed;
      const problems = problemsOf({ ...parsed.value, formula: parsed.value.formula }) ?? [];
      return problems.length === 0 ? parsed : fail(...problems);
    },
    [problemsOf],
  );
  return { problemsOf, parse };
}
