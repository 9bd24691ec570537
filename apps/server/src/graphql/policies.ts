import { accessPolicies } from '../modules/access/index.ts';
import { auditPolicies } from '../modules/audit/index.ts';
import { fundingPolicies } from '../modules/funding/index.ts';
import { householdPolicies } from '../modules/household/index.ts';
import { indicatorPolicies } from '../modules/indicator/index.ts';
import { legalPolicies } from '../modules/legal/index.ts';
import { productionPolicies } from '../modules/production/index.ts';
import { reorganisationPolicies } from '../modules/reorganisation/index.ts';
import { requestPolicies } from '../modules/request/index.ts';
import { reviewPolicies } from '../modules/review/index.ts';
import { standardPolicies } from '../modules/standard/index.ts';
import { unitPolicies } from '../modules/unit/index.ts';

/** The policies of the records themselves. */
export const recordPolicies = {
  ...unitPolicies,
  ...householdPolicies,
  ...standardPolicies,
  ...reviewPolicies,
  ...indicatorPolicies,
  ...fundingPolicies,
  ...productionPolicies,
  ...legalPolicies,
  ...accessPolicies,
  ...requestPolicies,
  ...reorganisationPolicies,
};

/** The policy of every published type; a type without one stops the boot. */
export const policies = { ...recordPolicies, ...auditPolicies };
