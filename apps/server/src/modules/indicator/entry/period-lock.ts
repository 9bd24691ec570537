import type { EntityManager } from '@mikro-orm/postgresql';
import { isLocked, type Language, label } from '@thoat-ngheo/domain';
import { type RegistryProblem, registryProblem } from '../../../writing/registry-problem.ts';
import { IndicatorReport } from '../indicator-report.entity.ts';

/** What stands against a change of a commune's values in a period: its report was sent or approved. */
export async function lockProblems(
  em: EntityManager,
  communeId: unknown,
  period: unknown,
  language: Language,
): Promise<RegistryProblem[]> {
  if (typeof communeId !== 'string' || typeof period !== 'string') return [];
  const report = await em.findOne(IndicatorReport, { commune: communeId, period });
  if (report === null || !isLocked(report.state)) return [];
  return [registryProblem(['period'], 'PERIOD_LOCKED', { state: label('ReportState', report.state, language) })];
}
