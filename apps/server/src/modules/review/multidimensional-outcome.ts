import { DEPRIVATION_INDICATORS, poorMasks } from '@thoat-ngheo/domain';
import type { RegisteredStandard } from '../standard/index.ts';

/** How a survey came out that is not multidimensionally poor: below the cut, or with an answer missing. */
export const [NOT_POOR, NOT_KNOWN] = [-1, -2];

/** Relation `s`, one row for each standard; takes {@link outcomeRules}. */
export const OUTCOME_RULES = 'jsonb_to_recordset(?::jsonb) as s(id uuid, asked int, poor varbit, total_weight int)';

/** What {@link OUTCOME} has to know of standards: which answers each asks for, which deprivations make poor, and the sum of its weights. */
export const outcomeRules = (standards: readonly RegisteredStandard[]): string =>
  JSON.stringify(
    standards.map((standard) => ({
      id: standard.id,
      asked: standard.indicators.reduce((mask, { code }) => mask | (1 << DEPRIVATION_INDICATORS.indexOf(code)), 0),
      poor: poorMasks(standard),
      total_weight: standard.indicators.reduce((sum, { weight }) => sum + weight, 0),
    })),
  );

/**
 * How survey `a` came out under its standard, one of {@link OUTCOME_RULES}: its deprivations as a mask where they reach the cut, else one of
 * the two above. Without the income test that the official class has besides.
 */
export const OUTCOME = `
  case when s.asked = 0 or (a.deprived_mask | a.not_deprived_mask) & s.asked <> s.asked then ${NOT_KNOWN}
    when get_bit(s.poor, a.deprived_mask) = 0 then ${NOT_POOR} else a.deprived_mask end`;
