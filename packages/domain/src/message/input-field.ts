import type { AccessGrantInput } from '../access/access-grant.ts';
import type { ApiKeyInput } from '../access/api-key.ts';
import type { RoleInput } from '../access/role.ts';
import type { FundingLineInput } from '../funding/funding-line.ts';
import type { ProgrammeInput } from '../funding/programme.ts';
import type { HouseholdInput } from '../household/household.ts';
import type { MemberInput } from '../household/member.ts';
import type { IndicatorInput } from '../indicator/indicator.ts';
import type { IndicatorVersionInput } from '../indicator/indicator-version.ts';
import type { MeasurementInput } from '../indicator/measurement.ts';
import type { TargetInput } from '../indicator/target.ts';
import type { LegalDocumentInput } from '../legal/legal-document.ts';
import type { ProductionModelInput, ProductionParticipantInput } from '../production/production-model.ts';
import type { ReorganisationInput, ReorganisationLineInput } from '../reorganisation/reorganisation.ts';
import type { DataRequestInput } from '../request/data-request.ts';
import type { AssessmentInput } from '../review/assessment.ts';
import type { AssessmentCorrectionInput } from '../review/assessment-correction.ts';
import type { CommuneReviewInput } from '../review/commune-review.ts';
import type { ReviewActInput } from '../review/review-act.ts';
import type { ReviewRoundInput } from '../review/review-round.ts';
import type { PovertyStandard, StandardIndicator, StandardLine } from '../standard/poverty-standard.ts';
import type { CommuneInput } from '../unit/commune.ts';
import type { VillageInput } from '../unit/village.ts';

/** Every record that is entered, and the standards that are loaded. */
export interface Inputs {
  readonly Household: HouseholdInput;
  readonly Member: MemberInput;
  readonly Assessment: AssessmentInput;
  readonly AssessmentCorrection: AssessmentCorrectionInput;
  readonly Commune: CommuneInput;
  readonly Village: VillageInput;
  readonly LegalDocument: LegalDocumentInput;
  readonly Programme: ProgrammeInput;
  readonly FundingLine: FundingLineInput;
  readonly ProductionModel: ProductionModelInput;
  readonly ProductionParticipant: ProductionParticipantInput;
  readonly Indicator: IndicatorInput;
  readonly IndicatorVersion: IndicatorVersionInput;
  readonly Target: TargetInput;
  readonly Measurement: MeasurementInput;
  readonly ReviewRound: ReviewRoundInput;
  readonly CommuneReview: CommuneReviewInput;
  readonly ReviewAct: ReviewActInput;
  readonly Role: RoleInput;
  readonly AccessGrant: AccessGrantInput;
  readonly ApiKey: ApiKeyInput;
  readonly DataRequest: DataRequestInput;
  readonly Reorganisation: ReorganisationInput;
  readonly ReorganisationLine: ReorganisationLineInput;
  readonly SensitiveLook: { readonly purpose: string };
  readonly Standard: PovertyStandard;
  readonly StandardLine: StandardLine;
  readonly StandardIndicator: StandardIndicator;
}

/** The name of any field that an input may have. */
export type InputField = { [R in keyof Inputs]: keyof Inputs[R] }[keyof Inputs];
