import { AccessGrantType, RoleType } from '../modules/access/index.ts';
import { AuditChangeType, AuditEventType, RecordChangeType, RecordVersionType } from '../modules/audit/index.ts';
import { FundingLineType, ProgrammeIndicatorType, ProgrammeType } from '../modules/funding/index.ts';
import { HouseholdType, MemberType } from '../modules/household/index.ts';
import {
  IndicatorReportType,
  IndicatorType,
  IndicatorVersionType,
  MeasurementType,
  MissingMeasurementType,
  TargetType,
} from '../modules/indicator/index.ts';
import { LegalDocumentType } from '../modules/legal/index.ts';
import { ProductionModelType, ProductionParticipantType } from '../modules/production/index.ts';
import {
  ReorganisationAssignmentType,
  ReorganisationLineType,
  ReorganisationType,
} from '../modules/reorganisation/index.ts';
import { DataRequestType } from '../modules/request/index.ts';
import {
  AnswerType,
  AssessmentCorrectionType,
  AssessmentType,
  CommuneReviewType,
  ReviewActType,
  ReviewRoundType,
} from '../modules/review/index.ts';
import { StandardIndicatorType, StandardLineType, StandardType } from '../modules/standard/index.ts';
import { CommuneType, DistrictType, ProvinceType, SuccessionType, VillageType } from '../modules/unit/index.ts';

/** The types of the records themselves. */
export const recordTypes = [
  LegalDocumentType,
  ProvinceType,
  DistrictType,
  CommuneType,
  VillageType,
  SuccessionType,
  HouseholdType,
  MemberType,
  StandardType,
  StandardLineType,
  StandardIndicatorType,
  ReviewRoundType,
  CommuneReviewType,
  ReviewActType,
  AssessmentType,
  AssessmentCorrectionType,
  AnswerType,
  IndicatorType,
  IndicatorVersionType,
  TargetType,
  MeasurementType,
  MissingMeasurementType,
  IndicatorReportType,
  ProgrammeType,
  FundingLineType,
  ProgrammeIndicatorType,
  ProductionModelType,
  ProductionParticipantType,
  RoleType,
  AccessGrantType,
  DataRequestType,
  ReorganisationType,
  ReorganisationLineType,
  ReorganisationAssignmentType,
];

/** Every published type. */
export const publishedTypes = [...recordTypes, AuditEventType, AuditChangeType, RecordVersionType, RecordChangeType];
