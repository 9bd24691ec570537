import { AccessGrant, Role } from '../modules/access/index.ts';
import { AuditChange, AuditEvent } from '../modules/audit/index.ts';
import { FundingLine, Programme, ProgrammeIndicator } from '../modules/funding/index.ts';
import { Household, Member } from '../modules/household/index.ts';
import {
  Indicator,
  IndicatorReport,
  IndicatorVersion,
  Measurement,
  MissingMeasurement,
  Target,
} from '../modules/indicator/index.ts';
import { LegalDocument } from '../modules/legal/index.ts';
import { ProductionModel, ProductionParticipant } from '../modules/production/index.ts';
import { Reorganisation, ReorganisationAssignment, ReorganisationLine } from '../modules/reorganisation/index.ts';
import { DataRequest } from '../modules/request/index.ts';
import {
  Answer,
  Assessment,
  AssessmentCorrection,
  CommuneReview,
  ReviewAct,
  ReviewRound,
} from '../modules/review/index.ts';
import { Standard, StandardIndicator, StandardLine } from '../modules/standard/index.ts';
import { Commune, District, Province, Succession, Village } from '../modules/unit/index.ts';

/** Every table the ORM writes. */
export const entities = [
  LegalDocument,
  Province,
  District,
  Commune,
  Village,
  Succession,
  Household,
  Member,
  Standard,
  StandardLine,
  StandardIndicator,
  ReviewRound,
  CommuneReview,
  ReviewAct,
  Assessment,
  AssessmentCorrection,
  Answer,
  Indicator,
  IndicatorVersion,
  Target,
  Measurement,
  MissingMeasurement,
  IndicatorReport,
  Programme,
  FundingLine,
  ProgrammeIndicator,
  ProductionModel,
  ProductionParticipant,
  Role,
  AccessGrant,
  DataRequest,
  Reorganisation,
  ReorganisationLine,
  ReorganisationAssignment,
  AuditEvent,
  AuditChange,
];
