import { AccessMigration } from './access.migration.ts';
import { AccountsMigration } from './accounts.migration.ts';
import { AuditMigration } from './audit.migration.ts';
import { ChangeMarksMigration } from './change-marks.migration.ts';
import { CountedSurveysMigration } from './counted-surveys.migration.ts';
import { DataRequestMigration } from './data-request.migration.ts';
import { FundingOutcomesMigration } from './funding-outcomes.migration.ts';
import { GrantsAndDocumentsMigration } from './grants-and-documents.migration.ts';
import { HistoryMigration } from './history.migration.ts';
import { HouseholdsSetApartMigration } from './households-set-apart.migration.ts';
import { IdempotencyMigration } from './idempotency.migration.ts';
import { IdentityMigration } from './identity.migration.ts';
import { IndicatorVersionsMigration } from './indicator-versions.migration.ts';
import { ReadIndexesMigration } from './read-indexes.migration.ts';
import { RegistryMigration } from './registry.migration.ts';
import { ReorganisationMigration } from './reorganisation.migration.ts';
import { ResultsMigration } from './results.migration.ts';
import { ReviewActsMigration } from './review-acts.migration.ts';
import { SetSpeedMigration } from './set-speed.migration.ts';
import { SignInEventsMigration } from './sign-in-events.migration.ts';
import { SupportWishesMigration } from './support-wishes.migration.ts';
import { TargetDecisionMigration } from './target-decision.migration.ts';

/** In order; a migration that has landed is never edited. */
export const migrations = [
  { name: '2026-11-23-registry', class: RegistryMigration },
  { name: '2026-11-24-grants-and-documents', class: GrantsAndDocumentsMigration },
  { name: '2026-11-24-change-marks', class: ChangeMarksMigration },
  { name: '2026-11-24-read-indexes', class: ReadIndexesMigration },
  { name: '2026-11-24-access', class: AccessMigration },
  { name: '2026-11-24-accounts', class: AccountsMigration },
  { name: '2026-11-24-identity', class: IdentityMigration },
  { name: '2026-11-24-history', class: HistoryMigration },
  { name: '2026-11-25-audit', class: AuditMigration },
  { name: '2026-11-25-idempotency', class: IdempotencyMigration },
  { name: '2026-11-25-review-acts', class: ReviewActsMigration },
  { name: '2026-11-25-data-request', class: DataRequestMigration },
  { name: '2026-11-26-results', class: ResultsMigration },
  { name: '2026-11-26-reorganisation', class: ReorganisationMigration },
  { name: '2026-11-26-indicator-versions', class: IndicatorVersionsMigration },
  { name: '2026-11-26-sign-in-events', class: SignInEventsMigration },
  { name: '2026-11-26-funding-outcomes', class: FundingOutcomesMigration },
  { name: '2026-11-26-target-decision', class: TargetDecisionMigration },
  { name: '2026-11-26-support-wishes', class: SupportWishesMigration },
  { name: '2026-11-26-set-speed', class: SetSpeedMigration },
  { name: '2026-11-26-households-set-apart', class: HouseholdsSetApartMigration },
  { name: '2026-11-26-counted-surveys', class: CountedSurveysMigration },
];
