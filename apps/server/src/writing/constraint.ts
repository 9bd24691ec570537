import type { Language } from '@thoat-ngheo/domain';
import { type RegistryProblem, type RegistryProblemCode, registryProblem } from './registry-problem.ts';

type Rule = {
  readonly path: readonly string[];
  readonly code: RegistryProblemCode;
  readonly what?: Record<Language, string>;
};

const taken = (path: string, vi: string, en: string): Rule => ({ path: [path], code: 'TAKEN', what: { vi, en } });

/** What each constraint of the database means to a person. The one place that knows. */
const rules: Readonly<Record<string, Rule>> = {
  commune_code_valid_once: taken(
    'code',
    'mã xã (trong cùng thời gian hiệu lực)',
    'commune code (within the same validity)',
  ),
  village_name_once: taken('name', 'tên thôn trong xã', 'village name in the commune'),
  legal_document_number_once: taken('number', 'số hiệu văn bản', 'document number'),
  household_code_once: taken('code', 'mã hộ', 'household code'),
  member_identity_once: taken('members', 'số CCCD (ở hộ khác)', 'citizen identity number (in another household)'),
  member_one_head: { path: ['members'], code: 'SEVERAL_HEADS' },
  role_code_once: taken('code', 'mã vai trò', 'role code'),
  access_keeps_administrator: { path: [], code: 'LAST_ADMINISTRATOR' },
  household_has_one_head: { path: ['members'], code: 'NO_HEAD' },
  review_round_once: taken('year', 'năm và tháng của đợt rà soát', 'year and month of the round'),
  commune_review_once: taken('communeId', 'xã trong đợt rà soát', 'commune in the round'),
  assessment_once_per_round: taken('roundId', 'đợt rà soát cho hộ', 'round for the household'),
  indicator_version_frozen: { path: [], code: 'VERSION_FROZEN' },
  indicator_version_valid_once: taken('validFrom', 'thời gian hiệu lực của chỉ tiêu', 'validity of the indicator'),
  missing_measurement_once: taken('period', 'kỳ của chỉ tiêu tại đơn vị', 'period of the indicator in the unit'),
  indicator_report_once: taken('period', 'kỳ báo cáo của đơn vị', 'period of the unit'),
  indicator_code_once: taken('code', 'mã chỉ tiêu', 'indicator code'),
  target_once: taken('period', 'kỳ của chỉ tiêu tại đơn vị', 'period of the indicator in the unit'),
  measurement_once: taken('period', 'kỳ của chỉ tiêu tại đơn vị', 'period of the indicator in the unit'),
  production_participant_once: taken('participants', 'hộ trong mô hình', 'household in the model'),
  programme_code_once: taken('code', 'mã chương trình', 'programme code'),
};

type DatabaseError = { readonly code?: unknown; readonly constraint?: unknown };

const isDatabaseError = (error: unknown): error is DatabaseError =>
  typeof error === 'object' && error !== null && 'code' in error;

/**
 * The problem behind a refused write (PostgreSQL class 23, integrity constraint violation), or undefined when the error
 * is something else.
 */
export function constraintProblem(error: unknown, language: Language): RegistryProblem | undefined {
  if (!isDatabaseError(error) || typeof error.code !== 'string' || !error.code.startsWith('23')) return undefined;
  const name = typeof error.constraint === 'string' ? error.constraint : '';
  const rule = rules[name];
  if (rule !== undefined)
    return registryProblem(rule.path, rule.code, rule.what === undefined ? {} : { what: rule.what[language] });
  if (error.code === '23503') return registryProblem([], 'UNKNOWN_REFERENCE');
  return registryProblem([], 'NOT_ALLOWED');
}
