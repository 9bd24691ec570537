import type { DashboardComponent } from 'ra-core';
import { accessGrants } from './accessGrants/index.ts';
import { apiKeys } from './apiKeys/index.ts';
import { assessmentCorrections } from './assessmentCorrections/index.ts';
import { assessments } from './assessments/index.ts';
import { communes } from './communes/index.ts';
import { Dashboard } from './dashboard/index.ts';
import { dataRequests } from './dataRequests/index.ts';
import { districts } from './districts/index.ts';
import { households } from './households/index.ts';
import { indicators, measurements, targets } from './indicators/index.ts';
import { indicatorVersions } from './indicatorVersions/index.ts';
import { legalDocuments } from './legalDocuments/index.ts';
import { productionModels } from './productionModels/index.ts';
import { fundingLines, programmes } from './programmes/index.ts';
import { provinces } from './provinces/index.ts';
import { reorganisations } from './reorganisations/index.ts';
import type { PanelResource } from './resource.ts';
import { communeReviews, reviewActs, reviewRounds } from './reviewRounds/index.ts';
import { roles } from './roles/index.ts';
import { standards } from './standards/index.ts';
import { users } from './users/index.ts';
import { villages } from './villages/index.ts';

/** Every concept the panel shows, in the order of the menu. */
export const resources: readonly PanelResource[] = [
  communes,
  villages,
  households,
  assessments,
  assessmentCorrections,
  dataRequests,
  provinces,
  districts,
  reorganisations,
  reviewRounds,
  communeReviews,
  reviewActs,
  indicators,
  indicatorVersions,
  measurements,
  targets,
  programmes,
  fundingLines,
  productionModels,
  legalDocuments,
  standards,
  users,
  roles,
  accessGrants,
  apiKeys,
];

/** The first page. */
export const dashboard: DashboardComponent = Dashboard;
