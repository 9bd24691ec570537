import {
  AccessGrantMutations,
  ApiKeyMutations,
  ApiKeyQuery,
  PendingSuccessionsQuery,
  RoleMutations,
  UserMutations,
  UserQuery,
} from '../modules/access/index.ts';
import { AccessPreviewQuery } from '../modules/access/preview/access-preview.query.ts';
import { MeasurementSeriesQuery } from '../modules/figures/measurement-series.query.ts';
import { MultidimensionalQuery } from '../modules/figures/multidimensional.query.ts';
import { PovertyFiguresQuery } from '../modules/figures/poverty-figures.query.ts';
import { FundingLineMutations, ProgrammeMutations, ProgrammeResultsQuery } from '../modules/funding/index.ts';
import { HouseholdMutations } from '../modules/household/index.ts';
import { IdentityMutations } from '../modules/identity/identity.mutations.ts';
import {
  IndicatorEntryMutations,
  IndicatorFiguresQuery,
  IndicatorMutations,
  IndicatorSheetQuery,
  IndicatorVersionMutations,
  MeasurementMutations,
  TargetMutations,
} from '../modules/indicator/index.ts';
import { LegalDocumentMutations } from '../modules/legal/index.ts';
import { ProductionModelMutations } from '../modules/production/index.ts';
import {
  ReorganisationDraftMutations,
  ReorganisationDryRunQuery,
  ReorganisationHouseholdsQuery,
  ReorganisationMutations,
} from '../modules/reorganisation/index.ts';
import { DataRequestMutations, ErasureMutations } from '../modules/request/index.ts';
import {
  AssessmentCorrectionMutations,
  AssessmentMutations,
  ClassReasonsResolver,
  CommuneReviewMutations,
  FlowQuery,
  RecomputeQuery,
  ReviewActMutations,
  ReviewRoundMutations,
  ReviewTablesQuery,
  WhatIfQuery,
} from '../modules/review/index.ts';
import { CommuneMutations, VillageMutations } from '../modules/unit/index.ts';
import { MeQuery } from '../modules/viewer/me.query.ts';

/** Every resolver class: what is not read through the compiler. */
export const resolvers = [
  MeQuery,
  MultidimensionalQuery,
  PovertyFiguresQuery,
  MeasurementSeriesQuery,
  FlowQuery,
  ReviewTablesQuery,
  RecomputeQuery,
  WhatIfQuery,
  UserQuery,
  UserMutations,
  RoleMutations,
  AccessGrantMutations,
  PendingSuccessionsQuery,
  ApiKeyQuery,
  ApiKeyMutations,
  AccessPreviewQuery,
  LegalDocumentMutations,
  CommuneMutations,
  VillageMutations,
  HouseholdMutations,
  IdentityMutations,
  DataRequestMutations,
  ErasureMutations,
  ReorganisationDraftMutations,
  ReorganisationMutations,
  ReorganisationDryRunQuery,
  ReorganisationHouseholdsQuery,
  ReviewRoundMutations,
  CommuneReviewMutations,
  ReviewActMutations,
  AssessmentMutations,
  AssessmentCorrectionMutations,
  ClassReasonsResolver,
  IndicatorMutations,
  IndicatorVersionMutations,
  TargetMutations,
  MeasurementMutations,
  IndicatorEntryMutations,
  IndicatorFiguresQuery,
  IndicatorSheetQuery,
  ProgrammeMutations,
  FundingLineMutations,
  ProgrammeResultsQuery,
  ProductionModelMutations,
] as const;
