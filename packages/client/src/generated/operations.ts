/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema.ts';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/* Generated from schema.graphql and documents/*.graphql: do not edit, run `pnpm schema`. */

export type RoleFieldsFragment = { id: string, version: number, deletedAt: string | null, code: string, name: string, nameEn: string | null, description: string | null, permissions: Array<Types.Permission>, updatedAt: string };

export type RoleListQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  after?: string | null | undefined;
  deleted?: boolean | null | undefined;
  filter?: Types.RoleFilter | null | undefined;
  sort?: Array<Types.RoleSort> | Types.RoleSort | null | undefined;
}>;


export type RoleListQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, version: number, deletedAt: string | null, code: string, name: string, nameEn: string | null, description: string | null, permissions: Array<Types.Permission>, updatedAt: string }> } };

export type RoleOneQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type RoleOneQuery = { record: { id: string, version: number, deletedAt: string | null, code: string, name: string, nameEn: string | null, description: string | null, permissions: Array<Types.Permission>, updatedAt: string } | null };

export type RoleCreateMutationVariables = Exact<{
  input: Types.RoleInput;
}>;


export type RoleCreateMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, code: string, name: string, nameEn: string | null, description: string | null, permissions: Array<Types.Permission>, updatedAt: string } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type RoleUpdateMutationVariables = Exact<{
  id: string;
  version: number;
  input: Types.RoleInput;
}>;


export type RoleUpdateMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, code: string, name: string, nameEn: string | null, description: string | null, permissions: Array<Types.Permission>, updatedAt: string } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type RoleDeleteMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type RoleDeleteMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, code: string, name: string, nameEn: string | null, description: string | null, permissions: Array<Types.Permission>, updatedAt: string } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type RoleRestoreMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type RoleRestoreMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, code: string, name: string, nameEn: string | null, description: string | null, permissions: Array<Types.Permission>, updatedAt: string } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type AccessGrantFieldsFragment = { id: string, version: number, deletedAt: string | null, userId: string, everywhere: boolean, districtIds: Array<string>, communeIds: Array<string>, validFrom: string, validTo: string | null, reason: string, updatedAt: string, role: { id: string, code: string, name: string, nameEn: string | null, permissions: Array<Types.Permission> } };

export type AccessGrantListQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  after?: string | null | undefined;
  deleted?: boolean | null | undefined;
  filter?: Types.AccessGrantFilter | null | undefined;
  sort?: Array<Types.AccessGrantSort> | Types.AccessGrantSort | null | undefined;
}>;


export type AccessGrantListQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, version: number, deletedAt: string | null, userId: string, everywhere: boolean, districtIds: Array<string>, communeIds: Array<string>, validFrom: string, validTo: string | null, reason: string, updatedAt: string, role: { id: string, code: string, name: string, nameEn: string | null, permissions: Array<Types.Permission> } }> } };

export type AccessGrantOneQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type AccessGrantOneQuery = { record: { id: string, version: number, deletedAt: string | null, userId: string, everywhere: boolean, districtIds: Array<string>, communeIds: Array<string>, validFrom: string, validTo: string | null, reason: string, updatedAt: string, role: { id: string, code: string, name: string, nameEn: string | null, permissions: Array<Types.Permission> } } | null };

export type AccessGrantCreateMutationVariables = Exact<{
  input: Types.AccessGrantInput;
}>;


export type AccessGrantCreateMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, userId: string, everywhere: boolean, districtIds: Array<string>, communeIds: Array<string>, validFrom: string, validTo: string | null, reason: string, updatedAt: string, role: { id: string, code: string, name: string, nameEn: string | null, permissions: Array<Types.Permission> } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type AccessGrantUpdateMutationVariables = Exact<{
  id: string;
  version: number;
  input: Types.AccessGrantInput;
}>;


export type AccessGrantUpdateMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, userId: string, everywhere: boolean, districtIds: Array<string>, communeIds: Array<string>, validFrom: string, validTo: string | null, reason: string, updatedAt: string, role: { id: string, code: string, name: string, nameEn: string | null, permissions: Array<Types.Permission> } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type AccessGrantDeleteMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type AccessGrantDeleteMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, userId: string, everywhere: boolean, districtIds: Array<string>, communeIds: Array<string>, validFrom: string, validTo: string | null, reason: string, updatedAt: string, role: { id: string, code: string, name: string, nameEn: string | null, permissions: Array<Types.Permission> } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type AccessGrantRestoreMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type AccessGrantRestoreMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, userId: string, everywhere: boolean, districtIds: Array<string>, communeIds: Array<string>, validFrom: string, validTo: string | null, reason: string, updatedAt: string, role: { id: string, code: string, name: string, nameEn: string | null, permissions: Array<Types.Permission> } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type PendingSuccessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PendingSuccessionsQuery = { pendingSuccessions: Array<{ grantId: string, fromCommuneId: string, toCommuneId: string }> };

export type AccessPreviewQueryVariables = Exact<{
  userId: string;
  on?: string | null | undefined;
}>;


export type AccessPreviewQuery = { accessPreview: { roles: Array<string>, permissions: Array<{ permission: Types.Permission, everywhere: boolean, communes: Array<string> }>, concepts: Array<{ concept: string, readable: number, hiddenFields: Array<string>, mayChange: boolean }> } };

export type ApiKeyFieldsFragment = { id: string, name: string, start: string, state: Types.ApiKeyState, owner: string, communeIds: Array<string> | null, permissions: Array<Types.Permission>, maxPage: number | null, maxCost: number | null, persistedOnly: boolean, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, requests: number, usage: Array<{ day: string, requests: number }> };

export type ApiKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiKeysQuery = { apiKeys: Array<{ id: string, name: string, start: string, state: Types.ApiKeyState, owner: string, communeIds: Array<string> | null, permissions: Array<Types.Permission>, maxPage: number | null, maxCost: number | null, persistedOnly: boolean, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, requests: number, usage: Array<{ day: string, requests: number }> }> };

export type CreateApiKeyMutationVariables = Exact<{
  input: Types.ApiKeyInput;
}>;


export type CreateApiKeyMutation = { payload: { key: string | null, record: { id: string, name: string, start: string, state: Types.ApiKeyState, owner: string, communeIds: Array<string> | null, permissions: Array<Types.Permission>, maxPage: number | null, maxCost: number | null, persistedOnly: boolean, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, requests: number, usage: Array<{ day: string, requests: number }> } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type RotateApiKeyMutationVariables = Exact<{
  id: string;
  overlapDays: number;
}>;


export type RotateApiKeyMutation = { payload: { key: string | null, record: { id: string, name: string, start: string, state: Types.ApiKeyState, owner: string, communeIds: Array<string> | null, permissions: Array<Types.Permission>, maxPage: number | null, maxCost: number | null, persistedOnly: boolean, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, requests: number, usage: Array<{ day: string, requests: number }> } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type RevokeApiKeyMutationVariables = Exact<{
  id: string;
}>;


export type RevokeApiKeyMutation = { payload: { userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type PovertyFiguresQueryVariables = Exact<{
  year: number;
  by: Array<Types.FigureDimension> | Types.FigureDimension;
  boundaries?: Types.BoundariesInput | null | undefined;
}>;


export type PovertyFiguresQuery = { povertyFigures: { notFollowed: Array<string>, year: number, threshold: number, rule: string, figures: Array<{ districtId: string | null, communeId: string | null, class: Types.HouseholdClass | null, ethnicMinority: boolean | null, villageId: string | null, ethnicity: Types.Ethnicity | null, headSex: Types.Sex | null, isUnrecorded: boolean, suppressed: boolean, households: number | null, persons: number | null, householdRate: string | null, personRate: string | null }> } };

export type MultidimensionalFiguresQueryVariables = Exact<{
  year: number;
  by: Array<Types.FigureDimension> | Types.FigureDimension;
  boundaries?: Types.BoundariesInput | null | undefined;
}>;


export type MultidimensionalFiguresQuery = { multidimensionalFigures: { threshold: number, figures: Array<{ districtId: string | null, communeId: string | null, class: Types.HouseholdClass | null, ethnicMinority: boolean | null, villageId: string | null, ethnicity: Types.Ethnicity | null, headSex: Types.Sex | null, isUnrecorded: boolean, suppressed: boolean, persons: number | null, headcountRatio: string | null, intensity: string | null, adjustedHeadcount: string | null, deprivations: Array<{ indicator: Types.DeprivationIndicator, suppressed: boolean, censoredHeadcount: string | null, contribution: string | null }> }> } };

export type HeldPermissionsQueryVariables = Exact<{ [key: string]: never; }>;


export type HeldPermissionsQuery = { me: { roles: Array<string>, permissions: Array<{ permission: Types.Permission, everywhere: boolean, communes: Array<string> }> } };

export type UserRowFragment = { id: string, name: string, email: string, lastSeen: string | null, secondFactor: boolean, invited: boolean, locked: boolean, disabled: boolean };

export type UsersQueryVariables = Exact<{ [key: string]: never; }>;


export type UsersQuery = { users: Array<{ id: string, name: string, email: string, lastSeen: string | null, secondFactor: boolean, invited: boolean, locked: boolean, disabled: boolean }> };

export type InviteUserMutationVariables = Exact<{
  input: Types.InviteUserInput;
}>;


export type InviteUserMutation = { inviteUser: { link: string | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type CreateResetLinkMutationVariables = Exact<{
  userId: string;
}>;


export type CreateResetLinkMutation = { createResetLink: { link: string | null, userErrors: Array<{ message: string }> } };

export type DisableUserMutationVariables = Exact<{
  userId: string;
}>;


export type DisableUserMutation = { disableUser: { userErrors: Array<{ message: string }> } };

export type EnableUserMutationVariables = Exact<{
  userId: string;
}>;


export type EnableUserMutation = { enableUser: { userErrors: Array<{ message: string }> } };

export type RevokeSessionsMutationVariables = Exact<{
  userId: string;
}>;


export type RevokeSessionsMutation = { revokeSessions: { ended: number, userErrors: Array<{ message: string }> } };

export type AssessmentRowFragment = { id: string, version: number, deletedAt: string | null, assessedOn: string, class: Types.HouseholdClass, incomePerCapita: number | null, b1Points: number | null, scoreB: number | null, scoreBMin: number, scoreBMax: number, memberCount: number, areaType: Types.AreaType, causes: Array<Types.PovertyCause>, supportWishes: Array<Types.SupportWish>, otherWish: string | null, surveyor: string | null, note: string | null, synthetic: boolean, updatedAt: string, round: { id: string, name: string, year: number }, household: { id: string, code: string, headName: string | null }, commune: { id: string, code: string, fullName: string }, standard: { id: string, code: string, name: string } };

export type AssessmentFieldsFragment = { standardHash: string, previousClass: Types.HouseholdClass | null, transition: Types.Transition | null, id: string, version: number, deletedAt: string | null, assessedOn: string, class: Types.HouseholdClass, incomePerCapita: number | null, b1Points: number | null, scoreB: number | null, scoreBMin: number, scoreBMax: number, memberCount: number, areaType: Types.AreaType, causes: Array<Types.PovertyCause>, supportWishes: Array<Types.SupportWish>, otherWish: string | null, surveyor: string | null, note: string | null, synthetic: boolean, updatedAt: string, reasons: Array<{ code: Types.ClassReasonCode, text: string }>, answers: { nodes: Array<{ id: string, indicator: Types.DeprivationIndicator, answer: Types.AnswerValue, proposed: Types.AnswerValue | null }> }, round: { id: string, name: string, year: number }, household: { id: string, code: string, headName: string | null }, commune: { id: string, code: string, fullName: string }, standard: { id: string, code: string, name: string } };

export type AssessmentListQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  after?: string | null | undefined;
  deleted?: boolean | null | undefined;
  filter?: Types.AssessmentFilter | null | undefined;
  sort?: Array<Types.AssessmentSort> | Types.AssessmentSort | null | undefined;
}>;


export type AssessmentListQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, version: number, deletedAt: string | null, assessedOn: string, class: Types.HouseholdClass, incomePerCapita: number | null, b1Points: number | null, scoreB: number | null, scoreBMin: number, scoreBMax: number, memberCount: number, areaType: Types.AreaType, causes: Array<Types.PovertyCause>, supportWishes: Array<Types.SupportWish>, otherWish: string | null, surveyor: string | null, note: string | null, synthetic: boolean, updatedAt: string, round: { id: string, name: string, year: number }, household: { id: string, code: string, headName: string | null }, commune: { id: string, code: string, fullName: string }, standard: { id: string, code: string, name: string } }> } };

export type AssessmentOneQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type AssessmentOneQuery = { record: { standardHash: string, previousClass: Types.HouseholdClass | null, transition: Types.Transition | null, id: string, version: number, deletedAt: string | null, assessedOn: string, class: Types.HouseholdClass, incomePerCapita: number | null, b1Points: number | null, scoreB: number | null, scoreBMin: number, scoreBMax: number, memberCount: number, areaType: Types.AreaType, causes: Array<Types.PovertyCause>, supportWishes: Array<Types.SupportWish>, otherWish: string | null, surveyor: string | null, note: string | null, synthetic: boolean, updatedAt: string, reasons: Array<{ code: Types.ClassReasonCode, text: string }>, answers: { nodes: Array<{ id: string, indicator: Types.DeprivationIndicator, answer: Types.AnswerValue, proposed: Types.AnswerValue | null }> }, round: { id: string, name: string, year: number }, household: { id: string, code: string, headName: string | null }, commune: { id: string, code: string, fullName: string }, standard: { id: string, code: string, name: string } } | null };

export type AssessedHouseholdQueryVariables = Exact<{
  id: string;
  readIdentity?: boolean | null | undefined;
  readHealth?: boolean | null | undefined;
  readEthnicity?: boolean | null | undefined;
}>;


export type AssessedHouseholdQuery = { household: { id: string, code: string, headName: string | null, synthetic: boolean, floorAreaM2: string | null, wallDurable: boolean | null, columnDurable: boolean | null, roofDurable: boolean | null, waterSource: Types.WaterSource | null, toilet: Types.ToiletType | null, usesInternet: boolean | null, devices: Array<Types.InformationDevice>, commune: { id: string, fullName: string, areaType: Types.AreaType | null, validFrom: string, validTo: string | null, province: { id: string, code: string } }, members: { nodes: Array<{ id: string, fullName: string, birthDate: string, sex: Types.Sex, relationship: Types.Relationship, ethnicity?: Types.Ethnicity, citizenIdentityNumber?: string | null, disabled?: boolean, monthlyAllowance: boolean, healthInsurance: boolean | null, employment: Types.EmploymentStatus | null, ableToWork: boolean | null, educationLevel: Types.EducationLevel | null, inTraining: boolean | null, attendsSchool: boolean | null, malnourished?: boolean | null }> } } | null };

export type PovertyStandardsQueryVariables = Exact<{ [key: string]: never; }>;


export type PovertyStandardsQuery = { standards: { nodes: Array<{ id: string, code: string, name: string, validFrom: string, validTo: string | null, priority: number, cut: number, province: { id: string, code: string } | null, lines: { nodes: Array<{ id: string, areaType: Types.AreaType, line: number, middleLine: number | null, b1Points: number | null }> }, indicators: { nodes: Array<{ id: string, code: Types.DeprivationIndicator, service: Types.Service, weight: number, points: number, threshold: string }> } }> } };

export type AssessmentCreateMutationVariables = Exact<{
  input: Types.AssessmentInput;
}>;


export type AssessmentCreateMutation = { payload: { record: { standardHash: string, previousClass: Types.HouseholdClass | null, transition: Types.Transition | null, id: string, version: number, deletedAt: string | null, assessedOn: string, class: Types.HouseholdClass, incomePerCapita: number | null, b1Points: number | null, scoreB: number | null, scoreBMin: number, scoreBMax: number, memberCount: number, areaType: Types.AreaType, causes: Array<Types.PovertyCause>, supportWishes: Array<Types.SupportWish>, otherWish: string | null, surveyor: string | null, note: string | null, synthetic: boolean, updatedAt: string, reasons: Array<{ code: Types.ClassReasonCode, text: string }>, answers: { nodes: Array<{ id: string, indicator: Types.DeprivationIndicator, answer: Types.AnswerValue, proposed: Types.AnswerValue | null }> }, round: { id: string, name: string, year: number }, household: { id: string, code: string, headName: string | null }, commune: { id: string, code: string, fullName: string }, standard: { id: string, code: string, name: string } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type AssessmentUpdateMutationVariables = Exact<{
  id: string;
  version: number;
  input: Types.AssessmentInput;
}>;


export type AssessmentUpdateMutation = { payload: { record: { standardHash: string, previousClass: Types.HouseholdClass | null, transition: Types.Transition | null, id: string, version: number, deletedAt: string | null, assessedOn: string, class: Types.HouseholdClass, incomePerCapita: number | null, b1Points: number | null, scoreB: number | null, scoreBMin: number, scoreBMax: number, memberCount: number, areaType: Types.AreaType, causes: Array<Types.PovertyCause>, supportWishes: Array<Types.SupportWish>, otherWish: string | null, surveyor: string | null, note: string | null, synthetic: boolean, updatedAt: string, reasons: Array<{ code: Types.ClassReasonCode, text: string }>, answers: { nodes: Array<{ id: string, indicator: Types.DeprivationIndicator, answer: Types.AnswerValue, proposed: Types.AnswerValue | null }> }, round: { id: string, name: string, year: number }, household: { id: string, code: string, headName: string | null }, commune: { id: string, code: string, fullName: string }, standard: { id: string, code: string, name: string } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type AssessmentDeleteMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type AssessmentDeleteMutation = { payload: { record: { standardHash: string, previousClass: Types.HouseholdClass | null, transition: Types.Transition | null, id: string, version: number, deletedAt: string | null, assessedOn: string, class: Types.HouseholdClass, incomePerCapita: number | null, b1Points: number | null, scoreB: number | null, scoreBMin: number, scoreBMax: number, memberCount: number, areaType: Types.AreaType, causes: Array<Types.PovertyCause>, supportWishes: Array<Types.SupportWish>, otherWish: string | null, surveyor: string | null, note: string | null, synthetic: boolean, updatedAt: string, reasons: Array<{ code: Types.ClassReasonCode, text: string }>, answers: { nodes: Array<{ id: string, indicator: Types.DeprivationIndicator, answer: Types.AnswerValue, proposed: Types.AnswerValue | null }> }, round: { id: string, name: string, year: number }, household: { id: string, code: string, headName: string | null }, commune: { id: string, code: string, fullName: string }, standard: { id: string, code: string, name: string } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type AssessmentRestoreMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type AssessmentRestoreMutation = { payload: { record: { standardHash: string, previousClass: Types.HouseholdClass | null, transition: Types.Transition | null, id: string, version: number, deletedAt: string | null, assessedOn: string, class: Types.HouseholdClass, incomePerCapita: number | null, b1Points: number | null, scoreB: number | null, scoreBMin: number, scoreBMax: number, memberCount: number, areaType: Types.AreaType, causes: Array<Types.PovertyCause>, supportWishes: Array<Types.SupportWish>, otherWish: string | null, surveyor: string | null, note: string | null, synthetic: boolean, updatedAt: string, reasons: Array<{ code: Types.ClassReasonCode, text: string }>, answers: { nodes: Array<{ id: string, indicator: Types.DeprivationIndicator, answer: Types.AnswerValue, proposed: Types.AnswerValue | null }> }, round: { id: string, name: string, year: number }, household: { id: string, code: string, headName: string | null }, commune: { id: string, code: string, fullName: string }, standard: { id: string, code: string, name: string } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type SyntheticHouseholdsQueryVariables = Exact<{ [key: string]: never; }>;


export type SyntheticHouseholdsQuery = { households: { nodes: Array<{ id: string }> } };

export type DashboardFundingQueryVariables = Exact<{ [key: string]: never; }>;


export type DashboardFundingQuery = { programmes: { nodes: Array<{ id: string, code: string, name: string, startsOn: string, endsOn: string | null, totalAmount: number | null, totalIsLowerBound: boolean, sourceNote: string | null, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null, fundingLines: { aggregate: { min: { fromYear: number | null }, max: { toYear: number | null } }, nodes: Array<{ id: string, sourceNote: string | null }> } }> } };

export type DashboardIndicatorsQueryVariables = Exact<{ [key: string]: never; }>;


export type DashboardIndicatorsQuery = { indicators: { totalCount: number, nodes: Array<{ id: string, code: string, name: string, nameEn: string | null, unitOfMeasure: string, direction: Types.IndicatorDirection, frequency: Types.PeriodKind, targets: { nodes: Array<{ id: string, period: string, value: string, sourceNote: string | null }> }, measurements: { nodes: Array<{ id: string, period: string, value: string, isLowerBound: boolean, sourceNote: string | null }> } }> } };

export type DashboardRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type DashboardRoundsQuery = { reviewRounds: { nodes: Array<{ id: string, year: number, name: string, startsOn: string, endsOn: string, assessments: { totalCount: number } }> }, syntheticHouseholds: { totalCount: number } };

export type PovertyUnitFragment = { id: string, code: string, fullName: string, validFrom: string, validTo: string | null };

export type DashboardPovertyPresentQueryVariables = Exact<{
  round: string;
  day: string;
  communesFrom: number;
  groupsFrom: number;
}>;


export type DashboardPovertyPresentQuery = { registered: { groups: Array<{ count: number, key: { commune: { id: string, code: string, fullName: string, validFrom: string, validTo: string | null } | null }, sum: { memberCount: number } }> }, assessed: { groups: Array<{ count: number, key: { class: Types.HouseholdClass | null, commune: { id: string, code: string, fullName: string, validFrom: string, validTo: string | null } | null }, sum: { memberCount: number } }> }, withoutFigures: { totalCount: number, nodes: Array<{ id: string, code: string, fullName: string, validFrom: string, validTo: string | null }> } };

export type DashboardPovertyThenQueryVariables = Exact<{
  round: string;
  day: string;
  communesFrom: number;
  groupsFrom: number;
}>;


export type DashboardPovertyThenQuery = { registered: { groups: Array<{ count: number, key: { commune: { id: string, code: string, fullName: string, validFrom: string, validTo: string | null } | null }, sum: { memberCount: number } }> }, assessed: { groups: Array<{ count: number, key: { class: Types.HouseholdClass | null, commune: { id: string, code: string, fullName: string, validFrom: string, validTo: string | null } | null }, sum: { memberCount: number } }> }, withoutFigures: { totalCount: number, nodes: Array<{ id: string, code: string, fullName: string, validFrom: string, validTo: string | null }> } };

export type DashboardReviewQueryVariables = Exact<{
  round: string;
  day: string;
}>;


export type DashboardReviewQuery = { reviewRound: { id: string, name: string, startsOn: string, endsOn: string, started: { totalCount: number }, listing: { totalCount: number }, survey: { totalCount: number }, villageMeeting: { totalCount: number }, posting: { totalCount: number }, districtOpinion: { totalCount: number }, recognition: { totalCount: number }, closed: { totalCount: number }, assessed: { totalCount: number }, undetermined: { totalCount: number } } | null, communes: { totalCount: number }, households: { totalCount: number } };

export type ProgrammeRowFragment = { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, code: string, name: string, startsOn: string, endsOn: string | null, totalAmount: number | null, totalIsLowerBound: boolean, description: string | null, sourceNote: string | null, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null, fundingLines: { totalCount: number }, indicators: { nodes: Array<{ id: string, indicator: { id: string } }> } };

export type ProgrammeListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  deleted?: boolean | null | undefined;
  offset?: number | null | undefined;
  filter?: Types.ProgrammeFilter | null | undefined;
  sort?: Array<Types.ProgrammeSort> | Types.ProgrammeSort | null | undefined;
}>;


export type ProgrammeListQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, code: string, name: string, startsOn: string, endsOn: string | null, totalAmount: number | null, totalIsLowerBound: boolean, description: string | null, sourceNote: string | null, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null, fundingLines: { totalCount: number }, indicators: { nodes: Array<{ id: string, indicator: { id: string } }> } }> } };

export type ProgrammeOneQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type ProgrammeOneQuery = { record: { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, code: string, name: string, startsOn: string, endsOn: string | null, totalAmount: number | null, totalIsLowerBound: boolean, description: string | null, sourceNote: string | null, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null, fundingLines: { totalCount: number }, indicators: { nodes: Array<{ id: string, indicator: { id: string } }> } } | null };

export type ProgrammeCreateMutationVariables = Exact<{
  input: Types.ProgrammeInput;
}>;


export type ProgrammeCreateMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, code: string, name: string, startsOn: string, endsOn: string | null, totalAmount: number | null, totalIsLowerBound: boolean, description: string | null, sourceNote: string | null, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null, fundingLines: { totalCount: number }, indicators: { nodes: Array<{ id: string, indicator: { id: string } }> } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type ProgrammeUpdateMutationVariables = Exact<{
  id: string;
  version: number;
  input: Types.ProgrammeInput;
}>;


export type ProgrammeUpdateMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, code: string, name: string, startsOn: string, endsOn: string | null, totalAmount: number | null, totalIsLowerBound: boolean, description: string | null, sourceNote: string | null, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null, fundingLines: { totalCount: number }, indicators: { nodes: Array<{ id: string, indicator: { id: string } }> } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type ProgrammeDeleteMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ProgrammeDeleteMutation = { payload: { record: { id: string, version: number } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type ProgrammeRestoreMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ProgrammeRestoreMutation = { payload: { record: { id: string, version: number } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type ProgrammeMoneyQueryVariables = Exact<{
  code: string;
  communeId?: string | null | undefined;
}>;


export type ProgrammeMoneyQuery = { programmeFunding: { total: { stages: Array<{ stage: Types.FundingStage, isKnown: boolean, total: number, isLowerBound: boolean, certainty: Types.Certainty | null, overlaps: boolean, creditToBudget: string | null, creditToBudgetCertainty: Types.Certainty | null, sources: Array<{ source: Types.FundingSource, isKnown: boolean, amount: number, isLowerBound: boolean, certainty: Types.Certainty | null, share: string | null, shareCertainty: Types.Certainty | null }> }>, rates: { source: Types.FundingSource | null, allocation: { percent: string | null, certainty: Types.Certainty | null }, disbursement: { percent: string | null, certainty: Types.Certainty | null } }, ratesBySource: Array<{ source: Types.FundingSource | null, allocation: { percent: string | null, certainty: Types.Certainty | null }, disbursement: { percent: string | null, certainty: Types.Certainty | null } }> } }, programme: { id: string, fundingLines: { groups: Array<{ count: number, key: { commune: { id: string, fullName: string } | null } }> } } | null };

export type FundingRatesFieldsFragment = { source: Types.FundingSource | null, allocation: { percent: string | null, certainty: Types.Certainty | null }, disbursement: { percent: string | null, certainty: Types.Certainty | null } };

export type ProgrammeAttainmentQueryVariables = Exact<{
  code: string;
  communeId?: string | null | undefined;
}>;


export type ProgrammeAttainmentQuery = { programmeOutcomes: Array<{ targetPeriod: string | null, target: string | null, attainment: Types.Attainment | null, figure: { code: string, unitOfMeasure: string | null, period: string, value: string | null, gap: Types.FigureGap | null, isLowerBound: boolean } }> };

export type ProgrammeOutcomesQueryVariables = Exact<{
  id: string;
  from: number;
  to: number;
}>;


export type ProgrammeOutcomesQuery = { programme: { id: string, indicators: { nodes: Array<{ id: string, indicator: { id: string, code: string, name: string, nameEn: string | null } }> }, productionModels: { totalCount: number } } | null, assessments: { groups: Array<{ count: number, key: { roundYear: number | null, class: Types.HouseholdClass | null } }> } };

export type FundingLineRowFragment = { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, source: Types.FundingSource, stage: Types.FundingStage, fromYear: number, toYear: number, amount: number, isLowerBound: boolean, basis: Types.AmountBasis, note: string | null, sourceNote: string | null, programme: { id: string, code: string, name: string }, commune: { id: string, fullName: string } | null, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null };

export type FundingLineListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  deleted?: boolean | null | undefined;
  offset?: number | null | undefined;
  filter?: Types.FundingLineFilter | null | undefined;
  sort?: Array<Types.FundingLineSort> | Types.FundingLineSort | null | undefined;
}>;


export type FundingLineListQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, source: Types.FundingSource, stage: Types.FundingStage, fromYear: number, toYear: number, amount: number, isLowerBound: boolean, basis: Types.AmountBasis, note: string | null, sourceNote: string | null, programme: { id: string, code: string, name: string }, commune: { id: string, fullName: string } | null, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null }> } };

export type FundingLineOneQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type FundingLineOneQuery = { record: { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, source: Types.FundingSource, stage: Types.FundingStage, fromYear: number, toYear: number, amount: number, isLowerBound: boolean, basis: Types.AmountBasis, note: string | null, sourceNote: string | null, programme: { id: string, code: string, name: string }, commune: { id: string, fullName: string } | null, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null } | null };

export type FundingLineCreateMutationVariables = Exact<{
  input: Types.FundingLineInput;
}>;


export type FundingLineCreateMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, source: Types.FundingSource, stage: Types.FundingStage, fromYear: number, toYear: number, amount: number, isLowerBound: boolean, basis: Types.AmountBasis, note: string | null, sourceNote: string | null, programme: { id: string, code: string, name: string }, commune: { id: string, fullName: string } | null, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type FundingLineUpdateMutationVariables = Exact<{
  id: string;
  version: number;
  input: Types.FundingLineInput;
}>;


export type FundingLineUpdateMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, source: Types.FundingSource, stage: Types.FundingStage, fromYear: number, toYear: number, amount: number, isLowerBound: boolean, basis: Types.AmountBasis, note: string | null, sourceNote: string | null, programme: { id: string, code: string, name: string }, commune: { id: string, fullName: string } | null, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type FundingLineDeleteMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type FundingLineDeleteMutation = { payload: { record: { id: string, version: number } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type FundingLineRestoreMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type FundingLineRestoreMutation = { payload: { record: { id: string, version: number } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type VersionFieldsFragment = { id: string, recordVersion: number | null, occurredAt: string, operation: Types.AuditOperation, actorKind: Types.ActorKind, actorName: string, reason: string | null, changes: { nodes: Array<{ id: string, concept: string, recordId: string | null, operation: Types.AuditOperation, fields: Array<string>, before: unknown, after: unknown, erased: boolean }> } };

export type HouseholdVersionsQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type HouseholdVersionsQuery = { record: { id: string, version: number, history: { totalCount: number, nodes: Array<{ id: string, recordVersion: number | null, occurredAt: string, operation: Types.AuditOperation, actorKind: Types.ActorKind, actorName: string, reason: string | null, changes: { nodes: Array<{ id: string, concept: string, recordId: string | null, operation: Types.AuditOperation, fields: Array<string>, before: unknown, after: unknown, erased: boolean }> } }> } } | null };

export type AssessmentVersionsQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type AssessmentVersionsQuery = { record: { id: string, version: number, history: { totalCount: number, nodes: Array<{ id: string, recordVersion: number | null, occurredAt: string, operation: Types.AuditOperation, actorKind: Types.ActorKind, actorName: string, reason: string | null, changes: { nodes: Array<{ id: string, concept: string, recordId: string | null, operation: Types.AuditOperation, fields: Array<string>, before: unknown, after: unknown, erased: boolean }> } }> } } | null };

export type CommuneVersionsQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type CommuneVersionsQuery = { record: { id: string, version: number, history: { totalCount: number, nodes: Array<{ id: string, recordVersion: number | null, occurredAt: string, operation: Types.AuditOperation, actorKind: Types.ActorKind, actorName: string, reason: string | null, changes: { nodes: Array<{ id: string, concept: string, recordId: string | null, operation: Types.AuditOperation, fields: Array<string>, before: unknown, after: unknown, erased: boolean }> } }> } } | null };

export type VillageVersionsQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type VillageVersionsQuery = { record: { id: string, version: number, history: { totalCount: number, nodes: Array<{ id: string, recordVersion: number | null, occurredAt: string, operation: Types.AuditOperation, actorKind: Types.ActorKind, actorName: string, reason: string | null, changes: { nodes: Array<{ id: string, concept: string, recordId: string | null, operation: Types.AuditOperation, fields: Array<string>, before: unknown, after: unknown, erased: boolean }> } }> } } | null };

export type LegalDocumentVersionsQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type LegalDocumentVersionsQuery = { record: { id: string, version: number, history: { totalCount: number, nodes: Array<{ id: string, recordVersion: number | null, occurredAt: string, operation: Types.AuditOperation, actorKind: Types.ActorKind, actorName: string, reason: string | null, changes: { nodes: Array<{ id: string, concept: string, recordId: string | null, operation: Types.AuditOperation, fields: Array<string>, before: unknown, after: unknown, erased: boolean }> } }> } } | null };

export type ReviewRoundVersionsQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type ReviewRoundVersionsQuery = { record: { id: string, version: number, history: { totalCount: number, nodes: Array<{ id: string, recordVersion: number | null, occurredAt: string, operation: Types.AuditOperation, actorKind: Types.ActorKind, actorName: string, reason: string | null, changes: { nodes: Array<{ id: string, concept: string, recordId: string | null, operation: Types.AuditOperation, fields: Array<string>, before: unknown, after: unknown, erased: boolean }> } }> } } | null };

export type CommuneReviewVersionsQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type CommuneReviewVersionsQuery = { record: { id: string, version: number, history: { totalCount: number, nodes: Array<{ id: string, recordVersion: number | null, occurredAt: string, operation: Types.AuditOperation, actorKind: Types.ActorKind, actorName: string, reason: string | null, changes: { nodes: Array<{ id: string, concept: string, recordId: string | null, operation: Types.AuditOperation, fields: Array<string>, before: unknown, after: unknown, erased: boolean }> } }> } } | null };

export type IndicatorVersionsQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type IndicatorVersionsQuery = { record: { id: string, version: number, history: { totalCount: number, nodes: Array<{ id: string, recordVersion: number | null, occurredAt: string, operation: Types.AuditOperation, actorKind: Types.ActorKind, actorName: string, reason: string | null, changes: { nodes: Array<{ id: string, concept: string, recordId: string | null, operation: Types.AuditOperation, fields: Array<string>, before: unknown, after: unknown, erased: boolean }> } }> } } | null };

export type IndicatorVersionVersionsQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type IndicatorVersionVersionsQuery = { record: { id: string, version: number, history: { totalCount: number, nodes: Array<{ id: string, recordVersion: number | null, occurredAt: string, operation: Types.AuditOperation, actorKind: Types.ActorKind, actorName: string, reason: string | null, changes: { nodes: Array<{ id: string, concept: string, recordId: string | null, operation: Types.AuditOperation, fields: Array<string>, before: unknown, after: unknown, erased: boolean }> } }> } } | null };

export type TargetVersionsQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type TargetVersionsQuery = { record: { id: string, version: number, history: { totalCount: number, nodes: Array<{ id: string, recordVersion: number | null, occurredAt: string, operation: Types.AuditOperation, actorKind: Types.ActorKind, actorName: string, reason: string | null, changes: { nodes: Array<{ id: string, concept: string, recordId: string | null, operation: Types.AuditOperation, fields: Array<string>, before: unknown, after: unknown, erased: boolean }> } }> } } | null };

export type MeasurementVersionsQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type MeasurementVersionsQuery = { record: { id: string, version: number, history: { totalCount: number, nodes: Array<{ id: string, recordVersion: number | null, occurredAt: string, operation: Types.AuditOperation, actorKind: Types.ActorKind, actorName: string, reason: string | null, changes: { nodes: Array<{ id: string, concept: string, recordId: string | null, operation: Types.AuditOperation, fields: Array<string>, before: unknown, after: unknown, erased: boolean }> } }> } } | null };

export type ProgrammeVersionsQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type ProgrammeVersionsQuery = { record: { id: string, version: number, history: { totalCount: number, nodes: Array<{ id: string, recordVersion: number | null, occurredAt: string, operation: Types.AuditOperation, actorKind: Types.ActorKind, actorName: string, reason: string | null, changes: { nodes: Array<{ id: string, concept: string, recordId: string | null, operation: Types.AuditOperation, fields: Array<string>, before: unknown, after: unknown, erased: boolean }> } }> } } | null };

export type FundingLineVersionsQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type FundingLineVersionsQuery = { record: { id: string, version: number, history: { totalCount: number, nodes: Array<{ id: string, recordVersion: number | null, occurredAt: string, operation: Types.AuditOperation, actorKind: Types.ActorKind, actorName: string, reason: string | null, changes: { nodes: Array<{ id: string, concept: string, recordId: string | null, operation: Types.AuditOperation, fields: Array<string>, before: unknown, after: unknown, erased: boolean }> } }> } } | null };

export type ProductionModelVersionsQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type ProductionModelVersionsQuery = { record: { id: string, version: number, history: { totalCount: number, nodes: Array<{ id: string, recordVersion: number | null, occurredAt: string, operation: Types.AuditOperation, actorKind: Types.ActorKind, actorName: string, reason: string | null, changes: { nodes: Array<{ id: string, concept: string, recordId: string | null, operation: Types.AuditOperation, fields: Array<string>, before: unknown, after: unknown, erased: boolean }> } }> } } | null };

export type RoleVersionsQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type RoleVersionsQuery = { record: { id: string, version: number, history: { totalCount: number, nodes: Array<{ id: string, recordVersion: number | null, occurredAt: string, operation: Types.AuditOperation, actorKind: Types.ActorKind, actorName: string, reason: string | null, changes: { nodes: Array<{ id: string, concept: string, recordId: string | null, operation: Types.AuditOperation, fields: Array<string>, before: unknown, after: unknown, erased: boolean }> } }> } } | null };

export type AccessGrantVersionsQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type AccessGrantVersionsQuery = { record: { id: string, version: number, history: { totalCount: number, nodes: Array<{ id: string, recordVersion: number | null, occurredAt: string, operation: Types.AuditOperation, actorKind: Types.ActorKind, actorName: string, reason: string | null, changes: { nodes: Array<{ id: string, concept: string, recordId: string | null, operation: Types.AuditOperation, fields: Array<string>, before: unknown, after: unknown, erased: boolean }> } }> } } | null };

export type DataRequestVersionsQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type DataRequestVersionsQuery = { record: { id: string, version: number, history: { totalCount: number, nodes: Array<{ id: string, recordVersion: number | null, occurredAt: string, operation: Types.AuditOperation, actorKind: Types.ActorKind, actorName: string, reason: string | null, changes: { nodes: Array<{ id: string, concept: string, recordId: string | null, operation: Types.AuditOperation, fields: Array<string>, before: unknown, after: unknown, erased: boolean }> } }> } } | null };

export type AuditTrailQueryVariables = Exact<{
  first: number;
  filter?: Types.AuditEventFilter | null | undefined;
}>;


export type AuditTrailQuery = { auditEvents: { totalCount: number, nodes: Array<{ id: string, occurredAt: string, actorKind: Types.ActorKind, actorName: string, operation: Types.AuditOperation, concept: string, recordId: string | null, recordVersion: number | null, accountId: string | null, reason: string | null, requestId: string, commune: { id: string, fullName: string } | null, changes: { nodes: Array<{ id: string, concept: string, recordId: string | null, operation: Types.AuditOperation, fields: Array<string>, before: unknown, after: unknown, erased: boolean }> } }> } };

export type ReorganisationVersionsQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type ReorganisationVersionsQuery = { record: { id: string, version: number, history: { totalCount: number, nodes: Array<{ id: string, recordVersion: number | null, occurredAt: string, operation: Types.AuditOperation, actorKind: Types.ActorKind, actorName: string, reason: string | null, changes: { nodes: Array<{ id: string, concept: string, recordId: string | null, operation: Types.AuditOperation, fields: Array<string>, before: unknown, after: unknown, erased: boolean }> } }> } } | null };

export type HouseholdRowFragment = { id: string, version: number, deletedAt: string | null, code: string, headName: string | null, memberCount: number, class: Types.HouseholdClass | null, incomePerCapita: number | null, address?: string | null, phone?: string | null, ethnicMinority?: boolean, noLabourCapacity: boolean, meritHousehold: boolean, registeredOn: string | null, synthetic: boolean, updatedAt: string, commune: { id: string, code: string, fullName: string }, village: { id: string, name: string, kind: Types.VillageKind } | null, latestAssessment: { id: string, assessedOn: string } | null };

export type HouseholdMemberFragment = { id: string, fullName: string, birthDate: string, sex: Types.Sex, relationship: Types.Relationship, ethnicity?: Types.Ethnicity, citizenIdentityNumber?: string | null, disabled?: boolean, monthlyAllowance: boolean, healthInsurance: boolean | null, employment: Types.EmploymentStatus | null, ableToWork: boolean | null, educationLevel: Types.EducationLevel | null, inTraining: boolean | null, attendsSchool: boolean | null, malnourished?: boolean | null };

export type HouseholdFieldsFragment = { floorAreaM2: string | null, wallDurable: boolean | null, columnDurable: boolean | null, roofDurable: boolean | null, waterSource: Types.WaterSource | null, toilet: Types.ToiletType | null, usesInternet: boolean | null, devices: Array<Types.InformationDevice>, note: string | null, id: string, version: number, deletedAt: string | null, code: string, headName: string | null, memberCount: number, class: Types.HouseholdClass | null, incomePerCapita: number | null, address?: string | null, phone?: string | null, ethnicMinority?: boolean, noLabourCapacity: boolean, meritHousehold: boolean, registeredOn: string | null, synthetic: boolean, updatedAt: string, members: { nodes: Array<{ id: string, fullName: string, birthDate: string, sex: Types.Sex, relationship: Types.Relationship, ethnicity?: Types.Ethnicity, citizenIdentityNumber?: string | null, disabled?: boolean, monthlyAllowance: boolean, healthInsurance: boolean | null, employment: Types.EmploymentStatus | null, ableToWork: boolean | null, educationLevel: Types.EducationLevel | null, inTraining: boolean | null, attendsSchool: boolean | null, malnourished?: boolean | null }> }, commune: { id: string, code: string, fullName: string }, village: { id: string, name: string, kind: Types.VillageKind } | null, latestAssessment: { id: string, assessedOn: string } | null };

export type HouseholdListQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  after?: string | null | undefined;
  deleted?: boolean | null | undefined;
  filter?: Types.HouseholdFilter | null | undefined;
  sort?: Array<Types.HouseholdSort> | Types.HouseholdSort | null | undefined;
  readContact?: boolean | null | undefined;
  readEthnicity?: boolean | null | undefined;
}>;


export type HouseholdListQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, version: number, deletedAt: string | null, code: string, headName: string | null, memberCount: number, class: Types.HouseholdClass | null, incomePerCapita: number | null, address?: string | null, phone?: string | null, ethnicMinority?: boolean, noLabourCapacity: boolean, meritHousehold: boolean, registeredOn: string | null, synthetic: boolean, updatedAt: string, commune: { id: string, code: string, fullName: string }, village: { id: string, name: string, kind: Types.VillageKind } | null, latestAssessment: { id: string, assessedOn: string } | null }> } };

export type HouseholdOneQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  readIdentity?: boolean | null | undefined;
  readContact?: boolean | null | undefined;
  readHealth?: boolean | null | undefined;
  readEthnicity?: boolean | null | undefined;
}>;


export type HouseholdOneQuery = { record: { floorAreaM2: string | null, wallDurable: boolean | null, columnDurable: boolean | null, roofDurable: boolean | null, waterSource: Types.WaterSource | null, toilet: Types.ToiletType | null, usesInternet: boolean | null, devices: Array<Types.InformationDevice>, note: string | null, id: string, version: number, deletedAt: string | null, code: string, headName: string | null, memberCount: number, class: Types.HouseholdClass | null, incomePerCapita: number | null, address?: string | null, phone?: string | null, ethnicMinority?: boolean, noLabourCapacity: boolean, meritHousehold: boolean, registeredOn: string | null, synthetic: boolean, updatedAt: string, members: { nodes: Array<{ id: string, fullName: string, birthDate: string, sex: Types.Sex, relationship: Types.Relationship, ethnicity?: Types.Ethnicity, citizenIdentityNumber?: string | null, disabled?: boolean, monthlyAllowance: boolean, healthInsurance: boolean | null, employment: Types.EmploymentStatus | null, ableToWork: boolean | null, educationLevel: Types.EducationLevel | null, inTraining: boolean | null, attendsSchool: boolean | null, malnourished?: boolean | null }> }, commune: { id: string, code: string, fullName: string }, village: { id: string, name: string, kind: Types.VillageKind } | null, latestAssessment: { id: string, assessedOn: string } | null } | null };

export type RevealIdentityMutationVariables = Exact<{
  memberId: string;
  purpose: string;
}>;


export type RevealIdentityMutation = { revealIdentity: { citizenIdentityNumber: string | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type HouseholdHistoryQueryVariables = Exact<{
  id: string;
}>;


export type HouseholdHistoryQuery = { household: { id: string, assessments: { nodes: Array<{ id: string, assessedOn: string, class: Types.HouseholdClass, incomePerCapita: number | null, b1Points: number | null, scoreBMin: number, scoreBMax: number, memberCount: number, synthetic: boolean, previousClass: Types.HouseholdClass | null, transition: Types.Transition | null, reasons: Array<{ code: Types.ClassReasonCode, text: string }>, corrections: { nodes: Array<{ id: string, decidedOn: string, decisionNumber: string, class: Types.HouseholdClass }> }, round: { id: string, name: string }, commune: { id: string, fullName: string }, answers: { nodes: Array<{ id: string, indicator: Types.DeprivationIndicator }> } }> } } | null };

export type HouseholdCreateMutationVariables = Exact<{
  input: Types.HouseholdInput;
  readIdentity?: boolean | null | undefined;
  readContact?: boolean | null | undefined;
  readHealth?: boolean | null | undefined;
  readEthnicity?: boolean | null | undefined;
}>;


export type HouseholdCreateMutation = { payload: { record: { floorAreaM2: string | null, wallDurable: boolean | null, columnDurable: boolean | null, roofDurable: boolean | null, waterSource: Types.WaterSource | null, toilet: Types.ToiletType | null, usesInternet: boolean | null, devices: Array<Types.InformationDevice>, note: string | null, id: string, version: number, deletedAt: string | null, code: string, headName: string | null, memberCount: number, class: Types.HouseholdClass | null, incomePerCapita: number | null, address?: string | null, phone?: string | null, ethnicMinority?: boolean, noLabourCapacity: boolean, meritHousehold: boolean, registeredOn: string | null, synthetic: boolean, updatedAt: string, members: { nodes: Array<{ id: string, fullName: string, birthDate: string, sex: Types.Sex, relationship: Types.Relationship, ethnicity?: Types.Ethnicity, citizenIdentityNumber?: string | null, disabled?: boolean, monthlyAllowance: boolean, healthInsurance: boolean | null, employment: Types.EmploymentStatus | null, ableToWork: boolean | null, educationLevel: Types.EducationLevel | null, inTraining: boolean | null, attendsSchool: boolean | null, malnourished?: boolean | null }> }, commune: { id: string, code: string, fullName: string }, village: { id: string, name: string, kind: Types.VillageKind } | null, latestAssessment: { id: string, assessedOn: string } | null } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type HouseholdUpdateMutationVariables = Exact<{
  id: string;
  version: number;
  input: Types.HouseholdInput;
  readIdentity?: boolean | null | undefined;
  readContact?: boolean | null | undefined;
  readHealth?: boolean | null | undefined;
  readEthnicity?: boolean | null | undefined;
}>;


export type HouseholdUpdateMutation = { payload: { record: { floorAreaM2: string | null, wallDurable: boolean | null, columnDurable: boolean | null, roofDurable: boolean | null, waterSource: Types.WaterSource | null, toilet: Types.ToiletType | null, usesInternet: boolean | null, devices: Array<Types.InformationDevice>, note: string | null, id: string, version: number, deletedAt: string | null, code: string, headName: string | null, memberCount: number, class: Types.HouseholdClass | null, incomePerCapita: number | null, address?: string | null, phone?: string | null, ethnicMinority?: boolean, noLabourCapacity: boolean, meritHousehold: boolean, registeredOn: string | null, synthetic: boolean, updatedAt: string, members: { nodes: Array<{ id: string, fullName: string, birthDate: string, sex: Types.Sex, relationship: Types.Relationship, ethnicity?: Types.Ethnicity, citizenIdentityNumber?: string | null, disabled?: boolean, monthlyAllowance: boolean, healthInsurance: boolean | null, employment: Types.EmploymentStatus | null, ableToWork: boolean | null, educationLevel: Types.EducationLevel | null, inTraining: boolean | null, attendsSchool: boolean | null, malnourished?: boolean | null }> }, commune: { id: string, code: string, fullName: string }, village: { id: string, name: string, kind: Types.VillageKind } | null, latestAssessment: { id: string, assessedOn: string } | null } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type HouseholdDeleteMutationVariables = Exact<{
  id: string;
  version: number;
  readIdentity?: boolean | null | undefined;
  readContact?: boolean | null | undefined;
  readHealth?: boolean | null | undefined;
  readEthnicity?: boolean | null | undefined;
}>;


export type HouseholdDeleteMutation = { payload: { record: { floorAreaM2: string | null, wallDurable: boolean | null, columnDurable: boolean | null, roofDurable: boolean | null, waterSource: Types.WaterSource | null, toilet: Types.ToiletType | null, usesInternet: boolean | null, devices: Array<Types.InformationDevice>, note: string | null, id: string, version: number, deletedAt: string | null, code: string, headName: string | null, memberCount: number, class: Types.HouseholdClass | null, incomePerCapita: number | null, address?: string | null, phone?: string | null, ethnicMinority?: boolean, noLabourCapacity: boolean, meritHousehold: boolean, registeredOn: string | null, synthetic: boolean, updatedAt: string, members: { nodes: Array<{ id: string, fullName: string, birthDate: string, sex: Types.Sex, relationship: Types.Relationship, ethnicity?: Types.Ethnicity, citizenIdentityNumber?: string | null, disabled?: boolean, monthlyAllowance: boolean, healthInsurance: boolean | null, employment: Types.EmploymentStatus | null, ableToWork: boolean | null, educationLevel: Types.EducationLevel | null, inTraining: boolean | null, attendsSchool: boolean | null, malnourished?: boolean | null }> }, commune: { id: string, code: string, fullName: string }, village: { id: string, name: string, kind: Types.VillageKind } | null, latestAssessment: { id: string, assessedOn: string } | null } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type HouseholdRestoreMutationVariables = Exact<{
  id: string;
  version: number;
  readIdentity?: boolean | null | undefined;
  readContact?: boolean | null | undefined;
  readHealth?: boolean | null | undefined;
  readEthnicity?: boolean | null | undefined;
}>;


export type HouseholdRestoreMutation = { payload: { record: { floorAreaM2: string | null, wallDurable: boolean | null, columnDurable: boolean | null, roofDurable: boolean | null, waterSource: Types.WaterSource | null, toilet: Types.ToiletType | null, usesInternet: boolean | null, devices: Array<Types.InformationDevice>, note: string | null, id: string, version: number, deletedAt: string | null, code: string, headName: string | null, memberCount: number, class: Types.HouseholdClass | null, incomePerCapita: number | null, address?: string | null, phone?: string | null, ethnicMinority?: boolean, noLabourCapacity: boolean, meritHousehold: boolean, registeredOn: string | null, synthetic: boolean, updatedAt: string, members: { nodes: Array<{ id: string, fullName: string, birthDate: string, sex: Types.Sex, relationship: Types.Relationship, ethnicity?: Types.Ethnicity, citizenIdentityNumber?: string | null, disabled?: boolean, monthlyAllowance: boolean, healthInsurance: boolean | null, employment: Types.EmploymentStatus | null, ableToWork: boolean | null, educationLevel: Types.EducationLevel | null, inTraining: boolean | null, attendsSchool: boolean | null, malnourished?: boolean | null }> }, commune: { id: string, code: string, fullName: string }, village: { id: string, name: string, kind: Types.VillageKind } | null, latestAssessment: { id: string, assessedOn: string } | null } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type IndicatorSheetQueryVariables = Exact<{
  communeId: string;
  frequency: Types.PeriodKind;
  count: number;
}>;


export type IndicatorSheetQuery = { indicatorSheet: { periods: Array<{ period: string, reportId: string | null, reportVersion: number | null, state: Types.ReportState, dueOn: string, timeliness: Types.ReportTimeliness, entered: number, expected: number, decidedBy: string | null, decidedAt: string | null, reason: string | null }>, rows: Array<{ indicatorId: string, code: string, name: string, unitOfMeasure: string, cells: Array<{ period: string, value: string | null, isLowerBound: boolean, missingReason: Types.MissingReason | null, note: string | null, sourceNote: string | null, warning: Types.CellWarning | null }> }> } };

export type EnterMeasurementsMutationVariables = Exact<{
  communeId: string;
  cells: Array<Types.MeasurementCellInput> | Types.MeasurementCellInput;
}>;


export type EnterMeasurementsMutation = { enterMeasurements: { cells: Array<{ indicatorId: string, period: string, saved: boolean, warning: Types.CellWarning | null }>, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type SubmitIndicatorReportMutationVariables = Exact<{
  communeId: string;
  period: string;
}>;


export type SubmitIndicatorReportMutation = { submitIndicatorReport: { indicatorReport: { id: string } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type ApproveIndicatorReportMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ApproveIndicatorReportMutation = { approveIndicatorReport: { indicatorReport: { id: string } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type ReturnIndicatorReportMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type ReturnIndicatorReportMutation = { returnIndicatorReport: { indicatorReport: { id: string } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type IndicatorReportingQueryVariables = Exact<{
  period: string;
}>;


export type IndicatorReportingQuery = { indicatorReporting: Array<{ communeId: string, communeName: string, state: Types.ReportState, dueOn: string, timeliness: Types.ReportTimeliness, entered: number, expected: number, decidedBy: string | null, reason: string | null }> };

export type ExplainFigureQueryVariables = Exact<{
  code: string;
  communeId?: string | null | undefined;
  period: string;
}>;


export type ExplainFigureQuery = { indicatorFigure: { name: string | null, unitOfMeasure: string | null, value: string | null, gap: Types.FigureGap | null, isLowerBound: boolean, target: string | null, attainment: Types.Attainment | null, explain: { basis: Types.FigureBasis, version: number | null, kind: Types.IndicatorKind | null, formula: string | null, derivedMeasure: Types.DerivedMeasure | null, overUnits: Types.UnitRollUp | null, overPeriods: Types.PeriodRollUp | null, exact: string | null, decimals: number | null, coverage: string | null, inputs: Array<{ code: string, name: string | null, value: string | null, unitOfMeasure: string | null }>, contributing: Array<{ communeId: string | null, communeName: string | null, period: string }>, missing: Array<{ communeId: string | null, communeName: string | null, period: string }>, approvals: Array<{ communeId: string, period: string, state: Types.ReportState, decidedBy: string | null, decidedAt: string | null }> } } };

export type IndicatorVersionRowFragment = { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, ordinal: number, kind: Types.IndicatorKind, unitOfMeasure: string, direction: Types.IndicatorDirection, frequency: Types.PeriodKind, overUnits: Types.UnitRollUp, overPeriods: Types.PeriodRollUp, formula: string | null, derivedMeasure: Types.DerivedMeasure | null, derivedClass: Types.HouseholdClass | null, derivedIndicator: Types.DeprivationIndicator | null, decimals: number, reportingLevel: Types.ReportingLevel, dueDays: number, validFrom: string, validTo: string | null, sourceNote: string | null, indicator: { id: string, code: string, name: string }, weightIndicator: { id: string, code: string, name: string } | null, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null };

export type IndicatorVersionListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  deleted?: boolean | null | undefined;
  offset?: number | null | undefined;
  filter?: Types.IndicatorVersionFilter | null | undefined;
  sort?: Array<Types.IndicatorVersionSort> | Types.IndicatorVersionSort | null | undefined;
}>;


export type IndicatorVersionListQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, ordinal: number, kind: Types.IndicatorKind, unitOfMeasure: string, direction: Types.IndicatorDirection, frequency: Types.PeriodKind, overUnits: Types.UnitRollUp, overPeriods: Types.PeriodRollUp, formula: string | null, derivedMeasure: Types.DerivedMeasure | null, derivedClass: Types.HouseholdClass | null, derivedIndicator: Types.DeprivationIndicator | null, decimals: number, reportingLevel: Types.ReportingLevel, dueDays: number, validFrom: string, validTo: string | null, sourceNote: string | null, indicator: { id: string, code: string, name: string }, weightIndicator: { id: string, code: string, name: string } | null, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null }> } };

export type IndicatorVersionOneQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type IndicatorVersionOneQuery = { record: { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, ordinal: number, kind: Types.IndicatorKind, unitOfMeasure: string, direction: Types.IndicatorDirection, frequency: Types.PeriodKind, overUnits: Types.UnitRollUp, overPeriods: Types.PeriodRollUp, formula: string | null, derivedMeasure: Types.DerivedMeasure | null, derivedClass: Types.HouseholdClass | null, derivedIndicator: Types.DeprivationIndicator | null, decimals: number, reportingLevel: Types.ReportingLevel, dueDays: number, validFrom: string, validTo: string | null, sourceNote: string | null, indicator: { id: string, code: string, name: string }, weightIndicator: { id: string, code: string, name: string } | null, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null } | null };

export type IndicatorVersionCreateMutationVariables = Exact<{
  input: Types.IndicatorVersionInput;
}>;


export type IndicatorVersionCreateMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, ordinal: number, kind: Types.IndicatorKind, unitOfMeasure: string, direction: Types.IndicatorDirection, frequency: Types.PeriodKind, overUnits: Types.UnitRollUp, overPeriods: Types.PeriodRollUp, formula: string | null, derivedMeasure: Types.DerivedMeasure | null, derivedClass: Types.HouseholdClass | null, derivedIndicator: Types.DeprivationIndicator | null, decimals: number, reportingLevel: Types.ReportingLevel, dueDays: number, validFrom: string, validTo: string | null, sourceNote: string | null, indicator: { id: string, code: string, name: string }, weightIndicator: { id: string, code: string, name: string } | null, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type IndicatorVersionUpdateMutationVariables = Exact<{
  id: string;
  version: number;
  input: Types.IndicatorVersionInput;
}>;


export type IndicatorVersionUpdateMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, ordinal: number, kind: Types.IndicatorKind, unitOfMeasure: string, direction: Types.IndicatorDirection, frequency: Types.PeriodKind, overUnits: Types.UnitRollUp, overPeriods: Types.PeriodRollUp, formula: string | null, derivedMeasure: Types.DerivedMeasure | null, derivedClass: Types.HouseholdClass | null, derivedIndicator: Types.DeprivationIndicator | null, decimals: number, reportingLevel: Types.ReportingLevel, dueDays: number, validFrom: string, validTo: string | null, sourceNote: string | null, indicator: { id: string, code: string, name: string }, weightIndicator: { id: string, code: string, name: string } | null, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type IndicatorVersionDeleteMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type IndicatorVersionDeleteMutation = { payload: { record: { id: string, version: number } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type IndicatorVersionRestoreMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type IndicatorVersionRestoreMutation = { payload: { record: { id: string, version: number } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type IndicatorRowFragment = { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, code: string, name: string, nameEn: string | null, unitOfMeasure: string, direction: Types.IndicatorDirection, frequency: Types.PeriodKind, description: string | null, sourceNote: string | null, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null, targets: { totalCount: number, nodes: Array<{ id: string, period: string, value: string }> }, measurements: { totalCount: number, nodes: Array<{ id: string, period: string, value: string, isLowerBound: boolean }> } };

export type IndicatorListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  deleted?: boolean | null | undefined;
  offset?: number | null | undefined;
  filter?: Types.IndicatorFilter | null | undefined;
  sort?: Array<Types.IndicatorSort> | Types.IndicatorSort | null | undefined;
}>;


export type IndicatorListQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, code: string, name: string, nameEn: string | null, unitOfMeasure: string, direction: Types.IndicatorDirection, frequency: Types.PeriodKind, description: string | null, sourceNote: string | null, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null, targets: { totalCount: number, nodes: Array<{ id: string, period: string, value: string }> }, measurements: { totalCount: number, nodes: Array<{ id: string, period: string, value: string, isLowerBound: boolean }> } }> } };

export type IndicatorOneQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type IndicatorOneQuery = { record: { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, code: string, name: string, nameEn: string | null, unitOfMeasure: string, direction: Types.IndicatorDirection, frequency: Types.PeriodKind, description: string | null, sourceNote: string | null, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null, targets: { totalCount: number, nodes: Array<{ id: string, period: string, value: string }> }, measurements: { totalCount: number, nodes: Array<{ id: string, period: string, value: string, isLowerBound: boolean }> } } | null };

export type IndicatorCreateMutationVariables = Exact<{
  input: Types.IndicatorInput;
}>;


export type IndicatorCreateMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, code: string, name: string, nameEn: string | null, unitOfMeasure: string, direction: Types.IndicatorDirection, frequency: Types.PeriodKind, description: string | null, sourceNote: string | null, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null, targets: { totalCount: number, nodes: Array<{ id: string, period: string, value: string }> }, measurements: { totalCount: number, nodes: Array<{ id: string, period: string, value: string, isLowerBound: boolean }> } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type IndicatorUpdateMutationVariables = Exact<{
  id: string;
  version: number;
  input: Types.IndicatorInput;
}>;


export type IndicatorUpdateMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, code: string, name: string, nameEn: string | null, unitOfMeasure: string, direction: Types.IndicatorDirection, frequency: Types.PeriodKind, description: string | null, sourceNote: string | null, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null, targets: { totalCount: number, nodes: Array<{ id: string, period: string, value: string }> }, measurements: { totalCount: number, nodes: Array<{ id: string, period: string, value: string, isLowerBound: boolean }> } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type IndicatorDeleteMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type IndicatorDeleteMutation = { payload: { record: { id: string, version: number } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type IndicatorRestoreMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type IndicatorRestoreMutation = { payload: { record: { id: string, version: number } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type TargetRowFragment = { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, period: string, value: string, note: string | null, sourceNote: string | null, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null, indicatorVersion: { id: string, ordinal: number, unitOfMeasure: string } | null, indicator: { id: string, code: string, name: string, unitOfMeasure: string, frequency: Types.PeriodKind, direction: Types.IndicatorDirection }, province: { id: string, name: string } | null, commune: { id: string, code: string, fullName: string } | null };

export type TargetListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  deleted?: boolean | null | undefined;
  offset?: number | null | undefined;
  filter?: Types.TargetFilter | null | undefined;
  sort?: Array<Types.TargetSort> | Types.TargetSort | null | undefined;
}>;


export type TargetListQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, period: string, value: string, note: string | null, sourceNote: string | null, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null, indicatorVersion: { id: string, ordinal: number, unitOfMeasure: string } | null, indicator: { id: string, code: string, name: string, unitOfMeasure: string, frequency: Types.PeriodKind, direction: Types.IndicatorDirection }, province: { id: string, name: string } | null, commune: { id: string, code: string, fullName: string } | null }> } };

export type TargetOneQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type TargetOneQuery = { record: { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, period: string, value: string, note: string | null, sourceNote: string | null, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null, indicatorVersion: { id: string, ordinal: number, unitOfMeasure: string } | null, indicator: { id: string, code: string, name: string, unitOfMeasure: string, frequency: Types.PeriodKind, direction: Types.IndicatorDirection }, province: { id: string, name: string } | null, commune: { id: string, code: string, fullName: string } | null } | null };

export type TargetCreateMutationVariables = Exact<{
  input: Types.TargetInput;
}>;


export type TargetCreateMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, period: string, value: string, note: string | null, sourceNote: string | null, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null, indicatorVersion: { id: string, ordinal: number, unitOfMeasure: string } | null, indicator: { id: string, code: string, name: string, unitOfMeasure: string, frequency: Types.PeriodKind, direction: Types.IndicatorDirection }, province: { id: string, name: string } | null, commune: { id: string, code: string, fullName: string } | null } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type TargetUpdateMutationVariables = Exact<{
  id: string;
  version: number;
  input: Types.TargetInput;
}>;


export type TargetUpdateMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, period: string, value: string, note: string | null, sourceNote: string | null, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null, indicatorVersion: { id: string, ordinal: number, unitOfMeasure: string } | null, indicator: { id: string, code: string, name: string, unitOfMeasure: string, frequency: Types.PeriodKind, direction: Types.IndicatorDirection }, province: { id: string, name: string } | null, commune: { id: string, code: string, fullName: string } | null } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type TargetDeleteMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type TargetDeleteMutation = { payload: { record: { id: string, version: number } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type TargetRestoreMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type TargetRestoreMutation = { payload: { record: { id: string, version: number } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type MeasurementRowFragment = { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, period: string, value: string, isLowerBound: boolean, note: string | null, sourceNote: string | null, indicator: { id: string, code: string, name: string, unitOfMeasure: string, frequency: Types.PeriodKind, direction: Types.IndicatorDirection }, province: { id: string, name: string } | null, commune: { id: string, code: string, fullName: string } | null };

export type MeasurementListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  deleted?: boolean | null | undefined;
  offset?: number | null | undefined;
  filter?: Types.MeasurementFilter | null | undefined;
  sort?: Array<Types.MeasurementSort> | Types.MeasurementSort | null | undefined;
}>;


export type MeasurementListQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, period: string, value: string, isLowerBound: boolean, note: string | null, sourceNote: string | null, indicator: { id: string, code: string, name: string, unitOfMeasure: string, frequency: Types.PeriodKind, direction: Types.IndicatorDirection }, province: { id: string, name: string } | null, commune: { id: string, code: string, fullName: string } | null }> } };

export type MeasurementOneQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type MeasurementOneQuery = { record: { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, period: string, value: string, isLowerBound: boolean, note: string | null, sourceNote: string | null, indicator: { id: string, code: string, name: string, unitOfMeasure: string, frequency: Types.PeriodKind, direction: Types.IndicatorDirection }, province: { id: string, name: string } | null, commune: { id: string, code: string, fullName: string } | null } | null };

export type MeasurementCreateMutationVariables = Exact<{
  input: Types.MeasurementInput;
}>;


export type MeasurementCreateMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, period: string, value: string, isLowerBound: boolean, note: string | null, sourceNote: string | null, indicator: { id: string, code: string, name: string, unitOfMeasure: string, frequency: Types.PeriodKind, direction: Types.IndicatorDirection }, province: { id: string, name: string } | null, commune: { id: string, code: string, fullName: string } | null } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type MeasurementUpdateMutationVariables = Exact<{
  id: string;
  version: number;
  input: Types.MeasurementInput;
}>;


export type MeasurementUpdateMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, period: string, value: string, isLowerBound: boolean, note: string | null, sourceNote: string | null, indicator: { id: string, code: string, name: string, unitOfMeasure: string, frequency: Types.PeriodKind, direction: Types.IndicatorDirection }, province: { id: string, name: string } | null, commune: { id: string, code: string, fullName: string } | null } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type MeasurementDeleteMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type MeasurementDeleteMutation = { payload: { record: { id: string, version: number } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type MeasurementRestoreMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type MeasurementRestoreMutation = { payload: { record: { id: string, version: number } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type IndicatorProvincesQueryVariables = Exact<{ [key: string]: never; }>;


export type IndicatorProvincesQuery = { provinces: { nodes: Array<{ id: string, code: string, name: string }> } };

export type IndicatorTrendQueryVariables = Exact<{
  code: string;
  communeId?: string | null | undefined;
  periods: Array<string> | string;
}>;


export type IndicatorTrendQuery = { indicatorTrend: { targetPeriod: string | null, target: string | null, projection: string | null, yearsEarly: number | null, figures: Array<{ period: string, value: string | null, gap: Types.FigureGap | null, isLowerBound: boolean, unitOfMeasure: string | null, explain: { coverage: string | null } }> } };

export type LegalDocumentReferenceFragment = { id: string, number: string, title: string, kind: Types.LegalDocumentKind };

export type LegalDocumentRowFragment = { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, number: string, title: string, kind: Types.LegalDocumentKind, issuer: string, issuedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, url: string | null, sourceMark: Types.SourceMark, note: string | null };

export type LegalDocumentListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  deleted?: boolean | null | undefined;
  offset?: number | null | undefined;
  filter?: Types.LegalDocumentFilter | null | undefined;
  sort?: Array<Types.LegalDocumentSort> | Types.LegalDocumentSort | null | undefined;
}>;


export type LegalDocumentListQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, number: string, title: string, kind: Types.LegalDocumentKind, issuer: string, issuedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, url: string | null, sourceMark: Types.SourceMark, note: string | null }> } };

export type LegalDocumentOneQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type LegalDocumentOneQuery = { record: { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, number: string, title: string, kind: Types.LegalDocumentKind, issuer: string, issuedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, url: string | null, sourceMark: Types.SourceMark, note: string | null } | null };

export type LegalDocumentUsesQueryVariables = Exact<{
  id: string;
}>;


export type LegalDocumentUsesQuery = { standards: { totalCount: number, nodes: Array<{ id: string, code: string, name: string }> }, indicators: { totalCount: number, nodes: Array<{ id: string, code: string, name: string }> }, programmes: { totalCount: number, nodes: Array<{ id: string, code: string, name: string }> }, communes: { totalCount: number } };

export type LegalDocumentCreateMutationVariables = Exact<{
  input: Types.LegalDocumentInput;
}>;


export type LegalDocumentCreateMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, number: string, title: string, kind: Types.LegalDocumentKind, issuer: string, issuedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, url: string | null, sourceMark: Types.SourceMark, note: string | null } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type LegalDocumentUpdateMutationVariables = Exact<{
  id: string;
  version: number;
  input: Types.LegalDocumentInput;
}>;


export type LegalDocumentUpdateMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, number: string, title: string, kind: Types.LegalDocumentKind, issuer: string, issuedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, url: string | null, sourceMark: Types.SourceMark, note: string | null } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type LegalDocumentDeleteMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type LegalDocumentDeleteMutation = { payload: { record: { id: string, version: number } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type LegalDocumentRestoreMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type LegalDocumentRestoreMutation = { payload: { record: { id: string, version: number } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type PrintedReviewQueryVariables = Exact<{
  id: string;
}>;


export type PrintedReviewQuery = { communeReview: { id: string, step: Types.ReviewStep, commune: { id: string, name: string, fullName: string, province: { name: string } }, round: { id: string, name: string, year: number }, acts: { nodes: Array<{ id: string, version: number, ordinal: number, kind: Types.ReviewActKind, happenedOn: string, postedUntil: string | null, present: number | null, agreed: number | null, documentNumber: string | null, note: string | null, recordedBy: string, createdAt: string, village: { id: string, name: string } | null, household: { id: string, code: string, headName: string | null } | null, complaint: { id: string } | null, communeReview: { id: string } }> } } | null };

export type PrintedHouseholdsQueryVariables = Exact<{
  round: string;
  commune: string;
  offset?: number | null | undefined;
}>;


export type PrintedHouseholdsQuery = { assessments: { totalCount: number, nodes: Array<{ id: string, class: Types.HouseholdClass, memberCount: number, household: { id: string, code: string, headName: string | null, village: { name: string } | null } }> } };

export type PrintedCertificatesQueryVariables = Exact<{
  round: string;
  commune: string;
  year: number;
  offset?: number | null | undefined;
  readEthnicity?: boolean | null | undefined;
}>;


export type PrintedCertificatesQuery = { assessments: { totalCount: number, nodes: Array<{ id: string, standard: { name: string, validFrom: string, validTo: string | null, legalDocument: { kind: Types.LegalDocumentKind, number: string } | null }, household: { id: string, headName: string | null, village: { name: string } | null, members: { nodes: Array<{ id: string, fullName: string, relationship: Types.Relationship, sex: Types.Sex, birthDate: string, ethnicity?: Types.Ethnicity }> }, assessments: { nodes: Array<{ id: string, class: Types.HouseholdClass, deprivedMask: number, round: { id: string, kind: Types.RoundKind, year: number } }> } } }> } };

export type PrintedRecognitionsQueryVariables = Exact<{
  round: string;
  commune: string;
  year: number;
}>;


export type PrintedRecognitionsQuery = { communeReviews: { nodes: Array<{ round: { id: string }, acts: { nodes: Array<{ kind: Types.ReviewActKind, happenedOn: string }> } }> } };

export type ProductionModelRowFragment = { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, name: string, kind: Types.ProductionKind, status: Types.ProductionStatus, startsOn: string, endsOn: string | null, synthetic: boolean, commune: { id: string, code: string, fullName: string }, programme: { id: string, code: string, name: string } | null, taking: { totalCount: number } };

export type ProductionParticipantFieldsFragment = { id: string, grantedCapital: number | null, ownCapital: number | null, loanCapital: number | null, outcome: Types.ParticipantOutcome | null, incomeBefore: number | null, incomeAfter: number | null, note: string | null, household: { id: string, code: string, headName: string | null } };

export type ProductionModelFieldsFragment = { outcomeNote: string | null, note: string | null, id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, name: string, kind: Types.ProductionKind, status: Types.ProductionStatus, startsOn: string, endsOn: string | null, synthetic: boolean, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null, all: { nodes: Array<{ id: string, grantedCapital: number | null, ownCapital: number | null, loanCapital: number | null, outcome: Types.ParticipantOutcome | null, incomeBefore: number | null, incomeAfter: number | null, note: string | null, household: { id: string, code: string, headName: string | null } }> }, commune: { id: string, code: string, fullName: string }, programme: { id: string, code: string, name: string } | null, taking: { totalCount: number } };

export type ProductionModelListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  deleted?: boolean | null | undefined;
  offset?: number | null | undefined;
  filter?: Types.ProductionModelFilter | null | undefined;
  sort?: Array<Types.ProductionModelSort> | Types.ProductionModelSort | null | undefined;
}>;


export type ProductionModelListQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, name: string, kind: Types.ProductionKind, status: Types.ProductionStatus, startsOn: string, endsOn: string | null, synthetic: boolean, commune: { id: string, code: string, fullName: string }, programme: { id: string, code: string, name: string } | null, taking: { totalCount: number } }> } };

export type ProductionModelOneQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type ProductionModelOneQuery = { record: { outcomeNote: string | null, note: string | null, id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, name: string, kind: Types.ProductionKind, status: Types.ProductionStatus, startsOn: string, endsOn: string | null, synthetic: boolean, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null, all: { nodes: Array<{ id: string, grantedCapital: number | null, ownCapital: number | null, loanCapital: number | null, outcome: Types.ParticipantOutcome | null, incomeBefore: number | null, incomeAfter: number | null, note: string | null, household: { id: string, code: string, headName: string | null } }> }, commune: { id: string, code: string, fullName: string }, programme: { id: string, code: string, name: string } | null, taking: { totalCount: number } } | null };

export type ProductionModelCreateMutationVariables = Exact<{
  input: Types.ProductionModelInput;
}>;


export type ProductionModelCreateMutation = { payload: { record: { outcomeNote: string | null, note: string | null, id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, name: string, kind: Types.ProductionKind, status: Types.ProductionStatus, startsOn: string, endsOn: string | null, synthetic: boolean, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null, all: { nodes: Array<{ id: string, grantedCapital: number | null, ownCapital: number | null, loanCapital: number | null, outcome: Types.ParticipantOutcome | null, incomeBefore: number | null, incomeAfter: number | null, note: string | null, household: { id: string, code: string, headName: string | null } }> }, commune: { id: string, code: string, fullName: string }, programme: { id: string, code: string, name: string } | null, taking: { totalCount: number } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type ProductionModelUpdateMutationVariables = Exact<{
  id: string;
  version: number;
  input: Types.ProductionModelInput;
}>;


export type ProductionModelUpdateMutation = { payload: { record: { outcomeNote: string | null, note: string | null, id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, name: string, kind: Types.ProductionKind, status: Types.ProductionStatus, startsOn: string, endsOn: string | null, synthetic: boolean, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null, all: { nodes: Array<{ id: string, grantedCapital: number | null, ownCapital: number | null, loanCapital: number | null, outcome: Types.ParticipantOutcome | null, incomeBefore: number | null, incomeAfter: number | null, note: string | null, household: { id: string, code: string, headName: string | null } }> }, commune: { id: string, code: string, fullName: string }, programme: { id: string, code: string, name: string } | null, taking: { totalCount: number } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type ProductionModelDeleteMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ProductionModelDeleteMutation = { payload: { record: { id: string, version: number } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type ProductionModelRestoreMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ProductionModelRestoreMutation = { payload: { record: { id: string, version: number } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type HouseholdParticipationsQueryVariables = Exact<{
  householdId: string;
}>;


export type HouseholdParticipationsQuery = { productionParticipants: { nodes: Array<{ id: string, grantedCapital: number | null, outcome: Types.ParticipantOutcome | null, productionModel: { id: string, name: string, status: Types.ProductionStatus, startsOn: string } }> } };

export type ReorganisationFieldsFragment = { id: string, version: number, deletedAt: string | null, title: string, effectiveOn: string, state: Types.ReorganisationState, appliedAt: string | null, appliedBy: string | null, reversedAt: string | null, reversalReason: string | null, note: string | null, updatedAt: string, legalDocument: { id: string, number: string } };

export type ReorganisationSuccessionFragment = { id: string, extent: Types.SuccessionExtent, predecessor: { id: string, code: string, fullName: string }, successor: { id: string, code: string, fullName: string } };

export type ReorganisationListQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  after?: string | null | undefined;
  deleted?: boolean | null | undefined;
  filter?: Types.ReorganisationFilter | null | undefined;
  sort?: Array<Types.ReorganisationSort> | Types.ReorganisationSort | null | undefined;
}>;


export type ReorganisationListQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, version: number, deletedAt: string | null, title: string, effectiveOn: string, state: Types.ReorganisationState, appliedAt: string | null, appliedBy: string | null, reversedAt: string | null, reversalReason: string | null, note: string | null, updatedAt: string, legalDocument: { id: string, number: string } }> } };

export type ReorganisationOneQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type ReorganisationOneQuery = { record: { id: string, version: number, deletedAt: string | null, title: string, effectiveOn: string, state: Types.ReorganisationState, appliedAt: string | null, appliedBy: string | null, reversedAt: string | null, reversalReason: string | null, note: string | null, updatedAt: string, legalDocument: { id: string, number: string } } | null };

export type ReorganisationLinesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ReorganisationLinesQuery = { reorganisationLines: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, extent: Types.SuccessionExtent, predecessor: { id: string, code: string, fullName: string }, successor: { id: string, code: string, fullName: string } }> } };

export type OfficialSuccessionsQueryVariables = Exact<{
  on: string;
  after?: string | null | undefined;
}>;


export type OfficialSuccessionsQuery = { successions: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ extent: Types.SuccessionExtent, predecessor: { id: string, code: string, fullName: string }, successor: { id: string, code: string, fullName: string } }> } };

export type ReorganisationDryRunQueryVariables = Exact<{
  id: string;
}>;


export type ReorganisationDryRunQuery = { reorganisationDryRun: { problems: Array<{ path: Array<string>, code: string, message: string }>, flows: Array<{ fromCommuneId: string, toCommuneId: string | null, households: number, persons: number }>, divided: Array<{ communeId: string, toCommuneIds: Array<string>, villages: Array<{ villageId: string | null, name: string | null, decidedCommuneId: string | null, households: number, persons: number, decidedOneByOne: number, undecided: number }> }>, provinceBefore: Array<{ class: Types.HouseholdClass | null, households: number, persons: number }>, provinceAfter: Array<{ class: Types.HouseholdClass | null, households: number, persons: number }>, renamedVillages: Array<{ villageId: string, fromCommuneId: string, toCommuneId: string, name: string, newName: string, isPart: boolean }>, grants: Array<{ grantId: string, userName: string, roleName: string, fromCommuneId: string, toCommuneIds: Array<string> }>, records: Array<{ communeId: string, measurements: number, targets: number, openReviews: number, fundingLines: number, productionModels: number }> } };

export type ReorganisationHouseholdsQueryVariables = Exact<{
  id: string;
  communeId: string;
  villageId?: string | null | undefined;
  search?: string | null | undefined;
  undecidedOnly: boolean;
  first: number;
  offset: number;
}>;


export type ReorganisationHouseholdsQuery = { reorganisationHouseholds: { totalCount: number, nodes: Array<{ householdId: string, code: string, headName: string | null, memberCount: number, villageName: string | null, decidedCommuneId: string | null, toCommuneId: string | null }> } };

export type ReorganisationCreateMutationVariables = Exact<{
  input: Types.ReorganisationInput;
}>;


export type ReorganisationCreateMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, title: string, effectiveOn: string, state: Types.ReorganisationState, appliedAt: string | null, appliedBy: string | null, reversedAt: string | null, reversalReason: string | null, note: string | null, updatedAt: string, legalDocument: { id: string, number: string } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type ReorganisationUpdateMutationVariables = Exact<{
  id: string;
  version: number;
  input: Types.ReorganisationInput;
}>;


export type ReorganisationUpdateMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, title: string, effectiveOn: string, state: Types.ReorganisationState, appliedAt: string | null, appliedBy: string | null, reversedAt: string | null, reversalReason: string | null, note: string | null, updatedAt: string, legalDocument: { id: string, number: string } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type ReorganisationDeleteMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ReorganisationDeleteMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, title: string, effectiveOn: string, state: Types.ReorganisationState, appliedAt: string | null, appliedBy: string | null, reversedAt: string | null, reversalReason: string | null, note: string | null, updatedAt: string, legalDocument: { id: string, number: string } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type ReorganisationRestoreMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ReorganisationRestoreMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, title: string, effectiveOn: string, state: Types.ReorganisationState, appliedAt: string | null, appliedBy: string | null, reversedAt: string | null, reversalReason: string | null, note: string | null, updatedAt: string, legalDocument: { id: string, number: string } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type AssignReorganisationVillagesMutationVariables = Exact<{
  id: string;
  villageIds: Array<string> | string;
  communeId?: string | null | undefined;
}>;


export type AssignReorganisationVillagesMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, title: string, effectiveOn: string, state: Types.ReorganisationState, appliedAt: string | null, appliedBy: string | null, reversedAt: string | null, reversalReason: string | null, note: string | null, updatedAt: string, legalDocument: { id: string, number: string } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type AssignReorganisationHouseholdsMutationVariables = Exact<{
  id: string;
  householdIds: Array<string> | string;
  communeId?: string | null | undefined;
}>;


export type AssignReorganisationHouseholdsMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, title: string, effectiveOn: string, state: Types.ReorganisationState, appliedAt: string | null, appliedBy: string | null, reversedAt: string | null, reversalReason: string | null, note: string | null, updatedAt: string, legalDocument: { id: string, number: string } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type ApplyReorganisationMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ApplyReorganisationMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, title: string, effectiveOn: string, state: Types.ReorganisationState, appliedAt: string | null, appliedBy: string | null, reversedAt: string | null, reversalReason: string | null, note: string | null, updatedAt: string, legalDocument: { id: string, number: string } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type ReverseReorganisationMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type ReverseReorganisationMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, title: string, effectiveOn: string, state: Types.ReorganisationState, appliedAt: string | null, appliedBy: string | null, reversedAt: string | null, reversalReason: string | null, note: string | null, updatedAt: string, legalDocument: { id: string, number: string } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type DataRequestFieldsFragment = { id: string, version: number, deletedAt: string | null, kind: Types.DataRequestKind, receivedOn: string, dueOn: string, legalBasis: string | null, outcome: Types.DataRequestOutcome | null, outcomeNote: string | null, decidedBy: string | null, closedOn: string | null, note: string | null, updatedAt: string, household: { id: string, code: string, headName: string | null, commune: { id: string, fullName: string } }, member: { id: string, fullName: string } | null };

export type DataRequestListQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  after?: string | null | undefined;
  deleted?: boolean | null | undefined;
  filter?: Types.DataRequestFilter | null | undefined;
  sort?: Array<Types.DataRequestSort> | Types.DataRequestSort | null | undefined;
}>;


export type DataRequestListQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, version: number, deletedAt: string | null, kind: Types.DataRequestKind, receivedOn: string, dueOn: string, legalBasis: string | null, outcome: Types.DataRequestOutcome | null, outcomeNote: string | null, decidedBy: string | null, closedOn: string | null, note: string | null, updatedAt: string, household: { id: string, code: string, headName: string | null, commune: { id: string, fullName: string } }, member: { id: string, fullName: string } | null }> } };

export type DataRequestOneQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type DataRequestOneQuery = { record: { id: string, version: number, deletedAt: string | null, kind: Types.DataRequestKind, receivedOn: string, dueOn: string, legalBasis: string | null, outcome: Types.DataRequestOutcome | null, outcomeNote: string | null, decidedBy: string | null, closedOn: string | null, note: string | null, updatedAt: string, household: { id: string, code: string, headName: string | null, commune: { id: string, fullName: string } }, member: { id: string, fullName: string } | null } | null };

export type DataRequestCreateMutationVariables = Exact<{
  input: Types.DataRequestInput;
}>;


export type DataRequestCreateMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, kind: Types.DataRequestKind, receivedOn: string, dueOn: string, legalBasis: string | null, outcome: Types.DataRequestOutcome | null, outcomeNote: string | null, decidedBy: string | null, closedOn: string | null, note: string | null, updatedAt: string, household: { id: string, code: string, headName: string | null, commune: { id: string, fullName: string } }, member: { id: string, fullName: string } | null } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type DataRequestUpdateMutationVariables = Exact<{
  id: string;
  version: number;
  input: Types.DataRequestInput;
}>;


export type DataRequestUpdateMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, kind: Types.DataRequestKind, receivedOn: string, dueOn: string, legalBasis: string | null, outcome: Types.DataRequestOutcome | null, outcomeNote: string | null, decidedBy: string | null, closedOn: string | null, note: string | null, updatedAt: string, household: { id: string, code: string, headName: string | null, commune: { id: string, fullName: string } }, member: { id: string, fullName: string } | null } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type DataRequestDeleteMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type DataRequestDeleteMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, kind: Types.DataRequestKind, receivedOn: string, dueOn: string, legalBasis: string | null, outcome: Types.DataRequestOutcome | null, outcomeNote: string | null, decidedBy: string | null, closedOn: string | null, note: string | null, updatedAt: string, household: { id: string, code: string, headName: string | null, commune: { id: string, fullName: string } }, member: { id: string, fullName: string } | null } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type DataRequestRestoreMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type DataRequestRestoreMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, kind: Types.DataRequestKind, receivedOn: string, dueOn: string, legalBasis: string | null, outcome: Types.DataRequestOutcome | null, outcomeNote: string | null, decidedBy: string | null, closedOn: string | null, note: string | null, updatedAt: string, household: { id: string, code: string, headName: string | null, commune: { id: string, fullName: string } }, member: { id: string, fullName: string } | null } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type EraseHouseholdMutationVariables = Exact<{
  requestId: string;
  version: number;
}>;


export type EraseHouseholdMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, kind: Types.DataRequestKind, receivedOn: string, dueOn: string, legalBasis: string | null, outcome: Types.DataRequestOutcome | null, outcomeNote: string | null, decidedBy: string | null, closedOn: string | null, note: string | null, updatedAt: string, household: { id: string, code: string, headName: string | null, commune: { id: string, fullName: string } }, member: { id: string, fullName: string } | null } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type EraseMemberMutationVariables = Exact<{
  requestId: string;
  version: number;
}>;


export type EraseMemberMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, kind: Types.DataRequestKind, receivedOn: string, dueOn: string, legalBasis: string | null, outcome: Types.DataRequestOutcome | null, outcomeNote: string | null, decidedBy: string | null, closedOn: string | null, note: string | null, updatedAt: string, household: { id: string, code: string, headName: string | null, commune: { id: string, fullName: string } }, member: { id: string, fullName: string } | null } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type HouseholdMembersQueryVariables = Exact<{
  id: string;
}>;


export type HouseholdMembersQuery = { household: { id: string, members: { nodes: Array<{ id: string, fullName: string }> } } | null };

export type CorrectionRowFragment = { id: string, version: number, ordinal: number, decidedOn: string, decisionNumber: string, reason: string, incomePerCapita: number | null, b1Points: number | null, deprived: Array<Types.DeprivationIndicator>, notAnswered: Array<Types.DeprivationIndicator>, class: Types.HouseholdClass, scoreBMin: number, scoreBMax: number, recordedBy: string, createdAt: string, assessment: { id: string } };

export type CorrectionsOfQueryVariables = Exact<{
  assessmentId: string;
  roundId: string;
  communeId: string;
  householdId: string;
}>;


export type CorrectionsOfQuery = { corrections: { nodes: Array<{ id: string, version: number, ordinal: number, decidedOn: string, decisionNumber: string, reason: string, incomePerCapita: number | null, b1Points: number | null, deprived: Array<Types.DeprivationIndicator>, notAnswered: Array<Types.DeprivationIndicator>, class: Types.HouseholdClass, scoreBMin: number, scoreBMax: number, recordedBy: string, createdAt: string, assessment: { id: string } }> }, communeReviews: { nodes: Array<{ id: string, step: Types.ReviewStep }> }, household: { id: string, commune: { id: string } } | null };

export type AssessmentCorrectionListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  offset?: number | null | undefined;
  filter?: Types.AssessmentCorrectionFilter | null | undefined;
  sort?: Array<Types.AssessmentCorrectionSort> | Types.AssessmentCorrectionSort | null | undefined;
}>;


export type AssessmentCorrectionListQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, version: number, ordinal: number, decidedOn: string, decisionNumber: string, reason: string, incomePerCapita: number | null, b1Points: number | null, deprived: Array<Types.DeprivationIndicator>, notAnswered: Array<Types.DeprivationIndicator>, class: Types.HouseholdClass, scoreBMin: number, scoreBMax: number, recordedBy: string, createdAt: string, assessment: { id: string } }> } };

export type AssessmentCorrectionOneQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type AssessmentCorrectionOneQuery = { record: { id: string, version: number, ordinal: number, decidedOn: string, decisionNumber: string, reason: string, incomePerCapita: number | null, b1Points: number | null, deprived: Array<Types.DeprivationIndicator>, notAnswered: Array<Types.DeprivationIndicator>, class: Types.HouseholdClass, scoreBMin: number, scoreBMax: number, recordedBy: string, createdAt: string, assessment: { id: string } } | null };

export type AssessmentCorrectionCreateMutationVariables = Exact<{
  input: Types.AssessmentCorrectionInput;
}>;


export type AssessmentCorrectionCreateMutation = { payload: { record: { id: string, version: number, ordinal: number, decidedOn: string, decisionNumber: string, reason: string, incomePerCapita: number | null, b1Points: number | null, deprived: Array<Types.DeprivationIndicator>, notAnswered: Array<Types.DeprivationIndicator>, class: Types.HouseholdClass, scoreBMin: number, scoreBMax: number, recordedBy: string, createdAt: string, assessment: { id: string } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type WhatIfFiguresQueryVariables = Exact<{
  input: Types.WhatIfInput;
}>;


export type WhatIfFiguresQuery = { whatIf: { standardHash: string | null, isSuppressed: boolean, cells: Array<{ communeId: string | null, before: Types.HouseholdClass | null, after: Types.HouseholdClass | null, suppressed: boolean, households: number | null, persons: number | null }> } };

export type WhatIfChangedQueryVariables = Exact<{
  input: Types.WhatIfInput;
  communeId?: string | null | undefined;
  before?: Types.HouseholdClass | null | undefined;
  after?: Types.HouseholdClass | null | undefined;
  first: number;
  offset: number;
}>;


export type WhatIfChangedQuery = { whatIfHouseholds: { totalCount: number, nodes: Array<{ assessmentId: string, householdId: string, code: string, headName: string | null, communeId: string, before: Types.HouseholdClass, after: Types.HouseholdClass }> } };

export type ReviewRoundRowFragment = { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, year: number, kind: Types.RoundKind, month: number | null, name: string, startsOn: string, endsOn: string, note: string | null, communeReviews: { totalCount: number }, recognised: { totalCount: number }, assessments: { totalCount: number } };

export type ReviewRoundListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  deleted?: boolean | null | undefined;
  offset?: number | null | undefined;
  filter?: Types.ReviewRoundFilter | null | undefined;
  sort?: Array<Types.ReviewRoundSort> | Types.ReviewRoundSort | null | undefined;
}>;


export type ReviewRoundListQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, year: number, kind: Types.RoundKind, month: number | null, name: string, startsOn: string, endsOn: string, note: string | null, communeReviews: { totalCount: number }, recognised: { totalCount: number }, assessments: { totalCount: number } }> } };

export type ReviewRoundOneQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type ReviewRoundOneQuery = { record: { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, year: number, kind: Types.RoundKind, month: number | null, name: string, startsOn: string, endsOn: string, note: string | null, communeReviews: { totalCount: number }, recognised: { totalCount: number }, assessments: { totalCount: number } } | null };

export type ReviewRoundCreateMutationVariables = Exact<{
  input: Types.ReviewRoundInput;
}>;


export type ReviewRoundCreateMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, year: number, kind: Types.RoundKind, month: number | null, name: string, startsOn: string, endsOn: string, note: string | null, communeReviews: { totalCount: number }, recognised: { totalCount: number }, assessments: { totalCount: number } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type ReviewRoundUpdateMutationVariables = Exact<{
  id: string;
  version: number;
  input: Types.ReviewRoundInput;
}>;


export type ReviewRoundUpdateMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, year: number, kind: Types.RoundKind, month: number | null, name: string, startsOn: string, endsOn: string, note: string | null, communeReviews: { totalCount: number }, recognised: { totalCount: number }, assessments: { totalCount: number } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type ReviewRoundDeleteMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ReviewRoundDeleteMutation = { payload: { record: { id: string, version: number } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type ReviewRoundRestoreMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ReviewRoundRestoreMutation = { payload: { record: { id: string, version: number } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type CommuneReviewRowFragment = { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, step: Types.ReviewStep, stepSince: string, note: string | null, commune: { id: string, code: string, fullName: string }, round: { id: string, name: string, year: number, startsOn: string } };

export type ReviewActRowFragment = { id: string, version: number, ordinal: number, kind: Types.ReviewActKind, happenedOn: string, postedUntil: string | null, present: number | null, agreed: number | null, documentNumber: string | null, note: string | null, recordedBy: string, createdAt: string, village: { id: string, name: string } | null, household: { id: string, code: string, headName: string | null } | null, complaint: { id: string } | null, communeReview: { id: string } };

export type CommuneReviewListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  deleted?: boolean | null | undefined;
  offset?: number | null | undefined;
  filter?: Types.CommuneReviewFilter | null | undefined;
  sort?: Array<Types.CommuneReviewSort> | Types.CommuneReviewSort | null | undefined;
}>;


export type CommuneReviewListQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, step: Types.ReviewStep, stepSince: string, note: string | null, commune: { id: string, code: string, fullName: string }, round: { id: string, name: string, year: number, startsOn: string } }> } };

export type CommuneReviewOneQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type CommuneReviewOneQuery = { record: { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, step: Types.ReviewStep, stepSince: string, note: string | null, commune: { id: string, code: string, fullName: string }, round: { id: string, name: string, year: number, startsOn: string } } | null };

export type ReviewCourseQueryVariables = Exact<{
  id: string;
}>;


export type ReviewCourseQuery = { communeReview: { id: string, version: number, step: Types.ReviewStep, stepSince: string, acts: { totalCount: number, nodes: Array<{ id: string, version: number, ordinal: number, kind: Types.ReviewActKind, happenedOn: string, postedUntil: string | null, present: number | null, agreed: number | null, documentNumber: string | null, note: string | null, recordedBy: string, createdAt: string, village: { id: string, name: string } | null, household: { id: string, code: string, headName: string | null } | null, complaint: { id: string } | null, communeReview: { id: string } }> } } | null };

export type ReviewActListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  offset?: number | null | undefined;
  filter?: Types.ReviewActFilter | null | undefined;
  sort?: Array<Types.ReviewActSort> | Types.ReviewActSort | null | undefined;
}>;


export type ReviewActListQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, version: number, ordinal: number, kind: Types.ReviewActKind, happenedOn: string, postedUntil: string | null, present: number | null, agreed: number | null, documentNumber: string | null, note: string | null, recordedBy: string, createdAt: string, village: { id: string, name: string } | null, household: { id: string, code: string, headName: string | null } | null, complaint: { id: string } | null, communeReview: { id: string } }> } };

export type ReviewActOneQueryVariables = Exact<{
  id: string;
}>;


export type ReviewActOneQuery = { record: { id: string, version: number, ordinal: number, kind: Types.ReviewActKind, happenedOn: string, postedUntil: string | null, present: number | null, agreed: number | null, documentNumber: string | null, note: string | null, recordedBy: string, createdAt: string, village: { id: string, name: string } | null, household: { id: string, code: string, headName: string | null } | null, complaint: { id: string } | null, communeReview: { id: string } } | null };

export type CommuneReviewCreateMutationVariables = Exact<{
  input: Types.CommuneReviewInput;
}>;


export type CommuneReviewCreateMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, step: Types.ReviewStep, stepSince: string, note: string | null, commune: { id: string, code: string, fullName: string }, round: { id: string, name: string, year: number, startsOn: string } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type CommuneReviewUpdateMutationVariables = Exact<{
  id: string;
  version: number;
  input: Types.CommuneReviewInput;
}>;


export type CommuneReviewUpdateMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, createdAt: string, updatedAt: string, step: Types.ReviewStep, stepSince: string, note: string | null, commune: { id: string, code: string, fullName: string }, round: { id: string, name: string, year: number, startsOn: string } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type CommuneReviewDeleteMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type CommuneReviewDeleteMutation = { payload: { record: { id: string, version: number } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type CommuneReviewRestoreMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type CommuneReviewRestoreMutation = { payload: { record: { id: string, version: number } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type ReviewRoundCommunesQueryVariables = Exact<{
  round: string;
  day: string;
  offset: number;
}>;


export type ReviewRoundCommunesQuery = { communes: { totalCount: number, nodes: Array<{ id: string, code: string, fullName: string, communeReviews: { nodes: Array<{ id: string, version: number, step: Types.ReviewStep, stepSince: string, note: string | null }> }, assessments: { totalCount: number } }> } };

export type MakeReviewListMutationVariables = Exact<{
  id: string;
  version: number;
  input: Types.ReviewActInput;
}>;


export type MakeReviewListMutation = { payload: { record: { id: string, version: number, ordinal: number, kind: Types.ReviewActKind, happenedOn: string, postedUntil: string | null, present: number | null, agreed: number | null, documentNumber: string | null, note: string | null, recordedBy: string, createdAt: string, village: { id: string, name: string } | null, household: { id: string, code: string, headName: string | null } | null, complaint: { id: string } | null, communeReview: { id: string } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type FinishReviewSurveyMutationVariables = Exact<{
  id: string;
  version: number;
  input: Types.ReviewActInput;
}>;


export type FinishReviewSurveyMutation = { payload: { record: { id: string, version: number, ordinal: number, kind: Types.ReviewActKind, happenedOn: string, postedUntil: string | null, present: number | null, agreed: number | null, documentNumber: string | null, note: string | null, recordedBy: string, createdAt: string, village: { id: string, name: string } | null, household: { id: string, code: string, headName: string | null } | null, complaint: { id: string } | null, communeReview: { id: string } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type HoldVillageMeetingMutationVariables = Exact<{
  id: string;
  version: number;
  input: Types.ReviewActInput;
}>;


export type HoldVillageMeetingMutation = { payload: { record: { id: string, version: number, ordinal: number, kind: Types.ReviewActKind, happenedOn: string, postedUntil: string | null, present: number | null, agreed: number | null, documentNumber: string | null, note: string | null, recordedBy: string, createdAt: string, village: { id: string, name: string } | null, household: { id: string, code: string, headName: string | null } | null, complaint: { id: string } | null, communeReview: { id: string } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type PostReviewMutationVariables = Exact<{
  id: string;
  version: number;
  input: Types.ReviewActInput;
}>;


export type PostReviewMutation = { payload: { record: { id: string, version: number, ordinal: number, kind: Types.ReviewActKind, happenedOn: string, postedUntil: string | null, present: number | null, agreed: number | null, documentNumber: string | null, note: string | null, recordedBy: string, createdAt: string, village: { id: string, name: string } | null, household: { id: string, code: string, headName: string | null } | null, complaint: { id: string } | null, communeReview: { id: string } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type ReceiveReviewComplaintMutationVariables = Exact<{
  id: string;
  version: number;
  input: Types.ReviewActInput;
}>;


export type ReceiveReviewComplaintMutation = { payload: { record: { id: string, version: number, ordinal: number, kind: Types.ReviewActKind, happenedOn: string, postedUntil: string | null, present: number | null, agreed: number | null, documentNumber: string | null, note: string | null, recordedBy: string, createdAt: string, village: { id: string, name: string } | null, household: { id: string, code: string, headName: string | null } | null, complaint: { id: string } | null, communeReview: { id: string } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type RecheckReviewComplaintMutationVariables = Exact<{
  id: string;
  version: number;
  input: Types.ReviewActInput;
}>;


export type RecheckReviewComplaintMutation = { payload: { record: { id: string, version: number, ordinal: number, kind: Types.ReviewActKind, happenedOn: string, postedUntil: string | null, present: number | null, agreed: number | null, documentNumber: string | null, note: string | null, recordedBy: string, createdAt: string, village: { id: string, name: string } | null, household: { id: string, code: string, headName: string | null } | null, complaint: { id: string } | null, communeReview: { id: string } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type GiveDistrictOpinionMutationVariables = Exact<{
  id: string;
  version: number;
  input: Types.ReviewActInput;
}>;


export type GiveDistrictOpinionMutation = { payload: { record: { id: string, version: number, ordinal: number, kind: Types.ReviewActKind, happenedOn: string, postedUntil: string | null, present: number | null, agreed: number | null, documentNumber: string | null, note: string | null, recordedBy: string, createdAt: string, village: { id: string, name: string } | null, household: { id: string, code: string, headName: string | null } | null, complaint: { id: string } | null, communeReview: { id: string } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type RecogniseReviewMutationVariables = Exact<{
  id: string;
  version: number;
  input: Types.ReviewActInput;
}>;


export type RecogniseReviewMutation = { payload: { record: { id: string, version: number, ordinal: number, kind: Types.ReviewActKind, happenedOn: string, postedUntil: string | null, present: number | null, agreed: number | null, documentNumber: string | null, note: string | null, recordedBy: string, createdAt: string, village: { id: string, name: string } | null, household: { id: string, code: string, headName: string | null } | null, complaint: { id: string } | null, communeReview: { id: string } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type CloseReviewMutationVariables = Exact<{
  id: string;
  version: number;
  input: Types.ReviewActInput;
}>;


export type CloseReviewMutation = { payload: { record: { id: string, version: number, ordinal: number, kind: Types.ReviewActKind, happenedOn: string, postedUntil: string | null, present: number | null, agreed: number | null, documentNumber: string | null, note: string | null, recordedBy: string, createdAt: string, village: { id: string, name: string } | null, household: { id: string, code: string, headName: string | null } | null, complaint: { id: string } | null, communeReview: { id: string } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type ReopenReviewMutationVariables = Exact<{
  id: string;
  version: number;
  input: Types.ReviewActInput;
}>;


export type ReopenReviewMutation = { payload: { record: { id: string, version: number, ordinal: number, kind: Types.ReviewActKind, happenedOn: string, postedUntil: string | null, present: number | null, agreed: number | null, documentNumber: string | null, note: string | null, recordedBy: string, createdAt: string, village: { id: string, name: string } | null, household: { id: string, code: string, headName: string | null } | null, complaint: { id: string } | null, communeReview: { id: string } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type ReviewTablesQueryVariables = Exact<{
  round: string;
  commune?: string | null | undefined;
}>;


export type ReviewTablesQuery = { flowTables: { previousRoundId: string | null, unreviewed: number, lines: Array<{ communeId: string | null, list: Types.FlowList, cells: Array<{ column: Types.FlowColumn, households: number, persons: number }> }> }, reviewTables: { poor: { households: number, persons: number }, nearPoor: { households: number, persons: number }, tables: Array<{ table: Types.ReviewTable, rows: Array<{ code: string, label: string, poor: { households: number, persons: number }, nearPoor: { households: number, persons: number } }> }> } };

export type FlowHouseholdsQueryVariables = Exact<{
  round: string;
  commune?: string | null | undefined;
  list: Types.FlowList;
  column: Types.FlowColumn;
  first: number;
  offset: number;
}>;


export type FlowHouseholdsQuery = { page: { totalCount: number, nodes: Array<{ householdId: string, code: string, headName: string | null, personsBefore: number, personsAfter: number }> } };

export type ReviewTableHouseholdsQueryVariables = Exact<{
  round: string;
  commune?: string | null | undefined;
  list: Types.FlowList;
  table?: Types.ReviewTable | null | undefined;
  row?: string | null | undefined;
  first: number;
  offset: number;
}>;


export type ReviewTableHouseholdsQuery = { page: { totalCount: number, nodes: Array<{ householdId: string, code: string, headName: string | null, persons: number }> } };

export type WorklistProgressQueryVariables = Exact<{
  commune: string;
  round: string;
  toSurvey: Types.HouseholdFilter;
  incomplete: Types.HouseholdFilter;
  done: Types.HouseholdFilter;
  offset?: number | null | undefined;
}>;


export type WorklistProgressQuery = { commune: { fullName: string, toSurvey: { totalCount: number }, incomplete: { totalCount: number }, done: { totalCount: number } } | null, villages: { totalCount: number, nodes: Array<{ id: string, kind: Types.VillageKind, name: string, toSurvey: { totalCount: number }, incomplete: { totalCount: number }, done: { totalCount: number } }> }, complaints: { totalCount: number, nodes: Array<{ id: string, kind: Types.ReviewActKind, complaint: { id: string } | null, household: { id: string, village: { id: string } | null } | null }> } };

export type WorklistHouseholdsQueryVariables = Exact<{
  round: string;
  filter: Types.HouseholdFilter;
  offset?: number | null | undefined;
}>;


export type WorklistHouseholdsQuery = { households: { totalCount: number, nodes: Array<{ id: string, code: string, headName: string | null, memberCount: number, class: Types.HouseholdClass | null, assessments: { nodes: Array<{ id: string, class: Types.HouseholdClass }> } }> } };

export type StandardRowFragment = { id: string, version: number, createdAt: string, updatedAt: string, code: string, name: string, validFrom: string, validTo: string | null, cut: number, priority: number, contentHash: string, sourceNote: string, province: { id: string, code: string, name: string } | null, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null, lines: { nodes: Array<{ id: string, areaType: Types.AreaType, line: number, middleLine: number | null, b1Points: number | null }> } };

export type StandardDetailsFragment = { id: string, version: number, createdAt: string, updatedAt: string, code: string, name: string, validFrom: string, validTo: string | null, cut: number, priority: number, contentHash: string, sourceNote: string, indicators: { nodes: Array<{ id: string, code: Types.DeprivationIndicator, service: Types.Service, name: string, nameEn: string, weight: number, points: number, threshold: string, ordinal: number, sourceNote: string | null }> }, province: { id: string, code: string, name: string } | null, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null, lines: { nodes: Array<{ id: string, areaType: Types.AreaType, line: number, middleLine: number | null, b1Points: number | null }> } };

export type StandardListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  offset?: number | null | undefined;
  filter?: Types.StandardFilter | null | undefined;
  sort?: Array<Types.StandardSort> | Types.StandardSort | null | undefined;
}>;


export type StandardListQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, version: number, createdAt: string, updatedAt: string, code: string, name: string, validFrom: string, validTo: string | null, cut: number, priority: number, contentHash: string, sourceNote: string, province: { id: string, code: string, name: string } | null, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null, lines: { nodes: Array<{ id: string, areaType: Types.AreaType, line: number, middleLine: number | null, b1Points: number | null }> } }> } };

export type StandardOneQueryVariables = Exact<{
  id: string;
}>;


export type StandardOneQuery = { record: { id: string, version: number, createdAt: string, updatedAt: string, code: string, name: string, validFrom: string, validTo: string | null, cut: number, priority: number, contentHash: string, sourceNote: string, indicators: { nodes: Array<{ id: string, code: Types.DeprivationIndicator, service: Types.Service, name: string, nameEn: string, weight: number, points: number, threshold: string, ordinal: number, sourceNote: string | null }> }, province: { id: string, code: string, name: string } | null, legalDocument: { id: string, number: string, title: string, kind: Types.LegalDocumentKind } | null, lines: { nodes: Array<{ id: string, areaType: Types.AreaType, line: number, middleLine: number | null, b1Points: number | null }> } } | null };

export type CommuneFieldsFragment = { id: string, version: number, deletedAt: string | null, code: string, name: string, fullName: string, kind: Types.CommuneKind, areaType: Types.AreaType | null, areaTypeSource: string | null, validFrom: string, validTo: string | null, mountainous: boolean | null, mountainousSource: string | null, note: string | null, updatedAt: string, province: { id: string, code: string, name: string }, district: { id: string, code: string, name: string, kind: Types.DistrictKind } | null, establishedBy: { id: string, number: string } | null };

export type CommuneListQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  after?: string | null | undefined;
  deleted?: boolean | null | undefined;
  filter?: Types.CommuneFilter | null | undefined;
  sort?: Array<Types.CommuneSort> | Types.CommuneSort | null | undefined;
}>;


export type CommuneListQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, version: number, deletedAt: string | null, code: string, name: string, fullName: string, kind: Types.CommuneKind, areaType: Types.AreaType | null, areaTypeSource: string | null, validFrom: string, validTo: string | null, mountainous: boolean | null, mountainousSource: string | null, note: string | null, updatedAt: string, households: { totalCount: number }, province: { id: string, code: string, name: string }, district: { id: string, code: string, name: string, kind: Types.DistrictKind } | null, establishedBy: { id: string, number: string } | null }> } };

export type CommuneOneQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type CommuneOneQuery = { record: { id: string, version: number, deletedAt: string | null, code: string, name: string, fullName: string, kind: Types.CommuneKind, areaType: Types.AreaType | null, areaTypeSource: string | null, validFrom: string, validTo: string | null, mountainous: boolean | null, mountainousSource: string | null, note: string | null, updatedAt: string, province: { id: string, code: string, name: string }, district: { id: string, code: string, name: string, kind: Types.DistrictKind } | null, establishedBy: { id: string, number: string } | null } | null };

export type CommuneFiguresQueryVariables = Exact<{
  id: string;
}>;


export type CommuneFiguresQuery = { commune: { id: string, all: { totalCount: number }, poor: { totalCount: number }, nearPoor: { totalCount: number }, middle: { totalCount: number }, nonPoor: { totalCount: number }, undetermined: { totalCount: number }, notAssessed: { totalCount: number }, villages: { totalCount: number } } | null };

export type LineageStepFragment = { id: string, extent: Types.SuccessionExtent, effectiveOn: string };

export type LineageCommuneFragment = { id: string, code: string, fullName: string };

export type CommuneLineageQueryVariables = Exact<{
  id: string;
}>;


export type CommuneLineageQuery = { commune: { id: string, predecessors: { nodes: Array<{ id: string, extent: Types.SuccessionExtent, effectiveOn: string, other: { id: string, code: string, fullName: string, predecessors: { nodes: Array<{ id: string, extent: Types.SuccessionExtent, effectiveOn: string, other: { id: string, code: string, fullName: string, predecessors: { nodes: Array<{ id: string, extent: Types.SuccessionExtent, effectiveOn: string, other: { id: string, code: string, fullName: string } }> } } }> } } }> }, successors: { nodes: Array<{ id: string, extent: Types.SuccessionExtent, effectiveOn: string, other: { id: string, code: string, fullName: string, successors: { nodes: Array<{ id: string, extent: Types.SuccessionExtent, effectiveOn: string, other: { id: string, code: string, fullName: string, successors: { nodes: Array<{ id: string, extent: Types.SuccessionExtent, effectiveOn: string, other: { id: string, code: string, fullName: string } }> } } }> } } }> } } | null };

export type CommuneCreateMutationVariables = Exact<{
  input: Types.CommuneInput;
}>;


export type CommuneCreateMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, code: string, name: string, fullName: string, kind: Types.CommuneKind, areaType: Types.AreaType | null, areaTypeSource: string | null, validFrom: string, validTo: string | null, mountainous: boolean | null, mountainousSource: string | null, note: string | null, updatedAt: string, province: { id: string, code: string, name: string }, district: { id: string, code: string, name: string, kind: Types.DistrictKind } | null, establishedBy: { id: string, number: string } | null } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type CommuneUpdateMutationVariables = Exact<{
  id: string;
  version: number;
  input: Types.CommuneInput;
}>;


export type CommuneUpdateMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, code: string, name: string, fullName: string, kind: Types.CommuneKind, areaType: Types.AreaType | null, areaTypeSource: string | null, validFrom: string, validTo: string | null, mountainous: boolean | null, mountainousSource: string | null, note: string | null, updatedAt: string, province: { id: string, code: string, name: string }, district: { id: string, code: string, name: string, kind: Types.DistrictKind } | null, establishedBy: { id: string, number: string } | null } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type CommuneDeleteMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type CommuneDeleteMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, code: string, name: string, fullName: string, kind: Types.CommuneKind, areaType: Types.AreaType | null, areaTypeSource: string | null, validFrom: string, validTo: string | null, mountainous: boolean | null, mountainousSource: string | null, note: string | null, updatedAt: string, province: { id: string, code: string, name: string }, district: { id: string, code: string, name: string, kind: Types.DistrictKind } | null, establishedBy: { id: string, number: string } | null } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type CommuneRestoreMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type CommuneRestoreMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, code: string, name: string, fullName: string, kind: Types.CommuneKind, areaType: Types.AreaType | null, areaTypeSource: string | null, validFrom: string, validTo: string | null, mountainous: boolean | null, mountainousSource: string | null, note: string | null, updatedAt: string, province: { id: string, code: string, name: string }, district: { id: string, code: string, name: string, kind: Types.DistrictKind } | null, establishedBy: { id: string, number: string } | null } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type VillageFieldsFragment = { id: string, version: number, deletedAt: string | null, name: string, kind: Types.VillageKind, validFrom: string | null, validTo: string | null, note: string | null, synthetic: boolean, updatedAt: string, commune: { id: string, code: string, fullName: string }, households: { totalCount: number } };

export type VillageListQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  after?: string | null | undefined;
  deleted?: boolean | null | undefined;
  filter?: Types.VillageFilter | null | undefined;
  sort?: Array<Types.VillageSort> | Types.VillageSort | null | undefined;
}>;


export type VillageListQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, version: number, deletedAt: string | null, name: string, kind: Types.VillageKind, validFrom: string | null, validTo: string | null, note: string | null, synthetic: boolean, updatedAt: string, commune: { id: string, code: string, fullName: string }, households: { totalCount: number } }> } };

export type VillageOneQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type VillageOneQuery = { record: { id: string, version: number, deletedAt: string | null, name: string, kind: Types.VillageKind, validFrom: string | null, validTo: string | null, note: string | null, synthetic: boolean, updatedAt: string, commune: { id: string, code: string, fullName: string }, households: { totalCount: number } } | null };

export type VillageCreateMutationVariables = Exact<{
  input: Types.VillageInput;
}>;


export type VillageCreateMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, name: string, kind: Types.VillageKind, validFrom: string | null, validTo: string | null, note: string | null, synthetic: boolean, updatedAt: string, commune: { id: string, code: string, fullName: string }, households: { totalCount: number } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type VillageUpdateMutationVariables = Exact<{
  id: string;
  version: number;
  input: Types.VillageInput;
}>;


export type VillageUpdateMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, name: string, kind: Types.VillageKind, validFrom: string | null, validTo: string | null, note: string | null, synthetic: boolean, updatedAt: string, commune: { id: string, code: string, fullName: string }, households: { totalCount: number } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type VillageDeleteMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type VillageDeleteMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, name: string, kind: Types.VillageKind, validFrom: string | null, validTo: string | null, note: string | null, synthetic: boolean, updatedAt: string, commune: { id: string, code: string, fullName: string }, households: { totalCount: number } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type VillageRestoreMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type VillageRestoreMutation = { payload: { record: { id: string, version: number, deletedAt: string | null, name: string, kind: Types.VillageKind, validFrom: string | null, validTo: string | null, note: string | null, synthetic: boolean, updatedAt: string, commune: { id: string, code: string, fullName: string }, households: { totalCount: number } } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type ProvinceListQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  after?: string | null | undefined;
  filter?: Types.ProvinceFilter | null | undefined;
  sort?: Array<Types.ProvinceSort> | Types.ProvinceSort | null | undefined;
}>;


export type ProvinceListQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, code: string, name: string, kind: Types.ProvinceKind }> } };

export type ProvinceOneQueryVariables = Exact<{
  id: string;
}>;


export type ProvinceOneQuery = { record: { id: string, code: string, name: string, kind: Types.ProvinceKind } | null };

export type DistrictListQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  after?: string | null | undefined;
  filter?: Types.DistrictFilter | null | undefined;
  sort?: Array<Types.DistrictSort> | Types.DistrictSort | null | undefined;
}>;


export type DistrictListQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, code: string, name: string, kind: Types.DistrictKind }> } };

export type DistrictOneQueryVariables = Exact<{
  id: string;
}>;


export type DistrictOneQuery = { record: { id: string, code: string, name: string, kind: Types.DistrictKind } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RoleFieldsFragmentDoc = new TypedDocumentString(`
    fragment RoleFields on Role {
  id
  version
  deletedAt
  code
  name
  nameEn
  description
  permissions
  updatedAt
}
    `, {"fragmentName":"RoleFields"}) as unknown as TypedDocumentString<RoleFieldsFragment, unknown>;
export const AccessGrantFieldsFragmentDoc = new TypedDocumentString(`
    fragment AccessGrantFields on AccessGrant {
  id
  version
  deletedAt
  userId
  everywhere
  districtIds
  communeIds
  validFrom
  validTo
  reason
  updatedAt
  role {
    id
    code
    name
    nameEn
    permissions
  }
}
    `, {"fragmentName":"AccessGrantFields"}) as unknown as TypedDocumentString<AccessGrantFieldsFragment, unknown>;
export const ApiKeyFieldsFragmentDoc = new TypedDocumentString(`
    fragment ApiKeyFields on ApiKey {
  id
  name
  start
  state
  owner
  communeIds
  permissions
  maxPage
  maxCost
  persistedOnly
  createdAt
  expiresAt
  lastUsedAt
  requests
  usage {
    day
    requests
  }
}
    `, {"fragmentName":"ApiKeyFields"}) as unknown as TypedDocumentString<ApiKeyFieldsFragment, unknown>;
export const UserRowFragmentDoc = new TypedDocumentString(`
    fragment UserRow on User {
  id
  name
  email
  lastSeen
  secondFactor
  invited
  locked
  disabled
}
    `, {"fragmentName":"UserRow"}) as unknown as TypedDocumentString<UserRowFragment, unknown>;
export const AssessmentRowFragmentDoc = new TypedDocumentString(`
    fragment AssessmentRow on Assessment {
  id
  version
  deletedAt
  assessedOn
  class
  incomePerCapita
  b1Points
  scoreB
  scoreBMin
  scoreBMax
  memberCount
  areaType
  causes
  supportWishes
  otherWish
  surveyor
  note
  synthetic
  updatedAt
  round {
    id
    name
    year
  }
  household {
    id
    code
    headName
  }
  commune {
    id
    code
    fullName
  }
  standard {
    id
    code
    name
  }
}
    `, {"fragmentName":"AssessmentRow"}) as unknown as TypedDocumentString<AssessmentRowFragment, unknown>;
export const AssessmentFieldsFragmentDoc = new TypedDocumentString(`
    fragment AssessmentFields on Assessment {
  ...AssessmentRow
  standardHash
  previousClass
  transition
  reasons {
    code
    text
  }
  answers(first: 12) {
    nodes {
      id
      indicator
      answer
      proposed
    }
  }
}
    fragment AssessmentRow on Assessment {
  id
  version
  deletedAt
  assessedOn
  class
  incomePerCapita
  b1Points
  scoreB
  scoreBMin
  scoreBMax
  memberCount
  areaType
  causes
  supportWishes
  otherWish
  surveyor
  note
  synthetic
  updatedAt
  round {
    id
    name
    year
  }
  household {
    id
    code
    headName
  }
  commune {
    id
    code
    fullName
  }
  standard {
    id
    code
    name
  }
}`, {"fragmentName":"AssessmentFields"}) as unknown as TypedDocumentString<AssessmentFieldsFragment, unknown>;
export const PovertyUnitFragmentDoc = new TypedDocumentString(`
    fragment PovertyUnit on Commune {
  id
  code
  fullName
  validFrom
  validTo
}
    `, {"fragmentName":"PovertyUnit"}) as unknown as TypedDocumentString<PovertyUnitFragment, unknown>;
export const LegalDocumentReferenceFragmentDoc = new TypedDocumentString(`
    fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}
    `, {"fragmentName":"LegalDocumentReference"}) as unknown as TypedDocumentString<LegalDocumentReferenceFragment, unknown>;
export const ProgrammeRowFragmentDoc = new TypedDocumentString(`
    fragment ProgrammeRow on Programme {
  id
  version
  deletedAt
  createdAt
  updatedAt
  code
  name
  startsOn
  endsOn
  totalAmount
  totalIsLowerBound
  description
  sourceNote
  legalDocument {
    ...LegalDocumentReference
  }
  fundingLines {
    totalCount
  }
  indicators(first: 50, sort: [{field: ORDINAL}]) {
    nodes {
      id
      indicator {
        id
      }
    }
  }
}
    fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}`, {"fragmentName":"ProgrammeRow"}) as unknown as TypedDocumentString<ProgrammeRowFragment, unknown>;
export const FundingRatesFieldsFragmentDoc = new TypedDocumentString(`
    fragment FundingRatesFields on FundingRates {
  source
  allocation {
    percent
    certainty
  }
  disbursement {
    percent
    certainty
  }
}
    `, {"fragmentName":"FundingRatesFields"}) as unknown as TypedDocumentString<FundingRatesFieldsFragment, unknown>;
export const FundingLineRowFragmentDoc = new TypedDocumentString(`
    fragment FundingLineRow on FundingLine {
  id
  version
  deletedAt
  createdAt
  updatedAt
  source
  stage
  fromYear
  toYear
  amount
  isLowerBound
  basis
  note
  sourceNote
  programme {
    id
    code
    name
  }
  commune {
    id
    fullName
  }
  legalDocument {
    ...LegalDocumentReference
  }
}
    fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}`, {"fragmentName":"FundingLineRow"}) as unknown as TypedDocumentString<FundingLineRowFragment, unknown>;
export const VersionFieldsFragmentDoc = new TypedDocumentString(`
    fragment VersionFields on RecordVersion {
  id
  recordVersion
  occurredAt
  operation
  actorKind
  actorName
  reason
  changes(first: 100, sort: [{field: ORDINAL}]) {
    nodes {
      id
      concept
      recordId
      operation
      fields
      before
      after
      erased
    }
  }
}
    `, {"fragmentName":"VersionFields"}) as unknown as TypedDocumentString<VersionFieldsFragment, unknown>;
export const HouseholdRowFragmentDoc = new TypedDocumentString(`
    fragment HouseholdRow on Household {
  id
  version
  deletedAt
  code
  headName
  memberCount
  class
  incomePerCapita
  address @include(if: $readContact)
  phone @include(if: $readContact)
  ethnicMinority @include(if: $readEthnicity)
  noLabourCapacity
  meritHousehold
  registeredOn
  synthetic
  updatedAt
  commune {
    id
    code
    fullName
  }
  village {
    id
    name
    kind
  }
  latestAssessment {
    id
    assessedOn
  }
}
    `, {"fragmentName":"HouseholdRow"}) as unknown as TypedDocumentString<HouseholdRowFragment, unknown>;
export const HouseholdMemberFragmentDoc = new TypedDocumentString(`
    fragment HouseholdMember on Member {
  id
  fullName
  birthDate
  sex
  relationship
  ethnicity @include(if: $readEthnicity)
  citizenIdentityNumber @include(if: $readIdentity)
  disabled @include(if: $readHealth)
  monthlyAllowance
  healthInsurance
  employment
  ableToWork
  educationLevel
  inTraining
  attendsSchool
  malnourished @include(if: $readHealth)
}
    `, {"fragmentName":"HouseholdMember"}) as unknown as TypedDocumentString<HouseholdMemberFragment, unknown>;
export const HouseholdFieldsFragmentDoc = new TypedDocumentString(`
    fragment HouseholdFields on Household {
  ...HouseholdRow
  floorAreaM2
  wallDurable
  columnDurable
  roofDurable
  waterSource
  toilet
  usesInternet
  devices
  note
  members(first: 100, sort: [{field: ORDINAL}]) {
    nodes {
      ...HouseholdMember
    }
  }
}
    fragment HouseholdRow on Household {
  id
  version
  deletedAt
  code
  headName
  memberCount
  class
  incomePerCapita
  address @include(if: $readContact)
  phone @include(if: $readContact)
  ethnicMinority @include(if: $readEthnicity)
  noLabourCapacity
  meritHousehold
  registeredOn
  synthetic
  updatedAt
  commune {
    id
    code
    fullName
  }
  village {
    id
    name
    kind
  }
  latestAssessment {
    id
    assessedOn
  }
}
fragment HouseholdMember on Member {
  id
  fullName
  birthDate
  sex
  relationship
  ethnicity @include(if: $readEthnicity)
  citizenIdentityNumber @include(if: $readIdentity)
  disabled @include(if: $readHealth)
  monthlyAllowance
  healthInsurance
  employment
  ableToWork
  educationLevel
  inTraining
  attendsSchool
  malnourished @include(if: $readHealth)
}`, {"fragmentName":"HouseholdFields"}) as unknown as TypedDocumentString<HouseholdFieldsFragment, unknown>;
export const IndicatorVersionRowFragmentDoc = new TypedDocumentString(`
    fragment IndicatorVersionRow on IndicatorVersion {
  id
  version
  deletedAt
  createdAt
  updatedAt
  ordinal
  kind
  unitOfMeasure
  direction
  frequency
  overUnits
  overPeriods
  formula
  derivedMeasure
  derivedClass
  derivedIndicator
  decimals
  reportingLevel
  dueDays
  validFrom
  validTo
  sourceNote
  indicator {
    id
    code
    name
  }
  weightIndicator {
    id
    code
    name
  }
  legalDocument {
    ...LegalDocumentReference
  }
}
    fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}`, {"fragmentName":"IndicatorVersionRow"}) as unknown as TypedDocumentString<IndicatorVersionRowFragment, unknown>;
export const IndicatorRowFragmentDoc = new TypedDocumentString(`
    fragment IndicatorRow on Indicator {
  id
  version
  deletedAt
  createdAt
  updatedAt
  code
  name
  nameEn
  unitOfMeasure
  direction
  frequency
  description
  sourceNote
  legalDocument {
    ...LegalDocumentReference
  }
  targets(
    first: 1
    filter: {province: {id: {isNull: false}}}
    sort: [{field: PERIOD, direction: DESC}]
  ) {
    totalCount
    nodes {
      id
      period
      value
    }
  }
  measurements(
    first: 1
    filter: {province: {id: {isNull: false}}}
    sort: [{field: PERIOD, direction: DESC}]
  ) {
    totalCount
    nodes {
      id
      period
      value
      isLowerBound
    }
  }
}
    fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}`, {"fragmentName":"IndicatorRow"}) as unknown as TypedDocumentString<IndicatorRowFragment, unknown>;
export const TargetRowFragmentDoc = new TypedDocumentString(`
    fragment TargetRow on Target {
  id
  version
  deletedAt
  createdAt
  updatedAt
  period
  value
  note
  sourceNote
  legalDocument {
    ...LegalDocumentReference
  }
  indicatorVersion {
    id
    ordinal
    unitOfMeasure
  }
  indicator {
    id
    code
    name
    unitOfMeasure
    frequency
    direction
  }
  province {
    id
    name
  }
  commune {
    id
    code
    fullName
  }
}
    fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}`, {"fragmentName":"TargetRow"}) as unknown as TypedDocumentString<TargetRowFragment, unknown>;
export const MeasurementRowFragmentDoc = new TypedDocumentString(`
    fragment MeasurementRow on Measurement {
  id
  version
  deletedAt
  createdAt
  updatedAt
  period
  value
  isLowerBound
  note
  sourceNote
  indicator {
    id
    code
    name
    unitOfMeasure
    frequency
    direction
  }
  province {
    id
    name
  }
  commune {
    id
    code
    fullName
  }
}
    `, {"fragmentName":"MeasurementRow"}) as unknown as TypedDocumentString<MeasurementRowFragment, unknown>;
export const LegalDocumentRowFragmentDoc = new TypedDocumentString(`
    fragment LegalDocumentRow on LegalDocument {
  id
  version
  deletedAt
  createdAt
  updatedAt
  number
  title
  kind
  issuer
  issuedOn
  effectiveFrom
  effectiveTo
  url
  sourceMark
  note
}
    `, {"fragmentName":"LegalDocumentRow"}) as unknown as TypedDocumentString<LegalDocumentRowFragment, unknown>;
export const ProductionModelRowFragmentDoc = new TypedDocumentString(`
    fragment ProductionModelRow on ProductionModel {
  id
  version
  deletedAt
  createdAt
  updatedAt
  name
  kind
  status
  startsOn
  endsOn
  synthetic
  commune {
    id
    code
    fullName
  }
  programme {
    id
    code
    name
  }
  taking: participants {
    totalCount
  }
}
    `, {"fragmentName":"ProductionModelRow"}) as unknown as TypedDocumentString<ProductionModelRowFragment, unknown>;
export const ProductionParticipantFieldsFragmentDoc = new TypedDocumentString(`
    fragment ProductionParticipantFields on ProductionParticipant {
  id
  grantedCapital
  ownCapital
  loanCapital
  outcome
  incomeBefore
  incomeAfter
  note
  household {
    id
    code
    headName
  }
}
    `, {"fragmentName":"ProductionParticipantFields"}) as unknown as TypedDocumentString<ProductionParticipantFieldsFragment, unknown>;
export const ProductionModelFieldsFragmentDoc = new TypedDocumentString(`
    fragment ProductionModelFields on ProductionModel {
  ...ProductionModelRow
  outcomeNote
  note
  legalDocument {
    ...LegalDocumentReference
  }
  all: participants(first: 100, sort: [{field: ORDINAL}]) {
    nodes {
      ...ProductionParticipantFields
    }
  }
}
    fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}
fragment ProductionModelRow on ProductionModel {
  id
  version
  deletedAt
  createdAt
  updatedAt
  name
  kind
  status
  startsOn
  endsOn
  synthetic
  commune {
    id
    code
    fullName
  }
  programme {
    id
    code
    name
  }
  taking: participants {
    totalCount
  }
}
fragment ProductionParticipantFields on ProductionParticipant {
  id
  grantedCapital
  ownCapital
  loanCapital
  outcome
  incomeBefore
  incomeAfter
  note
  household {
    id
    code
    headName
  }
}`, {"fragmentName":"ProductionModelFields"}) as unknown as TypedDocumentString<ProductionModelFieldsFragment, unknown>;
export const ReorganisationFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReorganisationFields on Reorganisation {
  id
  version
  deletedAt
  title
  effectiveOn
  state
  appliedAt
  appliedBy
  reversedAt
  reversalReason
  note
  updatedAt
  legalDocument {
    id
    number
  }
}
    `, {"fragmentName":"ReorganisationFields"}) as unknown as TypedDocumentString<ReorganisationFieldsFragment, unknown>;
export const ReorganisationSuccessionFragmentDoc = new TypedDocumentString(`
    fragment ReorganisationSuccession on ReorganisationLine {
  id
  extent
  predecessor {
    id
    code
    fullName
  }
  successor {
    id
    code
    fullName
  }
}
    `, {"fragmentName":"ReorganisationSuccession"}) as unknown as TypedDocumentString<ReorganisationSuccessionFragment, unknown>;
export const DataRequestFieldsFragmentDoc = new TypedDocumentString(`
    fragment DataRequestFields on DataRequest {
  id
  version
  deletedAt
  kind
  receivedOn
  dueOn
  legalBasis
  outcome
  outcomeNote
  decidedBy
  closedOn
  note
  updatedAt
  household {
    id
    code
    headName
    commune {
      id
      fullName
    }
  }
  member {
    id
    fullName
  }
}
    `, {"fragmentName":"DataRequestFields"}) as unknown as TypedDocumentString<DataRequestFieldsFragment, unknown>;
export const CorrectionRowFragmentDoc = new TypedDocumentString(`
    fragment CorrectionRow on AssessmentCorrection {
  id
  version
  ordinal
  decidedOn
  decisionNumber
  reason
  incomePerCapita
  b1Points
  deprived
  notAnswered
  class
  scoreBMin
  scoreBMax
  recordedBy
  createdAt
  assessment {
    id
  }
}
    `, {"fragmentName":"CorrectionRow"}) as unknown as TypedDocumentString<CorrectionRowFragment, unknown>;
export const ReviewRoundRowFragmentDoc = new TypedDocumentString(`
    fragment ReviewRoundRow on ReviewRound {
  id
  version
  deletedAt
  createdAt
  updatedAt
  year
  kind
  month
  name
  startsOn
  endsOn
  note
  communeReviews {
    totalCount
  }
  recognised: communeReviews(filter: {step: {in: [RECOGNITION, CLOSED]}}) {
    totalCount
  }
  assessments {
    totalCount
  }
}
    `, {"fragmentName":"ReviewRoundRow"}) as unknown as TypedDocumentString<ReviewRoundRowFragment, unknown>;
export const CommuneReviewRowFragmentDoc = new TypedDocumentString(`
    fragment CommuneReviewRow on CommuneReview {
  id
  version
  deletedAt
  createdAt
  updatedAt
  step
  stepSince
  note
  commune {
    id
    code
    fullName
  }
  round {
    id
    name
    year
    startsOn
  }
}
    `, {"fragmentName":"CommuneReviewRow"}) as unknown as TypedDocumentString<CommuneReviewRowFragment, unknown>;
export const ReviewActRowFragmentDoc = new TypedDocumentString(`
    fragment ReviewActRow on ReviewAct {
  id
  version
  ordinal
  kind
  happenedOn
  postedUntil
  present
  agreed
  documentNumber
  note
  recordedBy
  createdAt
  village {
    id
    name
  }
  household {
    id
    code
    headName
  }
  complaint {
    id
  }
  communeReview {
    id
  }
}
    `, {"fragmentName":"ReviewActRow"}) as unknown as TypedDocumentString<ReviewActRowFragment, unknown>;
export const StandardRowFragmentDoc = new TypedDocumentString(`
    fragment StandardRow on Standard {
  id
  version
  createdAt
  updatedAt
  code
  name
  validFrom
  validTo
  cut
  priority
  contentHash
  sourceNote
  province {
    id
    code
    name
  }
  legalDocument {
    ...LegalDocumentReference
  }
  lines(first: 10, sort: [{field: AREA_TYPE}]) {
    nodes {
      id
      areaType
      line
      middleLine
      b1Points
    }
  }
}
    fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}`, {"fragmentName":"StandardRow"}) as unknown as TypedDocumentString<StandardRowFragment, unknown>;
export const StandardDetailsFragmentDoc = new TypedDocumentString(`
    fragment StandardDetails on Standard {
  ...StandardRow
  indicators(first: 100, sort: [{field: ORDINAL}]) {
    nodes {
      id
      code
      service
      name
      nameEn
      weight
      points
      threshold
      ordinal
      sourceNote
    }
  }
}
    fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}
fragment StandardRow on Standard {
  id
  version
  createdAt
  updatedAt
  code
  name
  validFrom
  validTo
  cut
  priority
  contentHash
  sourceNote
  province {
    id
    code
    name
  }
  legalDocument {
    ...LegalDocumentReference
  }
  lines(first: 10, sort: [{field: AREA_TYPE}]) {
    nodes {
      id
      areaType
      line
      middleLine
      b1Points
    }
  }
}`, {"fragmentName":"StandardDetails"}) as unknown as TypedDocumentString<StandardDetailsFragment, unknown>;
export const CommuneFieldsFragmentDoc = new TypedDocumentString(`
    fragment CommuneFields on Commune {
  id
  version
  deletedAt
  code
  name
  fullName
  kind
  areaType
  areaTypeSource
  validFrom
  validTo
  mountainous
  mountainousSource
  note
  updatedAt
  province {
    id
    code
    name
  }
  district {
    id
    code
    name
    kind
  }
  establishedBy {
    id
    number
  }
}
    `, {"fragmentName":"CommuneFields"}) as unknown as TypedDocumentString<CommuneFieldsFragment, unknown>;
export const LineageStepFragmentDoc = new TypedDocumentString(`
    fragment LineageStep on Succession {
  id
  extent
  effectiveOn
}
    `, {"fragmentName":"LineageStep"}) as unknown as TypedDocumentString<LineageStepFragment, unknown>;
export const LineageCommuneFragmentDoc = new TypedDocumentString(`
    fragment LineageCommune on Commune {
  id
  code
  fullName
}
    `, {"fragmentName":"LineageCommune"}) as unknown as TypedDocumentString<LineageCommuneFragment, unknown>;
export const VillageFieldsFragmentDoc = new TypedDocumentString(`
    fragment VillageFields on Village {
  id
  version
  deletedAt
  name
  kind
  validFrom
  validTo
  note
  synthetic
  updatedAt
  commune {
    id
    code
    fullName
  }
  households(first: 1) {
    totalCount
  }
}
    `, {"fragmentName":"VillageFields"}) as unknown as TypedDocumentString<VillageFieldsFragment, unknown>;
export const RoleListDocument = new TypedDocumentString(`
    query RoleList($first: Int, $offset: Int, $after: String, $deleted: Boolean, $filter: RoleFilter, $sort: [RoleSort!]) {
  page: roles(
    first: $first
    offset: $offset
    after: $after
    filter: $filter
    sort: $sort
    deleted: $deleted
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...RoleFields
    }
  }
}
    fragment RoleFields on Role {
  id
  version
  deletedAt
  code
  name
  nameEn
  description
  permissions
  updatedAt
}`) as unknown as TypedDocumentString<RoleListQuery, RoleListQueryVariables>;
export const RoleOneDocument = new TypedDocumentString(`
    query RoleOne($id: ID!, $asOf: DateTime) {
  record: role(id: $id, asOf: $asOf) {
    ...RoleFields
  }
}
    fragment RoleFields on Role {
  id
  version
  deletedAt
  code
  name
  nameEn
  description
  permissions
  updatedAt
}`) as unknown as TypedDocumentString<RoleOneQuery, RoleOneQueryVariables>;
export const RoleCreateDocument = new TypedDocumentString(`
    mutation RoleCreate($input: RoleInput!) {
  payload: createRole(input: $input) {
    record: role {
      ...RoleFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment RoleFields on Role {
  id
  version
  deletedAt
  code
  name
  nameEn
  description
  permissions
  updatedAt
}`) as unknown as TypedDocumentString<RoleCreateMutation, RoleCreateMutationVariables>;
export const RoleUpdateDocument = new TypedDocumentString(`
    mutation RoleUpdate($id: ID!, $version: Int!, $input: RoleInput!) {
  payload: updateRole(id: $id, version: $version, input: $input) {
    record: role {
      ...RoleFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment RoleFields on Role {
  id
  version
  deletedAt
  code
  name
  nameEn
  description
  permissions
  updatedAt
}`) as unknown as TypedDocumentString<RoleUpdateMutation, RoleUpdateMutationVariables>;
export const RoleDeleteDocument = new TypedDocumentString(`
    mutation RoleDelete($id: ID!, $version: Int!) {
  payload: deleteRole(id: $id, version: $version) {
    record: role {
      ...RoleFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment RoleFields on Role {
  id
  version
  deletedAt
  code
  name
  nameEn
  description
  permissions
  updatedAt
}`) as unknown as TypedDocumentString<RoleDeleteMutation, RoleDeleteMutationVariables>;
export const RoleRestoreDocument = new TypedDocumentString(`
    mutation RoleRestore($id: ID!, $version: Int!) {
  payload: restoreRole(id: $id, version: $version) {
    record: role {
      ...RoleFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment RoleFields on Role {
  id
  version
  deletedAt
  code
  name
  nameEn
  description
  permissions
  updatedAt
}`) as unknown as TypedDocumentString<RoleRestoreMutation, RoleRestoreMutationVariables>;
export const AccessGrantListDocument = new TypedDocumentString(`
    query AccessGrantList($first: Int, $offset: Int, $after: String, $deleted: Boolean, $filter: AccessGrantFilter, $sort: [AccessGrantSort!]) {
  page: accessGrants(
    first: $first
    offset: $offset
    after: $after
    filter: $filter
    sort: $sort
    deleted: $deleted
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...AccessGrantFields
    }
  }
}
    fragment AccessGrantFields on AccessGrant {
  id
  version
  deletedAt
  userId
  everywhere
  districtIds
  communeIds
  validFrom
  validTo
  reason
  updatedAt
  role {
    id
    code
    name
    nameEn
    permissions
  }
}`) as unknown as TypedDocumentString<AccessGrantListQuery, AccessGrantListQueryVariables>;
export const AccessGrantOneDocument = new TypedDocumentString(`
    query AccessGrantOne($id: ID!, $asOf: DateTime) {
  record: accessGrant(id: $id, asOf: $asOf) {
    ...AccessGrantFields
  }
}
    fragment AccessGrantFields on AccessGrant {
  id
  version
  deletedAt
  userId
  everywhere
  districtIds
  communeIds
  validFrom
  validTo
  reason
  updatedAt
  role {
    id
    code
    name
    nameEn
    permissions
  }
}`) as unknown as TypedDocumentString<AccessGrantOneQuery, AccessGrantOneQueryVariables>;
export const AccessGrantCreateDocument = new TypedDocumentString(`
    mutation AccessGrantCreate($input: AccessGrantInput!) {
  payload: createAccessGrant(input: $input) {
    record: accessGrant {
      ...AccessGrantFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment AccessGrantFields on AccessGrant {
  id
  version
  deletedAt
  userId
  everywhere
  districtIds
  communeIds
  validFrom
  validTo
  reason
  updatedAt
  role {
    id
    code
    name
    nameEn
    permissions
  }
}`) as unknown as TypedDocumentString<AccessGrantCreateMutation, AccessGrantCreateMutationVariables>;
export const AccessGrantUpdateDocument = new TypedDocumentString(`
    mutation AccessGrantUpdate($id: ID!, $version: Int!, $input: AccessGrantInput!) {
  payload: updateAccessGrant(id: $id, version: $version, input: $input) {
    record: accessGrant {
      ...AccessGrantFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment AccessGrantFields on AccessGrant {
  id
  version
  deletedAt
  userId
  everywhere
  districtIds
  communeIds
  validFrom
  validTo
  reason
  updatedAt
  role {
    id
    code
    name
    nameEn
    permissions
  }
}`) as unknown as TypedDocumentString<AccessGrantUpdateMutation, AccessGrantUpdateMutationVariables>;
export const AccessGrantDeleteDocument = new TypedDocumentString(`
    mutation AccessGrantDelete($id: ID!, $version: Int!) {
  payload: deleteAccessGrant(id: $id, version: $version) {
    record: accessGrant {
      ...AccessGrantFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment AccessGrantFields on AccessGrant {
  id
  version
  deletedAt
  userId
  everywhere
  districtIds
  communeIds
  validFrom
  validTo
  reason
  updatedAt
  role {
    id
    code
    name
    nameEn
    permissions
  }
}`) as unknown as TypedDocumentString<AccessGrantDeleteMutation, AccessGrantDeleteMutationVariables>;
export const AccessGrantRestoreDocument = new TypedDocumentString(`
    mutation AccessGrantRestore($id: ID!, $version: Int!) {
  payload: restoreAccessGrant(id: $id, version: $version) {
    record: accessGrant {
      ...AccessGrantFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment AccessGrantFields on AccessGrant {
  id
  version
  deletedAt
  userId
  everywhere
  districtIds
  communeIds
  validFrom
  validTo
  reason
  updatedAt
  role {
    id
    code
    name
    nameEn
    permissions
  }
}`) as unknown as TypedDocumentString<AccessGrantRestoreMutation, AccessGrantRestoreMutationVariables>;
export const PendingSuccessionsDocument = new TypedDocumentString(`
    query PendingSuccessions {
  pendingSuccessions {
    grantId
    fromCommuneId
    toCommuneId
  }
}
    `) as unknown as TypedDocumentString<PendingSuccessionsQuery, PendingSuccessionsQueryVariables>;
export const AccessPreviewDocument = new TypedDocumentString(`
    query AccessPreview($userId: ID!, $on: Date) {
  accessPreview(userId: $userId, on: $on) {
    roles
    permissions {
      permission
      everywhere
      communes
    }
    concepts {
      concept
      readable
      hiddenFields
      mayChange
    }
  }
}
    `) as unknown as TypedDocumentString<AccessPreviewQuery, AccessPreviewQueryVariables>;
export const ApiKeysDocument = new TypedDocumentString(`
    query ApiKeys {
  apiKeys {
    ...ApiKeyFields
  }
}
    fragment ApiKeyFields on ApiKey {
  id
  name
  start
  state
  owner
  communeIds
  permissions
  maxPage
  maxCost
  persistedOnly
  createdAt
  expiresAt
  lastUsedAt
  requests
  usage {
    day
    requests
  }
}`) as unknown as TypedDocumentString<ApiKeysQuery, ApiKeysQueryVariables>;
export const CreateApiKeyDocument = new TypedDocumentString(`
    mutation CreateApiKey($input: ApiKeyInput!) {
  payload: createApiKey(input: $input) {
    key
    record: apiKey {
      ...ApiKeyFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment ApiKeyFields on ApiKey {
  id
  name
  start
  state
  owner
  communeIds
  permissions
  maxPage
  maxCost
  persistedOnly
  createdAt
  expiresAt
  lastUsedAt
  requests
  usage {
    day
    requests
  }
}`) as unknown as TypedDocumentString<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RotateApiKeyDocument = new TypedDocumentString(`
    mutation RotateApiKey($id: ID!, $overlapDays: Int!) {
  payload: rotateApiKey(id: $id, overlapDays: $overlapDays) {
    key
    record: apiKey {
      ...ApiKeyFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment ApiKeyFields on ApiKey {
  id
  name
  start
  state
  owner
  communeIds
  permissions
  maxPage
  maxCost
  persistedOnly
  createdAt
  expiresAt
  lastUsedAt
  requests
  usage {
    day
    requests
  }
}`) as unknown as TypedDocumentString<RotateApiKeyMutation, RotateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = new TypedDocumentString(`
    mutation RevokeApiKey($id: ID!) {
  payload: revokeApiKey(id: $id) {
    userErrors {
      path
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const PovertyFiguresDocument = new TypedDocumentString(`
    query PovertyFigures($year: Int!, $by: [FigureDimension!]!, $boundaries: BoundariesInput) {
  povertyFigures(year: $year, by: $by, boundaries: $boundaries) {
    notFollowed
    year
    threshold
    rule
    figures {
      districtId
      communeId
      class
      ethnicMinority
      villageId
      ethnicity
      headSex
      isUnrecorded
      suppressed
      households
      persons
      householdRate
      personRate
    }
  }
}
    `) as unknown as TypedDocumentString<PovertyFiguresQuery, PovertyFiguresQueryVariables>;
export const MultidimensionalFiguresDocument = new TypedDocumentString(`
    query MultidimensionalFigures($year: Int!, $by: [FigureDimension!]!, $boundaries: BoundariesInput) {
  multidimensionalFigures(year: $year, by: $by, boundaries: $boundaries) {
    threshold
    figures {
      districtId
      communeId
      class
      ethnicMinority
      villageId
      ethnicity
      headSex
      isUnrecorded
      suppressed
      persons
      headcountRatio
      intensity
      adjustedHeadcount
      deprivations {
        indicator
        suppressed
        censoredHeadcount
        contribution
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MultidimensionalFiguresQuery, MultidimensionalFiguresQueryVariables>;
export const HeldPermissionsDocument = new TypedDocumentString(`
    query HeldPermissions {
  me {
    roles
    permissions {
      permission
      everywhere
      communes
    }
  }
}
    `) as unknown as TypedDocumentString<HeldPermissionsQuery, HeldPermissionsQueryVariables>;
export const UsersDocument = new TypedDocumentString(`
    query Users {
  users {
    ...UserRow
  }
}
    fragment UserRow on User {
  id
  name
  email
  lastSeen
  secondFactor
  invited
  locked
  disabled
}`) as unknown as TypedDocumentString<UsersQuery, UsersQueryVariables>;
export const InviteUserDocument = new TypedDocumentString(`
    mutation InviteUser($input: InviteUserInput!) {
  inviteUser(input: $input) {
    link
    userErrors {
      path
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<InviteUserMutation, InviteUserMutationVariables>;
export const CreateResetLinkDocument = new TypedDocumentString(`
    mutation CreateResetLink($userId: ID!) {
  createResetLink(userId: $userId) {
    link
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateResetLinkMutation, CreateResetLinkMutationVariables>;
export const DisableUserDocument = new TypedDocumentString(`
    mutation DisableUser($userId: ID!) {
  disableUser(userId: $userId) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DisableUserMutation, DisableUserMutationVariables>;
export const EnableUserDocument = new TypedDocumentString(`
    mutation EnableUser($userId: ID!) {
  enableUser(userId: $userId) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EnableUserMutation, EnableUserMutationVariables>;
export const RevokeSessionsDocument = new TypedDocumentString(`
    mutation RevokeSessions($userId: ID!) {
  revokeSessions(userId: $userId) {
    ended
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeSessionsMutation, RevokeSessionsMutationVariables>;
export const AssessmentListDocument = new TypedDocumentString(`
    query AssessmentList($first: Int, $offset: Int, $after: String, $deleted: Boolean, $filter: AssessmentFilter, $sort: [AssessmentSort!]) {
  page: assessments(
    first: $first
    offset: $offset
    after: $after
    filter: $filter
    sort: $sort
    deleted: $deleted
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...AssessmentRow
    }
  }
}
    fragment AssessmentRow on Assessment {
  id
  version
  deletedAt
  assessedOn
  class
  incomePerCapita
  b1Points
  scoreB
  scoreBMin
  scoreBMax
  memberCount
  areaType
  causes
  supportWishes
  otherWish
  surveyor
  note
  synthetic
  updatedAt
  round {
    id
    name
    year
  }
  household {
    id
    code
    headName
  }
  commune {
    id
    code
    fullName
  }
  standard {
    id
    code
    name
  }
}`) as unknown as TypedDocumentString<AssessmentListQuery, AssessmentListQueryVariables>;
export const AssessmentOneDocument = new TypedDocumentString(`
    query AssessmentOne($id: ID!, $asOf: DateTime) {
  record: assessment(id: $id, asOf: $asOf) {
    ...AssessmentFields
  }
}
    fragment AssessmentRow on Assessment {
  id
  version
  deletedAt
  assessedOn
  class
  incomePerCapita
  b1Points
  scoreB
  scoreBMin
  scoreBMax
  memberCount
  areaType
  causes
  supportWishes
  otherWish
  surveyor
  note
  synthetic
  updatedAt
  round {
    id
    name
    year
  }
  household {
    id
    code
    headName
  }
  commune {
    id
    code
    fullName
  }
  standard {
    id
    code
    name
  }
}
fragment AssessmentFields on Assessment {
  ...AssessmentRow
  standardHash
  previousClass
  transition
  reasons {
    code
    text
  }
  answers(first: 12) {
    nodes {
      id
      indicator
      answer
      proposed
    }
  }
}`) as unknown as TypedDocumentString<AssessmentOneQuery, AssessmentOneQueryVariables>;
export const AssessedHouseholdDocument = new TypedDocumentString(`
    query AssessedHousehold($id: ID!, $readIdentity: Boolean = true, $readHealth: Boolean = true, $readEthnicity: Boolean = true) {
  household(id: $id) {
    id
    code
    headName
    synthetic
    floorAreaM2
    wallDurable
    columnDurable
    roofDurable
    waterSource
    toilet
    usesInternet
    devices
    commune {
      id
      fullName
      areaType
      validFrom
      validTo
      province {
        id
        code
      }
    }
    members(first: 100, sort: [{field: ORDINAL}]) {
      nodes {
        ...HouseholdMember
      }
    }
  }
}
    fragment HouseholdMember on Member {
  id
  fullName
  birthDate
  sex
  relationship
  ethnicity @include(if: $readEthnicity)
  citizenIdentityNumber @include(if: $readIdentity)
  disabled @include(if: $readHealth)
  monthlyAllowance
  healthInsurance
  employment
  ableToWork
  educationLevel
  inTraining
  attendsSchool
  malnourished @include(if: $readHealth)
}`) as unknown as TypedDocumentString<AssessedHouseholdQuery, AssessedHouseholdQueryVariables>;
export const PovertyStandardsDocument = new TypedDocumentString(`
    query PovertyStandards {
  standards(first: 100, sort: [{field: CODE}]) {
    nodes {
      id
      code
      name
      validFrom
      validTo
      priority
      cut
      province {
        id
        code
      }
      lines(first: 10) {
        nodes {
          id
          areaType
          line
          middleLine
          b1Points
        }
      }
      indicators(first: 100, sort: [{field: ORDINAL}]) {
        nodes {
          id
          code
          service
          weight
          points
          threshold
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PovertyStandardsQuery, PovertyStandardsQueryVariables>;
export const AssessmentCreateDocument = new TypedDocumentString(`
    mutation AssessmentCreate($input: AssessmentInput!) {
  payload: createAssessment(input: $input) {
    record: assessment {
      ...AssessmentFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment AssessmentRow on Assessment {
  id
  version
  deletedAt
  assessedOn
  class
  incomePerCapita
  b1Points
  scoreB
  scoreBMin
  scoreBMax
  memberCount
  areaType
  causes
  supportWishes
  otherWish
  surveyor
  note
  synthetic
  updatedAt
  round {
    id
    name
    year
  }
  household {
    id
    code
    headName
  }
  commune {
    id
    code
    fullName
  }
  standard {
    id
    code
    name
  }
}
fragment AssessmentFields on Assessment {
  ...AssessmentRow
  standardHash
  previousClass
  transition
  reasons {
    code
    text
  }
  answers(first: 12) {
    nodes {
      id
      indicator
      answer
      proposed
    }
  }
}`) as unknown as TypedDocumentString<AssessmentCreateMutation, AssessmentCreateMutationVariables>;
export const AssessmentUpdateDocument = new TypedDocumentString(`
    mutation AssessmentUpdate($id: ID!, $version: Int!, $input: AssessmentInput!) {
  payload: updateAssessment(id: $id, version: $version, input: $input) {
    record: assessment {
      ...AssessmentFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment AssessmentRow on Assessment {
  id
  version
  deletedAt
  assessedOn
  class
  incomePerCapita
  b1Points
  scoreB
  scoreBMin
  scoreBMax
  memberCount
  areaType
  causes
  supportWishes
  otherWish
  surveyor
  note
  synthetic
  updatedAt
  round {
    id
    name
    year
  }
  household {
    id
    code
    headName
  }
  commune {
    id
    code
    fullName
  }
  standard {
    id
    code
    name
  }
}
fragment AssessmentFields on Assessment {
  ...AssessmentRow
  standardHash
  previousClass
  transition
  reasons {
    code
    text
  }
  answers(first: 12) {
    nodes {
      id
      indicator
      answer
      proposed
    }
  }
}`) as unknown as TypedDocumentString<AssessmentUpdateMutation, AssessmentUpdateMutationVariables>;
export const AssessmentDeleteDocument = new TypedDocumentString(`
    mutation AssessmentDelete($id: ID!, $version: Int!) {
  payload: deleteAssessment(id: $id, version: $version) {
    record: assessment {
      ...AssessmentFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment AssessmentRow on Assessment {
  id
  version
  deletedAt
  assessedOn
  class
  incomePerCapita
  b1Points
  scoreB
  scoreBMin
  scoreBMax
  memberCount
  areaType
  causes
  supportWishes
  otherWish
  surveyor
  note
  synthetic
  updatedAt
  round {
    id
    name
    year
  }
  household {
    id
    code
    headName
  }
  commune {
    id
    code
    fullName
  }
  standard {
    id
    code
    name
  }
}
fragment AssessmentFields on Assessment {
  ...AssessmentRow
  standardHash
  previousClass
  transition
  reasons {
    code
    text
  }
  answers(first: 12) {
    nodes {
      id
      indicator
      answer
      proposed
    }
  }
}`) as unknown as TypedDocumentString<AssessmentDeleteMutation, AssessmentDeleteMutationVariables>;
export const AssessmentRestoreDocument = new TypedDocumentString(`
    mutation AssessmentRestore($id: ID!, $version: Int!) {
  payload: restoreAssessment(id: $id, version: $version) {
    record: assessment {
      ...AssessmentFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment AssessmentRow on Assessment {
  id
  version
  deletedAt
  assessedOn
  class
  incomePerCapita
  b1Points
  scoreB
  scoreBMin
  scoreBMax
  memberCount
  areaType
  causes
  supportWishes
  otherWish
  surveyor
  note
  synthetic
  updatedAt
  round {
    id
    name
    year
  }
  household {
    id
    code
    headName
  }
  commune {
    id
    code
    fullName
  }
  standard {
    id
    code
    name
  }
}
fragment AssessmentFields on Assessment {
  ...AssessmentRow
  standardHash
  previousClass
  transition
  reasons {
    code
    text
  }
  answers(first: 12) {
    nodes {
      id
      indicator
      answer
      proposed
    }
  }
}`) as unknown as TypedDocumentString<AssessmentRestoreMutation, AssessmentRestoreMutationVariables>;
export const SyntheticHouseholdsDocument = new TypedDocumentString(`
    query SyntheticHouseholds {
  households(first: 1, filter: {synthetic: {eq: true}}) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SyntheticHouseholdsQuery, SyntheticHouseholdsQueryVariables>;
export const DashboardFundingDocument = new TypedDocumentString(`
    query DashboardFunding {
  programmes(
    first: 100
    sort: [{field: STARTS_ON, direction: DESC}, {field: CODE}]
  ) {
    nodes {
      id
      code
      name
      startsOn
      endsOn
      totalAmount
      totalIsLowerBound
      sourceNote
      legalDocument {
        ...LegalDocumentReference
      }
      fundingLines(
        first: 100
        filter: {stage: {eq: MOBILISED}}
        sort: [{field: FROM_YEAR}]
      ) {
        aggregate {
          min {
            fromYear
          }
          max {
            toYear
          }
        }
        nodes {
          id
          sourceNote
        }
      }
    }
  }
}
    fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}`) as unknown as TypedDocumentString<DashboardFundingQuery, DashboardFundingQueryVariables>;
export const DashboardIndicatorsDocument = new TypedDocumentString(`
    query DashboardIndicators {
  indicators(first: 100, sort: [{field: CODE}]) {
    totalCount
    nodes {
      id
      code
      name
      nameEn
      unitOfMeasure
      direction
      frequency
      targets(
        first: 100
        filter: {province: {id: {isNull: false}}}
        sort: [{field: PERIOD}]
      ) {
        nodes {
          id
          period
          value
          sourceNote
        }
      }
      measurements(
        first: 1
        filter: {province: {id: {isNull: false}}}
        sort: [{field: PERIOD, direction: DESC}]
      ) {
        nodes {
          id
          period
          value
          isLowerBound
          sourceNote
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DashboardIndicatorsQuery, DashboardIndicatorsQueryVariables>;
export const DashboardRoundsDocument = new TypedDocumentString(`
    query DashboardRounds {
  reviewRounds(
    first: 100
    filter: {kind: {eq: YEARLY}}
    sort: [{field: YEAR, direction: DESC}]
  ) {
    nodes {
      id
      year
      name
      startsOn
      endsOn
      assessments {
        totalCount
      }
    }
  }
  syntheticHouseholds: households(filter: {synthetic: {eq: true}}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<DashboardRoundsQuery, DashboardRoundsQueryVariables>;
export const DashboardPovertyPresentDocument = new TypedDocumentString(`
    query DashboardPovertyPresent($round: ID!, $day: Date!, $communesFrom: Int!, $groupsFrom: Int!) {
  registered: households(filter: {not: {registeredOn: {gt: $day}}}) {
    groups(by: [COMMUNE], first: 1000, offset: $groupsFrom) {
      key {
        commune {
          ...PovertyUnit
        }
      }
      count
      sum {
        memberCount
      }
    }
  }
  assessed: assessments(
    filter: {round: {id: {eq: $round}}, class: {in: [POOR, NEAR_POOR]}}
  ) {
    groups(by: [HOUSEHOLD_COMMUNE, CLASS], first: 1000, offset: $groupsFrom) {
      key {
        commune: householdCommune {
          ...PovertyUnit
        }
        class
      }
      count
      sum {
        memberCount
      }
    }
  }
  withoutFigures: communes(
    first: 100
    offset: $communesFrom
    filter: {validTo: {isNull: true}, households: {none: {not: {registeredOn: {gt: $day}}}}}
    sort: [{field: CODE}]
  ) {
    totalCount
    nodes {
      ...PovertyUnit
    }
  }
}
    fragment PovertyUnit on Commune {
  id
  code
  fullName
  validFrom
  validTo
}`) as unknown as TypedDocumentString<DashboardPovertyPresentQuery, DashboardPovertyPresentQueryVariables>;
export const DashboardPovertyThenDocument = new TypedDocumentString(`
    query DashboardPovertyThen($round: ID!, $day: Date!, $communesFrom: Int!, $groupsFrom: Int!) {
  registered: households(filter: {not: {registeredOn: {gt: $day}}}) {
    groups(by: [COMMUNE], first: 1000, offset: $groupsFrom) {
      key {
        commune {
          ...PovertyUnit
        }
      }
      count
      sum {
        memberCount
      }
    }
  }
  assessed: assessments(
    filter: {round: {id: {eq: $round}}, class: {in: [POOR, NEAR_POOR]}}
  ) {
    groups(by: [COMMUNE, CLASS], first: 1000, offset: $groupsFrom) {
      key {
        commune {
          ...PovertyUnit
        }
        class
      }
      count
      sum {
        memberCount
      }
    }
  }
  withoutFigures: communes(
    first: 100
    offset: $communesFrom
    filter: {or: [{and: [{validFrom: {lte: $day}}, {or: [{validTo: {isNull: true}}, {validTo: {gte: $day}}]}]}, {assessments: {some: {round: {id: {eq: $round}}}}}], assessments: {none: {round: {id: {eq: $round}}, class: {in: [POOR, NEAR_POOR]}}}}
    sort: [{field: CODE}]
  ) {
    totalCount
    nodes {
      ...PovertyUnit
    }
  }
}
    fragment PovertyUnit on Commune {
  id
  code
  fullName
  validFrom
  validTo
}`) as unknown as TypedDocumentString<DashboardPovertyThenQuery, DashboardPovertyThenQueryVariables>;
export const DashboardReviewDocument = new TypedDocumentString(`
    query DashboardReview($round: ID!, $day: Date!) {
  reviewRound(id: $round) {
    id
    name
    startsOn
    endsOn
    started: communeReviews {
      totalCount
    }
    listing: communeReviews(filter: {step: {eq: LISTING}}) {
      totalCount
    }
    survey: communeReviews(filter: {step: {eq: SURVEY}}) {
      totalCount
    }
    villageMeeting: communeReviews(filter: {step: {eq: VILLAGE_MEETING}}) {
      totalCount
    }
    posting: communeReviews(filter: {step: {eq: POSTING}}) {
      totalCount
    }
    districtOpinion: communeReviews(filter: {step: {eq: DISTRICT_OPINION}}) {
      totalCount
    }
    recognition: communeReviews(filter: {step: {eq: RECOGNITION}}) {
      totalCount
    }
    closed: communeReviews(filter: {step: {eq: CLOSED}}) {
      totalCount
    }
    assessed: assessments {
      totalCount
    }
    undetermined: assessments(filter: {class: {eq: UNDETERMINED}}) {
      totalCount
    }
  }
  communes(
    filter: {validFrom: {lte: $day}, or: [{validTo: {isNull: true}}, {validTo: {gte: $day}}]}
  ) {
    totalCount
  }
  households {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<DashboardReviewQuery, DashboardReviewQueryVariables>;
export const ProgrammeListDocument = new TypedDocumentString(`
    query ProgrammeList($first: Int, $after: String, $deleted: Boolean, $offset: Int, $filter: ProgrammeFilter, $sort: [ProgrammeSort!]) {
  page: programmes(
    first: $first
    after: $after
    offset: $offset
    filter: $filter
    sort: $sort
    deleted: $deleted
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...ProgrammeRow
    }
  }
}
    fragment ProgrammeRow on Programme {
  id
  version
  deletedAt
  createdAt
  updatedAt
  code
  name
  startsOn
  endsOn
  totalAmount
  totalIsLowerBound
  description
  sourceNote
  legalDocument {
    ...LegalDocumentReference
  }
  fundingLines {
    totalCount
  }
  indicators(first: 50, sort: [{field: ORDINAL}]) {
    nodes {
      id
      indicator {
        id
      }
    }
  }
}
fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}`) as unknown as TypedDocumentString<ProgrammeListQuery, ProgrammeListQueryVariables>;
export const ProgrammeOneDocument = new TypedDocumentString(`
    query ProgrammeOne($id: ID!, $asOf: DateTime) {
  record: programme(id: $id, asOf: $asOf) {
    ...ProgrammeRow
  }
}
    fragment ProgrammeRow on Programme {
  id
  version
  deletedAt
  createdAt
  updatedAt
  code
  name
  startsOn
  endsOn
  totalAmount
  totalIsLowerBound
  description
  sourceNote
  legalDocument {
    ...LegalDocumentReference
  }
  fundingLines {
    totalCount
  }
  indicators(first: 50, sort: [{field: ORDINAL}]) {
    nodes {
      id
      indicator {
        id
      }
    }
  }
}
fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}`) as unknown as TypedDocumentString<ProgrammeOneQuery, ProgrammeOneQueryVariables>;
export const ProgrammeCreateDocument = new TypedDocumentString(`
    mutation ProgrammeCreate($input: ProgrammeInput!) {
  payload: createProgramme(input: $input) {
    record: programme {
      ...ProgrammeRow
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment ProgrammeRow on Programme {
  id
  version
  deletedAt
  createdAt
  updatedAt
  code
  name
  startsOn
  endsOn
  totalAmount
  totalIsLowerBound
  description
  sourceNote
  legalDocument {
    ...LegalDocumentReference
  }
  fundingLines {
    totalCount
  }
  indicators(first: 50, sort: [{field: ORDINAL}]) {
    nodes {
      id
      indicator {
        id
      }
    }
  }
}
fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}`) as unknown as TypedDocumentString<ProgrammeCreateMutation, ProgrammeCreateMutationVariables>;
export const ProgrammeUpdateDocument = new TypedDocumentString(`
    mutation ProgrammeUpdate($id: ID!, $version: Int!, $input: ProgrammeInput!) {
  payload: updateProgramme(id: $id, version: $version, input: $input) {
    record: programme {
      ...ProgrammeRow
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment ProgrammeRow on Programme {
  id
  version
  deletedAt
  createdAt
  updatedAt
  code
  name
  startsOn
  endsOn
  totalAmount
  totalIsLowerBound
  description
  sourceNote
  legalDocument {
    ...LegalDocumentReference
  }
  fundingLines {
    totalCount
  }
  indicators(first: 50, sort: [{field: ORDINAL}]) {
    nodes {
      id
      indicator {
        id
      }
    }
  }
}
fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}`) as unknown as TypedDocumentString<ProgrammeUpdateMutation, ProgrammeUpdateMutationVariables>;
export const ProgrammeDeleteDocument = new TypedDocumentString(`
    mutation ProgrammeDelete($id: ID!, $version: Int!) {
  payload: deleteProgramme(id: $id, version: $version) {
    record: programme {
      id
      version
    }
    userErrors {
      path
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ProgrammeDeleteMutation, ProgrammeDeleteMutationVariables>;
export const ProgrammeRestoreDocument = new TypedDocumentString(`
    mutation ProgrammeRestore($id: ID!, $version: Int!) {
  payload: restoreProgramme(id: $id, version: $version) {
    record: programme {
      id
      version
    }
    userErrors {
      path
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ProgrammeRestoreMutation, ProgrammeRestoreMutationVariables>;
export const ProgrammeMoneyDocument = new TypedDocumentString(`
    query ProgrammeMoney($code: String!, $communeId: ID) {
  programmeFunding(code: $code, communeId: $communeId) {
    total {
      stages {
        stage
        isKnown
        total
        isLowerBound
        certainty
        overlaps
        creditToBudget
        creditToBudgetCertainty
        sources {
          source
          isKnown
          amount
          isLowerBound
          certainty
          share
          shareCertainty
        }
      }
      rates {
        ...FundingRatesFields
      }
      ratesBySource {
        ...FundingRatesFields
      }
    }
  }
  programme(code: $code) {
    id
    fundingLines {
      groups(by: [COMMUNE], first: 1000) {
        key {
          commune {
            id
            fullName
          }
        }
        count
      }
    }
  }
}
    fragment FundingRatesFields on FundingRates {
  source
  allocation {
    percent
    certainty
  }
  disbursement {
    percent
    certainty
  }
}`) as unknown as TypedDocumentString<ProgrammeMoneyQuery, ProgrammeMoneyQueryVariables>;
export const ProgrammeAttainmentDocument = new TypedDocumentString(`
    query ProgrammeAttainment($code: String!, $communeId: ID) {
  programmeOutcomes(code: $code, communeId: $communeId) {
    targetPeriod
    target
    attainment
    figure {
      code
      unitOfMeasure
      period
      value
      gap
      isLowerBound
    }
  }
}
    `) as unknown as TypedDocumentString<ProgrammeAttainmentQuery, ProgrammeAttainmentQueryVariables>;
export const ProgrammeOutcomesDocument = new TypedDocumentString(`
    query ProgrammeOutcomes($id: ID!, $from: Int!, $to: Int!) {
  programme(id: $id) {
    id
    indicators(first: 50, sort: [{field: ORDINAL}]) {
      nodes {
        id
        indicator {
          id
          code
          name
          nameEn
        }
      }
    }
    productionModels {
      totalCount
    }
  }
  assessments(
    filter: {round: {kind: {eq: YEARLY}, year: {gte: $from, lte: $to}}, class: {in: [POOR, NEAR_POOR]}}
  ) {
    groups(by: [ROUND_YEAR, CLASS], sort: [{key: ROUND_YEAR}], first: 100) {
      key {
        roundYear
        class
      }
      count
    }
  }
}
    `) as unknown as TypedDocumentString<ProgrammeOutcomesQuery, ProgrammeOutcomesQueryVariables>;
export const FundingLineListDocument = new TypedDocumentString(`
    query FundingLineList($first: Int, $after: String, $deleted: Boolean, $offset: Int, $filter: FundingLineFilter, $sort: [FundingLineSort!]) {
  page: fundingLines(
    first: $first
    after: $after
    offset: $offset
    filter: $filter
    sort: $sort
    deleted: $deleted
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...FundingLineRow
    }
  }
}
    fragment FundingLineRow on FundingLine {
  id
  version
  deletedAt
  createdAt
  updatedAt
  source
  stage
  fromYear
  toYear
  amount
  isLowerBound
  basis
  note
  sourceNote
  programme {
    id
    code
    name
  }
  commune {
    id
    fullName
  }
  legalDocument {
    ...LegalDocumentReference
  }
}
fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}`) as unknown as TypedDocumentString<FundingLineListQuery, FundingLineListQueryVariables>;
export const FundingLineOneDocument = new TypedDocumentString(`
    query FundingLineOne($id: ID!, $asOf: DateTime) {
  record: fundingLine(id: $id, asOf: $asOf) {
    ...FundingLineRow
  }
}
    fragment FundingLineRow on FundingLine {
  id
  version
  deletedAt
  createdAt
  updatedAt
  source
  stage
  fromYear
  toYear
  amount
  isLowerBound
  basis
  note
  sourceNote
  programme {
    id
    code
    name
  }
  commune {
    id
    fullName
  }
  legalDocument {
    ...LegalDocumentReference
  }
}
fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}`) as unknown as TypedDocumentString<FundingLineOneQuery, FundingLineOneQueryVariables>;
export const FundingLineCreateDocument = new TypedDocumentString(`
    mutation FundingLineCreate($input: FundingLineInput!) {
  payload: createFundingLine(input: $input) {
    record: fundingLine {
      ...FundingLineRow
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment FundingLineRow on FundingLine {
  id
  version
  deletedAt
  createdAt
  updatedAt
  source
  stage
  fromYear
  toYear
  amount
  isLowerBound
  basis
  note
  sourceNote
  programme {
    id
    code
    name
  }
  commune {
    id
    fullName
  }
  legalDocument {
    ...LegalDocumentReference
  }
}
fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}`) as unknown as TypedDocumentString<FundingLineCreateMutation, FundingLineCreateMutationVariables>;
export const FundingLineUpdateDocument = new TypedDocumentString(`
    mutation FundingLineUpdate($id: ID!, $version: Int!, $input: FundingLineInput!) {
  payload: updateFundingLine(id: $id, version: $version, input: $input) {
    record: fundingLine {
      ...FundingLineRow
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment FundingLineRow on FundingLine {
  id
  version
  deletedAt
  createdAt
  updatedAt
  source
  stage
  fromYear
  toYear
  amount
  isLowerBound
  basis
  note
  sourceNote
  programme {
    id
    code
    name
  }
  commune {
    id
    fullName
  }
  legalDocument {
    ...LegalDocumentReference
  }
}
fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}`) as unknown as TypedDocumentString<FundingLineUpdateMutation, FundingLineUpdateMutationVariables>;
export const FundingLineDeleteDocument = new TypedDocumentString(`
    mutation FundingLineDelete($id: ID!, $version: Int!) {
  payload: deleteFundingLine(id: $id, version: $version) {
    record: fundingLine {
      id
      version
    }
    userErrors {
      path
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<FundingLineDeleteMutation, FundingLineDeleteMutationVariables>;
export const FundingLineRestoreDocument = new TypedDocumentString(`
    mutation FundingLineRestore($id: ID!, $version: Int!) {
  payload: restoreFundingLine(id: $id, version: $version) {
    record: fundingLine {
      id
      version
    }
    userErrors {
      path
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<FundingLineRestoreMutation, FundingLineRestoreMutationVariables>;
export const HouseholdVersionsDocument = new TypedDocumentString(`
    query HouseholdVersions($id: ID!, $first: Int!) {
  record: household(id: $id) {
    id
    version
    history(first: $first, sort: [{field: RECORD_VERSION, direction: DESC}]) {
      totalCount
      nodes {
        ...VersionFields
      }
    }
  }
}
    fragment VersionFields on RecordVersion {
  id
  recordVersion
  occurredAt
  operation
  actorKind
  actorName
  reason
  changes(first: 100, sort: [{field: ORDINAL}]) {
    nodes {
      id
      concept
      recordId
      operation
      fields
      before
      after
      erased
    }
  }
}`) as unknown as TypedDocumentString<HouseholdVersionsQuery, HouseholdVersionsQueryVariables>;
export const AssessmentVersionsDocument = new TypedDocumentString(`
    query AssessmentVersions($id: ID!, $first: Int!) {
  record: assessment(id: $id) {
    id
    version
    history(first: $first, sort: [{field: RECORD_VERSION, direction: DESC}]) {
      totalCount
      nodes {
        ...VersionFields
      }
    }
  }
}
    fragment VersionFields on RecordVersion {
  id
  recordVersion
  occurredAt
  operation
  actorKind
  actorName
  reason
  changes(first: 100, sort: [{field: ORDINAL}]) {
    nodes {
      id
      concept
      recordId
      operation
      fields
      before
      after
      erased
    }
  }
}`) as unknown as TypedDocumentString<AssessmentVersionsQuery, AssessmentVersionsQueryVariables>;
export const CommuneVersionsDocument = new TypedDocumentString(`
    query CommuneVersions($id: ID!, $first: Int!) {
  record: commune(id: $id) {
    id
    version
    history(first: $first, sort: [{field: RECORD_VERSION, direction: DESC}]) {
      totalCount
      nodes {
        ...VersionFields
      }
    }
  }
}
    fragment VersionFields on RecordVersion {
  id
  recordVersion
  occurredAt
  operation
  actorKind
  actorName
  reason
  changes(first: 100, sort: [{field: ORDINAL}]) {
    nodes {
      id
      concept
      recordId
      operation
      fields
      before
      after
      erased
    }
  }
}`) as unknown as TypedDocumentString<CommuneVersionsQuery, CommuneVersionsQueryVariables>;
export const VillageVersionsDocument = new TypedDocumentString(`
    query VillageVersions($id: ID!, $first: Int!) {
  record: village(id: $id) {
    id
    version
    history(first: $first, sort: [{field: RECORD_VERSION, direction: DESC}]) {
      totalCount
      nodes {
        ...VersionFields
      }
    }
  }
}
    fragment VersionFields on RecordVersion {
  id
  recordVersion
  occurredAt
  operation
  actorKind
  actorName
  reason
  changes(first: 100, sort: [{field: ORDINAL}]) {
    nodes {
      id
      concept
      recordId
      operation
      fields
      before
      after
      erased
    }
  }
}`) as unknown as TypedDocumentString<VillageVersionsQuery, VillageVersionsQueryVariables>;
export const LegalDocumentVersionsDocument = new TypedDocumentString(`
    query LegalDocumentVersions($id: ID!, $first: Int!) {
  record: legalDocument(id: $id) {
    id
    version
    history(first: $first, sort: [{field: RECORD_VERSION, direction: DESC}]) {
      totalCount
      nodes {
        ...VersionFields
      }
    }
  }
}
    fragment VersionFields on RecordVersion {
  id
  recordVersion
  occurredAt
  operation
  actorKind
  actorName
  reason
  changes(first: 100, sort: [{field: ORDINAL}]) {
    nodes {
      id
      concept
      recordId
      operation
      fields
      before
      after
      erased
    }
  }
}`) as unknown as TypedDocumentString<LegalDocumentVersionsQuery, LegalDocumentVersionsQueryVariables>;
export const ReviewRoundVersionsDocument = new TypedDocumentString(`
    query ReviewRoundVersions($id: ID!, $first: Int!) {
  record: reviewRound(id: $id) {
    id
    version
    history(first: $first, sort: [{field: RECORD_VERSION, direction: DESC}]) {
      totalCount
      nodes {
        ...VersionFields
      }
    }
  }
}
    fragment VersionFields on RecordVersion {
  id
  recordVersion
  occurredAt
  operation
  actorKind
  actorName
  reason
  changes(first: 100, sort: [{field: ORDINAL}]) {
    nodes {
      id
      concept
      recordId
      operation
      fields
      before
      after
      erased
    }
  }
}`) as unknown as TypedDocumentString<ReviewRoundVersionsQuery, ReviewRoundVersionsQueryVariables>;
export const CommuneReviewVersionsDocument = new TypedDocumentString(`
    query CommuneReviewVersions($id: ID!, $first: Int!) {
  record: communeReview(id: $id) {
    id
    version
    history(first: $first, sort: [{field: RECORD_VERSION, direction: DESC}]) {
      totalCount
      nodes {
        ...VersionFields
      }
    }
  }
}
    fragment VersionFields on RecordVersion {
  id
  recordVersion
  occurredAt
  operation
  actorKind
  actorName
  reason
  changes(first: 100, sort: [{field: ORDINAL}]) {
    nodes {
      id
      concept
      recordId
      operation
      fields
      before
      after
      erased
    }
  }
}`) as unknown as TypedDocumentString<CommuneReviewVersionsQuery, CommuneReviewVersionsQueryVariables>;
export const IndicatorVersionsDocument = new TypedDocumentString(`
    query IndicatorVersions($id: ID!, $first: Int!) {
  record: indicator(id: $id) {
    id
    version
    history(first: $first, sort: [{field: RECORD_VERSION, direction: DESC}]) {
      totalCount
      nodes {
        ...VersionFields
      }
    }
  }
}
    fragment VersionFields on RecordVersion {
  id
  recordVersion
  occurredAt
  operation
  actorKind
  actorName
  reason
  changes(first: 100, sort: [{field: ORDINAL}]) {
    nodes {
      id
      concept
      recordId
      operation
      fields
      before
      after
      erased
    }
  }
}`) as unknown as TypedDocumentString<IndicatorVersionsQuery, IndicatorVersionsQueryVariables>;
export const IndicatorVersionVersionsDocument = new TypedDocumentString(`
    query IndicatorVersionVersions($id: ID!, $first: Int!) {
  record: indicatorVersion(id: $id) {
    id
    version
    history(first: $first, sort: [{field: RECORD_VERSION, direction: DESC}]) {
      totalCount
      nodes {
        ...VersionFields
      }
    }
  }
}
    fragment VersionFields on RecordVersion {
  id
  recordVersion
  occurredAt
  operation
  actorKind
  actorName
  reason
  changes(first: 100, sort: [{field: ORDINAL}]) {
    nodes {
      id
      concept
      recordId
      operation
      fields
      before
      after
      erased
    }
  }
}`) as unknown as TypedDocumentString<IndicatorVersionVersionsQuery, IndicatorVersionVersionsQueryVariables>;
export const TargetVersionsDocument = new TypedDocumentString(`
    query TargetVersions($id: ID!, $first: Int!) {
  record: target(id: $id) {
    id
    version
    history(first: $first, sort: [{field: RECORD_VERSION, direction: DESC}]) {
      totalCount
      nodes {
        ...VersionFields
      }
    }
  }
}
    fragment VersionFields on RecordVersion {
  id
  recordVersion
  occurredAt
  operation
  actorKind
  actorName
  reason
  changes(first: 100, sort: [{field: ORDINAL}]) {
    nodes {
      id
      concept
      recordId
      operation
      fields
      before
      after
      erased
    }
  }
}`) as unknown as TypedDocumentString<TargetVersionsQuery, TargetVersionsQueryVariables>;
export const MeasurementVersionsDocument = new TypedDocumentString(`
    query MeasurementVersions($id: ID!, $first: Int!) {
  record: measurement(id: $id) {
    id
    version
    history(first: $first, sort: [{field: RECORD_VERSION, direction: DESC}]) {
      totalCount
      nodes {
        ...VersionFields
      }
    }
  }
}
    fragment VersionFields on RecordVersion {
  id
  recordVersion
  occurredAt
  operation
  actorKind
  actorName
  reason
  changes(first: 100, sort: [{field: ORDINAL}]) {
    nodes {
      id
      concept
      recordId
      operation
      fields
      before
      after
      erased
    }
  }
}`) as unknown as TypedDocumentString<MeasurementVersionsQuery, MeasurementVersionsQueryVariables>;
export const ProgrammeVersionsDocument = new TypedDocumentString(`
    query ProgrammeVersions($id: ID!, $first: Int!) {
  record: programme(id: $id) {
    id
    version
    history(first: $first, sort: [{field: RECORD_VERSION, direction: DESC}]) {
      totalCount
      nodes {
        ...VersionFields
      }
    }
  }
}
    fragment VersionFields on RecordVersion {
  id
  recordVersion
  occurredAt
  operation
  actorKind
  actorName
  reason
  changes(first: 100, sort: [{field: ORDINAL}]) {
    nodes {
      id
      concept
      recordId
      operation
      fields
      before
      after
      erased
    }
  }
}`) as unknown as TypedDocumentString<ProgrammeVersionsQuery, ProgrammeVersionsQueryVariables>;
export const FundingLineVersionsDocument = new TypedDocumentString(`
    query FundingLineVersions($id: ID!, $first: Int!) {
  record: fundingLine(id: $id) {
    id
    version
    history(first: $first, sort: [{field: RECORD_VERSION, direction: DESC}]) {
      totalCount
      nodes {
        ...VersionFields
      }
    }
  }
}
    fragment VersionFields on RecordVersion {
  id
  recordVersion
  occurredAt
  operation
  actorKind
  actorName
  reason
  changes(first: 100, sort: [{field: ORDINAL}]) {
    nodes {
      id
      concept
      recordId
      operation
      fields
      before
      after
      erased
    }
  }
}`) as unknown as TypedDocumentString<FundingLineVersionsQuery, FundingLineVersionsQueryVariables>;
export const ProductionModelVersionsDocument = new TypedDocumentString(`
    query ProductionModelVersions($id: ID!, $first: Int!) {
  record: productionModel(id: $id) {
    id
    version
    history(first: $first, sort: [{field: RECORD_VERSION, direction: DESC}]) {
      totalCount
      nodes {
        ...VersionFields
      }
    }
  }
}
    fragment VersionFields on RecordVersion {
  id
  recordVersion
  occurredAt
  operation
  actorKind
  actorName
  reason
  changes(first: 100, sort: [{field: ORDINAL}]) {
    nodes {
      id
      concept
      recordId
      operation
      fields
      before
      after
      erased
    }
  }
}`) as unknown as TypedDocumentString<ProductionModelVersionsQuery, ProductionModelVersionsQueryVariables>;
export const RoleVersionsDocument = new TypedDocumentString(`
    query RoleVersions($id: ID!, $first: Int!) {
  record: role(id: $id) {
    id
    version
    history(first: $first, sort: [{field: RECORD_VERSION, direction: DESC}]) {
      totalCount
      nodes {
        ...VersionFields
      }
    }
  }
}
    fragment VersionFields on RecordVersion {
  id
  recordVersion
  occurredAt
  operation
  actorKind
  actorName
  reason
  changes(first: 100, sort: [{field: ORDINAL}]) {
    nodes {
      id
      concept
      recordId
      operation
      fields
      before
      after
      erased
    }
  }
}`) as unknown as TypedDocumentString<RoleVersionsQuery, RoleVersionsQueryVariables>;
export const AccessGrantVersionsDocument = new TypedDocumentString(`
    query AccessGrantVersions($id: ID!, $first: Int!) {
  record: accessGrant(id: $id) {
    id
    version
    history(first: $first, sort: [{field: RECORD_VERSION, direction: DESC}]) {
      totalCount
      nodes {
        ...VersionFields
      }
    }
  }
}
    fragment VersionFields on RecordVersion {
  id
  recordVersion
  occurredAt
  operation
  actorKind
  actorName
  reason
  changes(first: 100, sort: [{field: ORDINAL}]) {
    nodes {
      id
      concept
      recordId
      operation
      fields
      before
      after
      erased
    }
  }
}`) as unknown as TypedDocumentString<AccessGrantVersionsQuery, AccessGrantVersionsQueryVariables>;
export const DataRequestVersionsDocument = new TypedDocumentString(`
    query DataRequestVersions($id: ID!, $first: Int!) {
  record: dataRequest(id: $id) {
    id
    version
    history(first: $first, sort: [{field: RECORD_VERSION, direction: DESC}]) {
      totalCount
      nodes {
        ...VersionFields
      }
    }
  }
}
    fragment VersionFields on RecordVersion {
  id
  recordVersion
  occurredAt
  operation
  actorKind
  actorName
  reason
  changes(first: 100, sort: [{field: ORDINAL}]) {
    nodes {
      id
      concept
      recordId
      operation
      fields
      before
      after
      erased
    }
  }
}`) as unknown as TypedDocumentString<DataRequestVersionsQuery, DataRequestVersionsQueryVariables>;
export const AuditTrailDocument = new TypedDocumentString(`
    query AuditTrail($first: Int!, $filter: AuditEventFilter) {
  auditEvents(
    first: $first
    filter: $filter
    sort: [{field: OCCURRED_AT, direction: DESC}]
  ) {
    totalCount
    nodes {
      id
      occurredAt
      actorKind
      actorName
      operation
      concept
      recordId
      recordVersion
      accountId
      reason
      requestId
      commune {
        id
        fullName
      }
      changes(first: 20, sort: [{field: ORDINAL}]) {
        nodes {
          id
          concept
          recordId
          operation
          fields
          before
          after
          erased
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuditTrailQuery, AuditTrailQueryVariables>;
export const ReorganisationVersionsDocument = new TypedDocumentString(`
    query ReorganisationVersions($id: ID!, $first: Int!) {
  record: reorganisation(id: $id) {
    id
    version
    history(first: $first, sort: [{field: RECORD_VERSION, direction: DESC}]) {
      totalCount
      nodes {
        ...VersionFields
      }
    }
  }
}
    fragment VersionFields on RecordVersion {
  id
  recordVersion
  occurredAt
  operation
  actorKind
  actorName
  reason
  changes(first: 100, sort: [{field: ORDINAL}]) {
    nodes {
      id
      concept
      recordId
      operation
      fields
      before
      after
      erased
    }
  }
}`) as unknown as TypedDocumentString<ReorganisationVersionsQuery, ReorganisationVersionsQueryVariables>;
export const HouseholdListDocument = new TypedDocumentString(`
    query HouseholdList($first: Int, $offset: Int, $after: String, $deleted: Boolean, $filter: HouseholdFilter, $sort: [HouseholdSort!], $readContact: Boolean = true, $readEthnicity: Boolean = true) {
  page: households(
    first: $first
    offset: $offset
    after: $after
    filter: $filter
    sort: $sort
    deleted: $deleted
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...HouseholdRow
    }
  }
}
    fragment HouseholdRow on Household {
  id
  version
  deletedAt
  code
  headName
  memberCount
  class
  incomePerCapita
  address @include(if: $readContact)
  phone @include(if: $readContact)
  ethnicMinority @include(if: $readEthnicity)
  noLabourCapacity
  meritHousehold
  registeredOn
  synthetic
  updatedAt
  commune {
    id
    code
    fullName
  }
  village {
    id
    name
    kind
  }
  latestAssessment {
    id
    assessedOn
  }
}`) as unknown as TypedDocumentString<HouseholdListQuery, HouseholdListQueryVariables>;
export const HouseholdOneDocument = new TypedDocumentString(`
    query HouseholdOne($id: ID!, $asOf: DateTime, $readIdentity: Boolean = true, $readContact: Boolean = true, $readHealth: Boolean = true, $readEthnicity: Boolean = true) {
  record: household(id: $id, asOf: $asOf) {
    ...HouseholdFields
  }
}
    fragment HouseholdRow on Household {
  id
  version
  deletedAt
  code
  headName
  memberCount
  class
  incomePerCapita
  address @include(if: $readContact)
  phone @include(if: $readContact)
  ethnicMinority @include(if: $readEthnicity)
  noLabourCapacity
  meritHousehold
  registeredOn
  synthetic
  updatedAt
  commune {
    id
    code
    fullName
  }
  village {
    id
    name
    kind
  }
  latestAssessment {
    id
    assessedOn
  }
}
fragment HouseholdMember on Member {
  id
  fullName
  birthDate
  sex
  relationship
  ethnicity @include(if: $readEthnicity)
  citizenIdentityNumber @include(if: $readIdentity)
  disabled @include(if: $readHealth)
  monthlyAllowance
  healthInsurance
  employment
  ableToWork
  educationLevel
  inTraining
  attendsSchool
  malnourished @include(if: $readHealth)
}
fragment HouseholdFields on Household {
  ...HouseholdRow
  floorAreaM2
  wallDurable
  columnDurable
  roofDurable
  waterSource
  toilet
  usesInternet
  devices
  note
  members(first: 100, sort: [{field: ORDINAL}]) {
    nodes {
      ...HouseholdMember
    }
  }
}`) as unknown as TypedDocumentString<HouseholdOneQuery, HouseholdOneQueryVariables>;
export const RevealIdentityDocument = new TypedDocumentString(`
    mutation RevealIdentity($memberId: ID!, $purpose: String!) {
  revealIdentity(memberId: $memberId, purpose: $purpose) {
    citizenIdentityNumber
    userErrors {
      path
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RevealIdentityMutation, RevealIdentityMutationVariables>;
export const HouseholdHistoryDocument = new TypedDocumentString(`
    query HouseholdHistory($id: ID!) {
  household(id: $id) {
    id
    assessments(first: 100, sort: [{field: ASSESSED_ON, direction: DESC}]) {
      nodes {
        id
        assessedOn
        class
        incomePerCapita
        b1Points
        scoreBMin
        scoreBMax
        memberCount
        synthetic
        previousClass
        transition
        reasons {
          code
          text
        }
        corrections(first: 100, sort: [{field: ORDINAL}]) {
          nodes {
            id
            decidedOn
            decisionNumber
            class
          }
        }
        round {
          id
          name
        }
        commune {
          id
          fullName
        }
        answers(first: 12, filter: {answer: {eq: DEPRIVED}}) {
          nodes {
            id
            indicator
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HouseholdHistoryQuery, HouseholdHistoryQueryVariables>;
export const HouseholdCreateDocument = new TypedDocumentString(`
    mutation HouseholdCreate($input: HouseholdInput!, $readIdentity: Boolean = true, $readContact: Boolean = true, $readHealth: Boolean = true, $readEthnicity: Boolean = true) {
  payload: createHousehold(input: $input) {
    record: household {
      ...HouseholdFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment HouseholdRow on Household {
  id
  version
  deletedAt
  code
  headName
  memberCount
  class
  incomePerCapita
  address @include(if: $readContact)
  phone @include(if: $readContact)
  ethnicMinority @include(if: $readEthnicity)
  noLabourCapacity
  meritHousehold
  registeredOn
  synthetic
  updatedAt
  commune {
    id
    code
    fullName
  }
  village {
    id
    name
    kind
  }
  latestAssessment {
    id
    assessedOn
  }
}
fragment HouseholdMember on Member {
  id
  fullName
  birthDate
  sex
  relationship
  ethnicity @include(if: $readEthnicity)
  citizenIdentityNumber @include(if: $readIdentity)
  disabled @include(if: $readHealth)
  monthlyAllowance
  healthInsurance
  employment
  ableToWork
  educationLevel
  inTraining
  attendsSchool
  malnourished @include(if: $readHealth)
}
fragment HouseholdFields on Household {
  ...HouseholdRow
  floorAreaM2
  wallDurable
  columnDurable
  roofDurable
  waterSource
  toilet
  usesInternet
  devices
  note
  members(first: 100, sort: [{field: ORDINAL}]) {
    nodes {
      ...HouseholdMember
    }
  }
}`) as unknown as TypedDocumentString<HouseholdCreateMutation, HouseholdCreateMutationVariables>;
export const HouseholdUpdateDocument = new TypedDocumentString(`
    mutation HouseholdUpdate($id: ID!, $version: Int!, $input: HouseholdInput!, $readIdentity: Boolean = true, $readContact: Boolean = true, $readHealth: Boolean = true, $readEthnicity: Boolean = true) {
  payload: updateHousehold(id: $id, version: $version, input: $input) {
    record: household {
      ...HouseholdFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment HouseholdRow on Household {
  id
  version
  deletedAt
  code
  headName
  memberCount
  class
  incomePerCapita
  address @include(if: $readContact)
  phone @include(if: $readContact)
  ethnicMinority @include(if: $readEthnicity)
  noLabourCapacity
  meritHousehold
  registeredOn
  synthetic
  updatedAt
  commune {
    id
    code
    fullName
  }
  village {
    id
    name
    kind
  }
  latestAssessment {
    id
    assessedOn
  }
}
fragment HouseholdMember on Member {
  id
  fullName
  birthDate
  sex
  relationship
  ethnicity @include(if: $readEthnicity)
  citizenIdentityNumber @include(if: $readIdentity)
  disabled @include(if: $readHealth)
  monthlyAllowance
  healthInsurance
  employment
  ableToWork
  educationLevel
  inTraining
  attendsSchool
  malnourished @include(if: $readHealth)
}
fragment HouseholdFields on Household {
  ...HouseholdRow
  floorAreaM2
  wallDurable
  columnDurable
  roofDurable
  waterSource
  toilet
  usesInternet
  devices
  note
  members(first: 100, sort: [{field: ORDINAL}]) {
    nodes {
      ...HouseholdMember
    }
  }
}`) as unknown as TypedDocumentString<HouseholdUpdateMutation, HouseholdUpdateMutationVariables>;
export const HouseholdDeleteDocument = new TypedDocumentString(`
    mutation HouseholdDelete($id: ID!, $version: Int!, $readIdentity: Boolean = true, $readContact: Boolean = true, $readHealth: Boolean = true, $readEthnicity: Boolean = true) {
  payload: deleteHousehold(id: $id, version: $version) {
    record: household {
      ...HouseholdFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment HouseholdRow on Household {
  id
  version
  deletedAt
  code
  headName
  memberCount
  class
  incomePerCapita
  address @include(if: $readContact)
  phone @include(if: $readContact)
  ethnicMinority @include(if: $readEthnicity)
  noLabourCapacity
  meritHousehold
  registeredOn
  synthetic
  updatedAt
  commune {
    id
    code
    fullName
  }
  village {
    id
    name
    kind
  }
  latestAssessment {
    id
    assessedOn
  }
}
fragment HouseholdMember on Member {
  id
  fullName
  birthDate
  sex
  relationship
  ethnicity @include(if: $readEthnicity)
  citizenIdentityNumber @include(if: $readIdentity)
  disabled @include(if: $readHealth)
  monthlyAllowance
  healthInsurance
  employment
  ableToWork
  educationLevel
  inTraining
  attendsSchool
  malnourished @include(if: $readHealth)
}
fragment HouseholdFields on Household {
  ...HouseholdRow
  floorAreaM2
  wallDurable
  columnDurable
  roofDurable
  waterSource
  toilet
  usesInternet
  devices
  note
  members(first: 100, sort: [{field: ORDINAL}]) {
    nodes {
      ...HouseholdMember
    }
  }
}`) as unknown as TypedDocumentString<HouseholdDeleteMutation, HouseholdDeleteMutationVariables>;
export const HouseholdRestoreDocument = new TypedDocumentString(`
    mutation HouseholdRestore($id: ID!, $version: Int!, $readIdentity: Boolean = true, $readContact: Boolean = true, $readHealth: Boolean = true, $readEthnicity: Boolean = true) {
  payload: restoreHousehold(id: $id, version: $version) {
    record: household {
      ...HouseholdFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment HouseholdRow on Household {
  id
  version
  deletedAt
  code
  headName
  memberCount
  class
  incomePerCapita
  address @include(if: $readContact)
  phone @include(if: $readContact)
  ethnicMinority @include(if: $readEthnicity)
  noLabourCapacity
  meritHousehold
  registeredOn
  synthetic
  updatedAt
  commune {
    id
    code
    fullName
  }
  village {
    id
    name
    kind
  }
  latestAssessment {
    id
    assessedOn
  }
}
fragment HouseholdMember on Member {
  id
  fullName
  birthDate
  sex
  relationship
  ethnicity @include(if: $readEthnicity)
  citizenIdentityNumber @include(if: $readIdentity)
  disabled @include(if: $readHealth)
  monthlyAllowance
  healthInsurance
  employment
  ableToWork
  educationLevel
  inTraining
  attendsSchool
  malnourished @include(if: $readHealth)
}
fragment HouseholdFields on Household {
  ...HouseholdRow
  floorAreaM2
  wallDurable
  columnDurable
  roofDurable
  waterSource
  toilet
  usesInternet
  devices
  note
  members(first: 100, sort: [{field: ORDINAL}]) {
    nodes {
      ...HouseholdMember
    }
  }
}`) as unknown as TypedDocumentString<HouseholdRestoreMutation, HouseholdRestoreMutationVariables>;
export const IndicatorSheetDocument = new TypedDocumentString(`
    query IndicatorSheet($communeId: ID!, $frequency: PeriodKind!, $count: Int!) {
  indicatorSheet(communeId: $communeId, frequency: $frequency, count: $count) {
    periods {
      period
      reportId
      reportVersion
      state
      dueOn
      timeliness
      entered
      expected
      decidedBy
      decidedAt
      reason
    }
    rows {
      indicatorId
      code
      name
      unitOfMeasure
      cells {
        period
        value
        isLowerBound
        missingReason
        note
        sourceNote
        warning
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IndicatorSheetQuery, IndicatorSheetQueryVariables>;
export const EnterMeasurementsDocument = new TypedDocumentString(`
    mutation EnterMeasurements($communeId: ID!, $cells: [MeasurementCellInput!]!) {
  enterMeasurements(communeId: $communeId, cells: $cells) {
    cells {
      indicatorId
      period
      saved
      warning
    }
    userErrors {
      path
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EnterMeasurementsMutation, EnterMeasurementsMutationVariables>;
export const SubmitIndicatorReportDocument = new TypedDocumentString(`
    mutation SubmitIndicatorReport($communeId: ID!, $period: String!) {
  submitIndicatorReport(communeId: $communeId, period: $period) {
    indicatorReport {
      id
    }
    userErrors {
      path
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitIndicatorReportMutation, SubmitIndicatorReportMutationVariables>;
export const ApproveIndicatorReportDocument = new TypedDocumentString(`
    mutation ApproveIndicatorReport($id: ID!, $version: Int!) {
  approveIndicatorReport(id: $id, version: $version) {
    indicatorReport {
      id
    }
    userErrors {
      path
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ApproveIndicatorReportMutation, ApproveIndicatorReportMutationVariables>;
export const ReturnIndicatorReportDocument = new TypedDocumentString(`
    mutation ReturnIndicatorReport($id: ID!, $version: Int!, $reason: String!) {
  returnIndicatorReport(id: $id, version: $version, reason: $reason) {
    indicatorReport {
      id
    }
    userErrors {
      path
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnIndicatorReportMutation, ReturnIndicatorReportMutationVariables>;
export const IndicatorReportingDocument = new TypedDocumentString(`
    query IndicatorReporting($period: String!) {
  indicatorReporting(period: $period) {
    communeId
    communeName
    state
    dueOn
    timeliness
    entered
    expected
    decidedBy
    reason
  }
}
    `) as unknown as TypedDocumentString<IndicatorReportingQuery, IndicatorReportingQueryVariables>;
export const ExplainFigureDocument = new TypedDocumentString(`
    query ExplainFigure($code: String!, $communeId: ID, $period: String!) {
  indicatorFigure(code: $code, communeId: $communeId, period: $period) {
    name
    unitOfMeasure
    value
    gap
    isLowerBound
    target
    attainment
    explain {
      basis
      version
      kind
      formula
      derivedMeasure
      overUnits
      overPeriods
      exact
      decimals
      coverage
      inputs {
        code
        name
        value
        unitOfMeasure
      }
      contributing {
        communeId
        communeName
        period
      }
      missing {
        communeId
        communeName
        period
      }
      approvals {
        communeId
        period
        state
        decidedBy
        decidedAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExplainFigureQuery, ExplainFigureQueryVariables>;
export const IndicatorVersionListDocument = new TypedDocumentString(`
    query IndicatorVersionList($first: Int, $after: String, $deleted: Boolean, $offset: Int, $filter: IndicatorVersionFilter, $sort: [IndicatorVersionSort!]) {
  page: indicatorVersions(
    first: $first
    after: $after
    offset: $offset
    filter: $filter
    sort: $sort
    deleted: $deleted
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...IndicatorVersionRow
    }
  }
}
    fragment IndicatorVersionRow on IndicatorVersion {
  id
  version
  deletedAt
  createdAt
  updatedAt
  ordinal
  kind
  unitOfMeasure
  direction
  frequency
  overUnits
  overPeriods
  formula
  derivedMeasure
  derivedClass
  derivedIndicator
  decimals
  reportingLevel
  dueDays
  validFrom
  validTo
  sourceNote
  indicator {
    id
    code
    name
  }
  weightIndicator {
    id
    code
    name
  }
  legalDocument {
    ...LegalDocumentReference
  }
}
fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}`) as unknown as TypedDocumentString<IndicatorVersionListQuery, IndicatorVersionListQueryVariables>;
export const IndicatorVersionOneDocument = new TypedDocumentString(`
    query IndicatorVersionOne($id: ID!, $asOf: DateTime) {
  record: indicatorVersion(id: $id, asOf: $asOf) {
    ...IndicatorVersionRow
  }
}
    fragment IndicatorVersionRow on IndicatorVersion {
  id
  version
  deletedAt
  createdAt
  updatedAt
  ordinal
  kind
  unitOfMeasure
  direction
  frequency
  overUnits
  overPeriods
  formula
  derivedMeasure
  derivedClass
  derivedIndicator
  decimals
  reportingLevel
  dueDays
  validFrom
  validTo
  sourceNote
  indicator {
    id
    code
    name
  }
  weightIndicator {
    id
    code
    name
  }
  legalDocument {
    ...LegalDocumentReference
  }
}
fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}`) as unknown as TypedDocumentString<IndicatorVersionOneQuery, IndicatorVersionOneQueryVariables>;
export const IndicatorVersionCreateDocument = new TypedDocumentString(`
    mutation IndicatorVersionCreate($input: IndicatorVersionInput!) {
  payload: createIndicatorVersion(input: $input) {
    record: indicatorVersion {
      ...IndicatorVersionRow
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment IndicatorVersionRow on IndicatorVersion {
  id
  version
  deletedAt
  createdAt
  updatedAt
  ordinal
  kind
  unitOfMeasure
  direction
  frequency
  overUnits
  overPeriods
  formula
  derivedMeasure
  derivedClass
  derivedIndicator
  decimals
  reportingLevel
  dueDays
  validFrom
  validTo
  sourceNote
  indicator {
    id
    code
    name
  }
  weightIndicator {
    id
    code
    name
  }
  legalDocument {
    ...LegalDocumentReference
  }
}
fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}`) as unknown as TypedDocumentString<IndicatorVersionCreateMutation, IndicatorVersionCreateMutationVariables>;
export const IndicatorVersionUpdateDocument = new TypedDocumentString(`
    mutation IndicatorVersionUpdate($id: ID!, $version: Int!, $input: IndicatorVersionInput!) {
  payload: updateIndicatorVersion(id: $id, version: $version, input: $input) {
    record: indicatorVersion {
      ...IndicatorVersionRow
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment IndicatorVersionRow on IndicatorVersion {
  id
  version
  deletedAt
  createdAt
  updatedAt
  ordinal
  kind
  unitOfMeasure
  direction
  frequency
  overUnits
  overPeriods
  formula
  derivedMeasure
  derivedClass
  derivedIndicator
  decimals
  reportingLevel
  dueDays
  validFrom
  validTo
  sourceNote
  indicator {
    id
    code
    name
  }
  weightIndicator {
    id
    code
    name
  }
  legalDocument {
    ...LegalDocumentReference
  }
}
fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}`) as unknown as TypedDocumentString<IndicatorVersionUpdateMutation, IndicatorVersionUpdateMutationVariables>;
export const IndicatorVersionDeleteDocument = new TypedDocumentString(`
    mutation IndicatorVersionDelete($id: ID!, $version: Int!) {
  payload: deleteIndicatorVersion(id: $id, version: $version) {
    record: indicatorVersion {
      id
      version
    }
    userErrors {
      path
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<IndicatorVersionDeleteMutation, IndicatorVersionDeleteMutationVariables>;
export const IndicatorVersionRestoreDocument = new TypedDocumentString(`
    mutation IndicatorVersionRestore($id: ID!, $version: Int!) {
  payload: restoreIndicatorVersion(id: $id, version: $version) {
    record: indicatorVersion {
      id
      version
    }
    userErrors {
      path
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<IndicatorVersionRestoreMutation, IndicatorVersionRestoreMutationVariables>;
export const IndicatorListDocument = new TypedDocumentString(`
    query IndicatorList($first: Int, $after: String, $deleted: Boolean, $offset: Int, $filter: IndicatorFilter, $sort: [IndicatorSort!]) {
  page: indicators(
    first: $first
    after: $after
    offset: $offset
    filter: $filter
    sort: $sort
    deleted: $deleted
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...IndicatorRow
    }
  }
}
    fragment IndicatorRow on Indicator {
  id
  version
  deletedAt
  createdAt
  updatedAt
  code
  name
  nameEn
  unitOfMeasure
  direction
  frequency
  description
  sourceNote
  legalDocument {
    ...LegalDocumentReference
  }
  targets(
    first: 1
    filter: {province: {id: {isNull: false}}}
    sort: [{field: PERIOD, direction: DESC}]
  ) {
    totalCount
    nodes {
      id
      period
      value
    }
  }
  measurements(
    first: 1
    filter: {province: {id: {isNull: false}}}
    sort: [{field: PERIOD, direction: DESC}]
  ) {
    totalCount
    nodes {
      id
      period
      value
      isLowerBound
    }
  }
}
fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}`) as unknown as TypedDocumentString<IndicatorListQuery, IndicatorListQueryVariables>;
export const IndicatorOneDocument = new TypedDocumentString(`
    query IndicatorOne($id: ID!, $asOf: DateTime) {
  record: indicator(id: $id, asOf: $asOf) {
    ...IndicatorRow
  }
}
    fragment IndicatorRow on Indicator {
  id
  version
  deletedAt
  createdAt
  updatedAt
  code
  name
  nameEn
  unitOfMeasure
  direction
  frequency
  description
  sourceNote
  legalDocument {
    ...LegalDocumentReference
  }
  targets(
    first: 1
    filter: {province: {id: {isNull: false}}}
    sort: [{field: PERIOD, direction: DESC}]
  ) {
    totalCount
    nodes {
      id
      period
      value
    }
  }
  measurements(
    first: 1
    filter: {province: {id: {isNull: false}}}
    sort: [{field: PERIOD, direction: DESC}]
  ) {
    totalCount
    nodes {
      id
      period
      value
      isLowerBound
    }
  }
}
fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}`) as unknown as TypedDocumentString<IndicatorOneQuery, IndicatorOneQueryVariables>;
export const IndicatorCreateDocument = new TypedDocumentString(`
    mutation IndicatorCreate($input: IndicatorInput!) {
  payload: createIndicator(input: $input) {
    record: indicator {
      ...IndicatorRow
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment IndicatorRow on Indicator {
  id
  version
  deletedAt
  createdAt
  updatedAt
  code
  name
  nameEn
  unitOfMeasure
  direction
  frequency
  description
  sourceNote
  legalDocument {
    ...LegalDocumentReference
  }
  targets(
    first: 1
    filter: {province: {id: {isNull: false}}}
    sort: [{field: PERIOD, direction: DESC}]
  ) {
    totalCount
    nodes {
      id
      period
      value
    }
  }
  measurements(
    first: 1
    filter: {province: {id: {isNull: false}}}
    sort: [{field: PERIOD, direction: DESC}]
  ) {
    totalCount
    nodes {
      id
      period
      value
      isLowerBound
    }
  }
}
fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}`) as unknown as TypedDocumentString<IndicatorCreateMutation, IndicatorCreateMutationVariables>;
export const IndicatorUpdateDocument = new TypedDocumentString(`
    mutation IndicatorUpdate($id: ID!, $version: Int!, $input: IndicatorInput!) {
  payload: updateIndicator(id: $id, version: $version, input: $input) {
    record: indicator {
      ...IndicatorRow
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment IndicatorRow on Indicator {
  id
  version
  deletedAt
  createdAt
  updatedAt
  code
  name
  nameEn
  unitOfMeasure
  direction
  frequency
  description
  sourceNote
  legalDocument {
    ...LegalDocumentReference
  }
  targets(
    first: 1
    filter: {province: {id: {isNull: false}}}
    sort: [{field: PERIOD, direction: DESC}]
  ) {
    totalCount
    nodes {
      id
      period
      value
    }
  }
  measurements(
    first: 1
    filter: {province: {id: {isNull: false}}}
    sort: [{field: PERIOD, direction: DESC}]
  ) {
    totalCount
    nodes {
      id
      period
      value
      isLowerBound
    }
  }
}
fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}`) as unknown as TypedDocumentString<IndicatorUpdateMutation, IndicatorUpdateMutationVariables>;
export const IndicatorDeleteDocument = new TypedDocumentString(`
    mutation IndicatorDelete($id: ID!, $version: Int!) {
  payload: deleteIndicator(id: $id, version: $version) {
    record: indicator {
      id
      version
    }
    userErrors {
      path
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<IndicatorDeleteMutation, IndicatorDeleteMutationVariables>;
export const IndicatorRestoreDocument = new TypedDocumentString(`
    mutation IndicatorRestore($id: ID!, $version: Int!) {
  payload: restoreIndicator(id: $id, version: $version) {
    record: indicator {
      id
      version
    }
    userErrors {
      path
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<IndicatorRestoreMutation, IndicatorRestoreMutationVariables>;
export const TargetListDocument = new TypedDocumentString(`
    query TargetList($first: Int, $after: String, $deleted: Boolean, $offset: Int, $filter: TargetFilter, $sort: [TargetSort!]) {
  page: targets(
    first: $first
    after: $after
    offset: $offset
    filter: $filter
    sort: $sort
    deleted: $deleted
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...TargetRow
    }
  }
}
    fragment TargetRow on Target {
  id
  version
  deletedAt
  createdAt
  updatedAt
  period
  value
  note
  sourceNote
  legalDocument {
    ...LegalDocumentReference
  }
  indicatorVersion {
    id
    ordinal
    unitOfMeasure
  }
  indicator {
    id
    code
    name
    unitOfMeasure
    frequency
    direction
  }
  province {
    id
    name
  }
  commune {
    id
    code
    fullName
  }
}
fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}`) as unknown as TypedDocumentString<TargetListQuery, TargetListQueryVariables>;
export const TargetOneDocument = new TypedDocumentString(`
    query TargetOne($id: ID!, $asOf: DateTime) {
  record: target(id: $id, asOf: $asOf) {
    ...TargetRow
  }
}
    fragment TargetRow on Target {
  id
  version
  deletedAt
  createdAt
  updatedAt
  period
  value
  note
  sourceNote
  legalDocument {
    ...LegalDocumentReference
  }
  indicatorVersion {
    id
    ordinal
    unitOfMeasure
  }
  indicator {
    id
    code
    name
    unitOfMeasure
    frequency
    direction
  }
  province {
    id
    name
  }
  commune {
    id
    code
    fullName
  }
}
fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}`) as unknown as TypedDocumentString<TargetOneQuery, TargetOneQueryVariables>;
export const TargetCreateDocument = new TypedDocumentString(`
    mutation TargetCreate($input: TargetInput!) {
  payload: createTarget(input: $input) {
    record: target {
      ...TargetRow
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment TargetRow on Target {
  id
  version
  deletedAt
  createdAt
  updatedAt
  period
  value
  note
  sourceNote
  legalDocument {
    ...LegalDocumentReference
  }
  indicatorVersion {
    id
    ordinal
    unitOfMeasure
  }
  indicator {
    id
    code
    name
    unitOfMeasure
    frequency
    direction
  }
  province {
    id
    name
  }
  commune {
    id
    code
    fullName
  }
}
fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}`) as unknown as TypedDocumentString<TargetCreateMutation, TargetCreateMutationVariables>;
export const TargetUpdateDocument = new TypedDocumentString(`
    mutation TargetUpdate($id: ID!, $version: Int!, $input: TargetInput!) {
  payload: updateTarget(id: $id, version: $version, input: $input) {
    record: target {
      ...TargetRow
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment TargetRow on Target {
  id
  version
  deletedAt
  createdAt
  updatedAt
  period
  value
  note
  sourceNote
  legalDocument {
    ...LegalDocumentReference
  }
  indicatorVersion {
    id
    ordinal
    unitOfMeasure
  }
  indicator {
    id
    code
    name
    unitOfMeasure
    frequency
    direction
  }
  province {
    id
    name
  }
  commune {
    id
    code
    fullName
  }
}
fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}`) as unknown as TypedDocumentString<TargetUpdateMutation, TargetUpdateMutationVariables>;
export const TargetDeleteDocument = new TypedDocumentString(`
    mutation TargetDelete($id: ID!, $version: Int!) {
  payload: deleteTarget(id: $id, version: $version) {
    record: target {
      id
      version
    }
    userErrors {
      path
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TargetDeleteMutation, TargetDeleteMutationVariables>;
export const TargetRestoreDocument = new TypedDocumentString(`
    mutation TargetRestore($id: ID!, $version: Int!) {
  payload: restoreTarget(id: $id, version: $version) {
    record: target {
      id
      version
    }
    userErrors {
      path
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TargetRestoreMutation, TargetRestoreMutationVariables>;
export const MeasurementListDocument = new TypedDocumentString(`
    query MeasurementList($first: Int, $after: String, $deleted: Boolean, $offset: Int, $filter: MeasurementFilter, $sort: [MeasurementSort!]) {
  page: measurements(
    first: $first
    after: $after
    offset: $offset
    filter: $filter
    sort: $sort
    deleted: $deleted
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...MeasurementRow
    }
  }
}
    fragment MeasurementRow on Measurement {
  id
  version
  deletedAt
  createdAt
  updatedAt
  period
  value
  isLowerBound
  note
  sourceNote
  indicator {
    id
    code
    name
    unitOfMeasure
    frequency
    direction
  }
  province {
    id
    name
  }
  commune {
    id
    code
    fullName
  }
}`) as unknown as TypedDocumentString<MeasurementListQuery, MeasurementListQueryVariables>;
export const MeasurementOneDocument = new TypedDocumentString(`
    query MeasurementOne($id: ID!, $asOf: DateTime) {
  record: measurement(id: $id, asOf: $asOf) {
    ...MeasurementRow
  }
}
    fragment MeasurementRow on Measurement {
  id
  version
  deletedAt
  createdAt
  updatedAt
  period
  value
  isLowerBound
  note
  sourceNote
  indicator {
    id
    code
    name
    unitOfMeasure
    frequency
    direction
  }
  province {
    id
    name
  }
  commune {
    id
    code
    fullName
  }
}`) as unknown as TypedDocumentString<MeasurementOneQuery, MeasurementOneQueryVariables>;
export const MeasurementCreateDocument = new TypedDocumentString(`
    mutation MeasurementCreate($input: MeasurementInput!) {
  payload: createMeasurement(input: $input) {
    record: measurement {
      ...MeasurementRow
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment MeasurementRow on Measurement {
  id
  version
  deletedAt
  createdAt
  updatedAt
  period
  value
  isLowerBound
  note
  sourceNote
  indicator {
    id
    code
    name
    unitOfMeasure
    frequency
    direction
  }
  province {
    id
    name
  }
  commune {
    id
    code
    fullName
  }
}`) as unknown as TypedDocumentString<MeasurementCreateMutation, MeasurementCreateMutationVariables>;
export const MeasurementUpdateDocument = new TypedDocumentString(`
    mutation MeasurementUpdate($id: ID!, $version: Int!, $input: MeasurementInput!) {
  payload: updateMeasurement(id: $id, version: $version, input: $input) {
    record: measurement {
      ...MeasurementRow
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment MeasurementRow on Measurement {
  id
  version
  deletedAt
  createdAt
  updatedAt
  period
  value
  isLowerBound
  note
  sourceNote
  indicator {
    id
    code
    name
    unitOfMeasure
    frequency
    direction
  }
  province {
    id
    name
  }
  commune {
    id
    code
    fullName
  }
}`) as unknown as TypedDocumentString<MeasurementUpdateMutation, MeasurementUpdateMutationVariables>;
export const MeasurementDeleteDocument = new TypedDocumentString(`
    mutation MeasurementDelete($id: ID!, $version: Int!) {
  payload: deleteMeasurement(id: $id, version: $version) {
    record: measurement {
      id
      version
    }
    userErrors {
      path
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MeasurementDeleteMutation, MeasurementDeleteMutationVariables>;
export const MeasurementRestoreDocument = new TypedDocumentString(`
    mutation MeasurementRestore($id: ID!, $version: Int!) {
  payload: restoreMeasurement(id: $id, version: $version) {
    record: measurement {
      id
      version
    }
    userErrors {
      path
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MeasurementRestoreMutation, MeasurementRestoreMutationVariables>;
export const IndicatorProvincesDocument = new TypedDocumentString(`
    query IndicatorProvinces {
  provinces(first: 100, filter: {validTo: {isNull: true}}, sort: [{field: NAME}]) {
    nodes {
      id
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<IndicatorProvincesQuery, IndicatorProvincesQueryVariables>;
export const IndicatorTrendDocument = new TypedDocumentString(`
    query IndicatorTrend($code: String!, $communeId: ID, $periods: [String!]!) {
  indicatorTrend(code: $code, communeId: $communeId, periods: $periods) {
    figures {
      period
      value
      gap
      isLowerBound
      unitOfMeasure
      explain {
        coverage
      }
    }
    targetPeriod
    target
    projection
    yearsEarly
  }
}
    `) as unknown as TypedDocumentString<IndicatorTrendQuery, IndicatorTrendQueryVariables>;
export const LegalDocumentListDocument = new TypedDocumentString(`
    query LegalDocumentList($first: Int, $after: String, $deleted: Boolean, $offset: Int, $filter: LegalDocumentFilter, $sort: [LegalDocumentSort!]) {
  page: legalDocuments(
    first: $first
    after: $after
    offset: $offset
    filter: $filter
    sort: $sort
    deleted: $deleted
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...LegalDocumentRow
    }
  }
}
    fragment LegalDocumentRow on LegalDocument {
  id
  version
  deletedAt
  createdAt
  updatedAt
  number
  title
  kind
  issuer
  issuedOn
  effectiveFrom
  effectiveTo
  url
  sourceMark
  note
}`) as unknown as TypedDocumentString<LegalDocumentListQuery, LegalDocumentListQueryVariables>;
export const LegalDocumentOneDocument = new TypedDocumentString(`
    query LegalDocumentOne($id: ID!, $asOf: DateTime) {
  record: legalDocument(id: $id, asOf: $asOf) {
    ...LegalDocumentRow
  }
}
    fragment LegalDocumentRow on LegalDocument {
  id
  version
  deletedAt
  createdAt
  updatedAt
  number
  title
  kind
  issuer
  issuedOn
  effectiveFrom
  effectiveTo
  url
  sourceMark
  note
}`) as unknown as TypedDocumentString<LegalDocumentOneQuery, LegalDocumentOneQueryVariables>;
export const LegalDocumentUsesDocument = new TypedDocumentString(`
    query LegalDocumentUses($id: ID!) {
  standards(
    first: 20
    filter: {legalDocument: {id: {eq: $id}}}
    sort: [{field: VALID_FROM}]
  ) {
    totalCount
    nodes {
      id
      code
      name
    }
  }
  indicators(
    first: 20
    filter: {legalDocument: {id: {eq: $id}}}
    sort: [{field: CODE}]
  ) {
    totalCount
    nodes {
      id
      code
      name
    }
  }
  programmes(
    first: 20
    filter: {legalDocument: {id: {eq: $id}}}
    sort: [{field: CODE}]
  ) {
    totalCount
    nodes {
      id
      code
      name
    }
  }
  communes(filter: {establishedBy: {id: {eq: $id}}}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<LegalDocumentUsesQuery, LegalDocumentUsesQueryVariables>;
export const LegalDocumentCreateDocument = new TypedDocumentString(`
    mutation LegalDocumentCreate($input: LegalDocumentInput!) {
  payload: createLegalDocument(input: $input) {
    record: legalDocument {
      ...LegalDocumentRow
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment LegalDocumentRow on LegalDocument {
  id
  version
  deletedAt
  createdAt
  updatedAt
  number
  title
  kind
  issuer
  issuedOn
  effectiveFrom
  effectiveTo
  url
  sourceMark
  note
}`) as unknown as TypedDocumentString<LegalDocumentCreateMutation, LegalDocumentCreateMutationVariables>;
export const LegalDocumentUpdateDocument = new TypedDocumentString(`
    mutation LegalDocumentUpdate($id: ID!, $version: Int!, $input: LegalDocumentInput!) {
  payload: updateLegalDocument(id: $id, version: $version, input: $input) {
    record: legalDocument {
      ...LegalDocumentRow
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment LegalDocumentRow on LegalDocument {
  id
  version
  deletedAt
  createdAt
  updatedAt
  number
  title
  kind
  issuer
  issuedOn
  effectiveFrom
  effectiveTo
  url
  sourceMark
  note
}`) as unknown as TypedDocumentString<LegalDocumentUpdateMutation, LegalDocumentUpdateMutationVariables>;
export const LegalDocumentDeleteDocument = new TypedDocumentString(`
    mutation LegalDocumentDelete($id: ID!, $version: Int!) {
  payload: deleteLegalDocument(id: $id, version: $version) {
    record: legalDocument {
      id
      version
    }
    userErrors {
      path
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<LegalDocumentDeleteMutation, LegalDocumentDeleteMutationVariables>;
export const LegalDocumentRestoreDocument = new TypedDocumentString(`
    mutation LegalDocumentRestore($id: ID!, $version: Int!) {
  payload: restoreLegalDocument(id: $id, version: $version) {
    record: legalDocument {
      id
      version
    }
    userErrors {
      path
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<LegalDocumentRestoreMutation, LegalDocumentRestoreMutationVariables>;
export const PrintedReviewDocument = new TypedDocumentString(`
    query PrintedReview($id: ID!) {
  communeReview(id: $id) {
    id
    step
    commune {
      id
      name
      fullName
      province {
        name
      }
    }
    round {
      id
      name
      year
    }
    acts(first: 100, sort: [{field: ORDINAL}]) {
      nodes {
        ...ReviewActRow
      }
    }
  }
}
    fragment ReviewActRow on ReviewAct {
  id
  version
  ordinal
  kind
  happenedOn
  postedUntil
  present
  agreed
  documentNumber
  note
  recordedBy
  createdAt
  village {
    id
    name
  }
  household {
    id
    code
    headName
  }
  complaint {
    id
  }
  communeReview {
    id
  }
}`) as unknown as TypedDocumentString<PrintedReviewQuery, PrintedReviewQueryVariables>;
export const PrintedHouseholdsDocument = new TypedDocumentString(`
    query PrintedHouseholds($round: ID!, $commune: ID!, $offset: Int) {
  assessments(
    first: 100
    offset: $offset
    filter: {round: {id: {eq: $round}}, commune: {id: {eq: $commune}}, class: {in: [POOR, NEAR_POOR]}}
    sort: [{household: {field: CODE}}]
  ) {
    totalCount
    nodes {
      id
      class
      memberCount
      household {
        id
        code
        headName
        village {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PrintedHouseholdsQuery, PrintedHouseholdsQueryVariables>;
export const PrintedCertificatesDocument = new TypedDocumentString(`
    query PrintedCertificates($round: ID!, $commune: ID!, $year: Int!, $offset: Int, $readEthnicity: Boolean = false) {
  assessments(
    first: 50
    offset: $offset
    filter: {round: {id: {eq: $round}}, commune: {id: {eq: $commune}}, class: {in: [POOR, NEAR_POOR]}}
    sort: [{household: {field: CODE}}]
  ) {
    totalCount
    nodes {
      id
      standard {
        name
        validFrom
        validTo
        legalDocument {
          kind
          number
        }
      }
      household {
        id
        headName
        village {
          name
        }
        members(first: 50, sort: [{field: ORDINAL}]) {
          nodes {
            id
            fullName
            relationship
            sex
            birthDate
            ethnicity @include(if: $readEthnicity)
          }
        }
        assessments(
          first: 10
          filter: {round: {year: {lte: $year}, or: [{kind: {eq: YEARLY}}, {id: {eq: $round}}]}, class: {in: [POOR, NEAR_POOR]}}
          sort: [{round: {field: YEAR}}]
        ) {
          nodes {
            id
            class
            deprivedMask
            round {
              id
              kind
              year
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PrintedCertificatesQuery, PrintedCertificatesQueryVariables>;
export const PrintedRecognitionsDocument = new TypedDocumentString(`
    query PrintedRecognitions($round: ID!, $commune: ID!, $year: Int!) {
  communeReviews(
    first: 50
    filter: {commune: {id: {eq: $commune}}, round: {year: {lte: $year}, or: [{kind: {eq: YEARLY}}, {id: {eq: $round}}]}}
  ) {
    nodes {
      round {
        id
      }
      acts(first: 100, sort: [{field: ORDINAL}]) {
        nodes {
          kind
          happenedOn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PrintedRecognitionsQuery, PrintedRecognitionsQueryVariables>;
export const ProductionModelListDocument = new TypedDocumentString(`
    query ProductionModelList($first: Int, $after: String, $deleted: Boolean, $offset: Int, $filter: ProductionModelFilter, $sort: [ProductionModelSort!]) {
  page: productionModels(
    first: $first
    after: $after
    offset: $offset
    filter: $filter
    sort: $sort
    deleted: $deleted
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...ProductionModelRow
    }
  }
}
    fragment ProductionModelRow on ProductionModel {
  id
  version
  deletedAt
  createdAt
  updatedAt
  name
  kind
  status
  startsOn
  endsOn
  synthetic
  commune {
    id
    code
    fullName
  }
  programme {
    id
    code
    name
  }
  taking: participants {
    totalCount
  }
}`) as unknown as TypedDocumentString<ProductionModelListQuery, ProductionModelListQueryVariables>;
export const ProductionModelOneDocument = new TypedDocumentString(`
    query ProductionModelOne($id: ID!, $asOf: DateTime) {
  record: productionModel(id: $id, asOf: $asOf) {
    ...ProductionModelFields
  }
}
    fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}
fragment ProductionModelRow on ProductionModel {
  id
  version
  deletedAt
  createdAt
  updatedAt
  name
  kind
  status
  startsOn
  endsOn
  synthetic
  commune {
    id
    code
    fullName
  }
  programme {
    id
    code
    name
  }
  taking: participants {
    totalCount
  }
}
fragment ProductionParticipantFields on ProductionParticipant {
  id
  grantedCapital
  ownCapital
  loanCapital
  outcome
  incomeBefore
  incomeAfter
  note
  household {
    id
    code
    headName
  }
}
fragment ProductionModelFields on ProductionModel {
  ...ProductionModelRow
  outcomeNote
  note
  legalDocument {
    ...LegalDocumentReference
  }
  all: participants(first: 100, sort: [{field: ORDINAL}]) {
    nodes {
      ...ProductionParticipantFields
    }
  }
}`) as unknown as TypedDocumentString<ProductionModelOneQuery, ProductionModelOneQueryVariables>;
export const ProductionModelCreateDocument = new TypedDocumentString(`
    mutation ProductionModelCreate($input: ProductionModelInput!) {
  payload: createProductionModel(input: $input) {
    record: productionModel {
      ...ProductionModelFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}
fragment ProductionModelRow on ProductionModel {
  id
  version
  deletedAt
  createdAt
  updatedAt
  name
  kind
  status
  startsOn
  endsOn
  synthetic
  commune {
    id
    code
    fullName
  }
  programme {
    id
    code
    name
  }
  taking: participants {
    totalCount
  }
}
fragment ProductionParticipantFields on ProductionParticipant {
  id
  grantedCapital
  ownCapital
  loanCapital
  outcome
  incomeBefore
  incomeAfter
  note
  household {
    id
    code
    headName
  }
}
fragment ProductionModelFields on ProductionModel {
  ...ProductionModelRow
  outcomeNote
  note
  legalDocument {
    ...LegalDocumentReference
  }
  all: participants(first: 100, sort: [{field: ORDINAL}]) {
    nodes {
      ...ProductionParticipantFields
    }
  }
}`) as unknown as TypedDocumentString<ProductionModelCreateMutation, ProductionModelCreateMutationVariables>;
export const ProductionModelUpdateDocument = new TypedDocumentString(`
    mutation ProductionModelUpdate($id: ID!, $version: Int!, $input: ProductionModelInput!) {
  payload: updateProductionModel(id: $id, version: $version, input: $input) {
    record: productionModel {
      ...ProductionModelFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}
fragment ProductionModelRow on ProductionModel {
  id
  version
  deletedAt
  createdAt
  updatedAt
  name
  kind
  status
  startsOn
  endsOn
  synthetic
  commune {
    id
    code
    fullName
  }
  programme {
    id
    code
    name
  }
  taking: participants {
    totalCount
  }
}
fragment ProductionParticipantFields on ProductionParticipant {
  id
  grantedCapital
  ownCapital
  loanCapital
  outcome
  incomeBefore
  incomeAfter
  note
  household {
    id
    code
    headName
  }
}
fragment ProductionModelFields on ProductionModel {
  ...ProductionModelRow
  outcomeNote
  note
  legalDocument {
    ...LegalDocumentReference
  }
  all: participants(first: 100, sort: [{field: ORDINAL}]) {
    nodes {
      ...ProductionParticipantFields
    }
  }
}`) as unknown as TypedDocumentString<ProductionModelUpdateMutation, ProductionModelUpdateMutationVariables>;
export const ProductionModelDeleteDocument = new TypedDocumentString(`
    mutation ProductionModelDelete($id: ID!, $version: Int!) {
  payload: deleteProductionModel(id: $id, version: $version) {
    record: productionModel {
      id
      version
    }
    userErrors {
      path
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ProductionModelDeleteMutation, ProductionModelDeleteMutationVariables>;
export const ProductionModelRestoreDocument = new TypedDocumentString(`
    mutation ProductionModelRestore($id: ID!, $version: Int!) {
  payload: restoreProductionModel(id: $id, version: $version) {
    record: productionModel {
      id
      version
    }
    userErrors {
      path
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ProductionModelRestoreMutation, ProductionModelRestoreMutationVariables>;
export const HouseholdParticipationsDocument = new TypedDocumentString(`
    query HouseholdParticipations($householdId: ID!) {
  productionParticipants(
    first: 100
    filter: {household: {id: {eq: $householdId}}}
    sort: [{productionModel: {field: STARTS_ON}, direction: DESC}]
  ) {
    nodes {
      id
      grantedCapital
      outcome
      productionModel {
        id
        name
        status
        startsOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HouseholdParticipationsQuery, HouseholdParticipationsQueryVariables>;
export const ReorganisationListDocument = new TypedDocumentString(`
    query ReorganisationList($first: Int, $offset: Int, $after: String, $deleted: Boolean, $filter: ReorganisationFilter, $sort: [ReorganisationSort!]) {
  page: reorganisations(
    first: $first
    offset: $offset
    after: $after
    filter: $filter
    sort: $sort
    deleted: $deleted
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...ReorganisationFields
    }
  }
}
    fragment ReorganisationFields on Reorganisation {
  id
  version
  deletedAt
  title
  effectiveOn
  state
  appliedAt
  appliedBy
  reversedAt
  reversalReason
  note
  updatedAt
  legalDocument {
    id
    number
  }
}`) as unknown as TypedDocumentString<ReorganisationListQuery, ReorganisationListQueryVariables>;
export const ReorganisationOneDocument = new TypedDocumentString(`
    query ReorganisationOne($id: ID!, $asOf: DateTime) {
  record: reorganisation(id: $id, asOf: $asOf) {
    ...ReorganisationFields
  }
}
    fragment ReorganisationFields on Reorganisation {
  id
  version
  deletedAt
  title
  effectiveOn
  state
  appliedAt
  appliedBy
  reversedAt
  reversalReason
  note
  updatedAt
  legalDocument {
    id
    number
  }
}`) as unknown as TypedDocumentString<ReorganisationOneQuery, ReorganisationOneQueryVariables>;
export const ReorganisationLinesDocument = new TypedDocumentString(`
    query ReorganisationLines($id: ID!, $after: String) {
  reorganisationLines(
    first: 100
    after: $after
    filter: {reorganisation: {id: {eq: $id}}}
    sort: [{field: ORDINAL}]
  ) {
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...ReorganisationSuccession
    }
  }
}
    fragment ReorganisationSuccession on ReorganisationLine {
  id
  extent
  predecessor {
    id
    code
    fullName
  }
  successor {
    id
    code
    fullName
  }
}`) as unknown as TypedDocumentString<ReorganisationLinesQuery, ReorganisationLinesQueryVariables>;
export const OfficialSuccessionsDocument = new TypedDocumentString(`
    query OfficialSuccessions($on: Date!, $after: String) {
  successions(
    first: 100
    after: $after
    filter: {effectiveOn: {eq: $on}}
    sort: [{successor: {field: CODE}}]
  ) {
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      extent
      predecessor {
        id
        code
        fullName
      }
      successor {
        id
        code
        fullName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OfficialSuccessionsQuery, OfficialSuccessionsQueryVariables>;
export const ReorganisationDryRunDocument = new TypedDocumentString(`
    query ReorganisationDryRun($id: ID!) {
  reorganisationDryRun(id: $id) {
    problems {
      path
      code
      message
    }
    flows {
      fromCommuneId
      toCommuneId
      households
      persons
    }
    divided {
      communeId
      toCommuneIds
      villages {
        villageId
        name
        decidedCommuneId
        households
        persons
        decidedOneByOne
        undecided
      }
    }
    provinceBefore {
      class
      households
      persons
    }
    provinceAfter {
      class
      households
      persons
    }
    renamedVillages {
      villageId
      fromCommuneId
      toCommuneId
      name
      newName
      isPart
    }
    grants {
      grantId
      userName
      roleName
      fromCommuneId
      toCommuneIds
    }
    records {
      communeId
      measurements
      targets
      openReviews
      fundingLines
      productionModels
    }
  }
}
    `) as unknown as TypedDocumentString<ReorganisationDryRunQuery, ReorganisationDryRunQueryVariables>;
export const ReorganisationHouseholdsDocument = new TypedDocumentString(`
    query ReorganisationHouseholds($id: ID!, $communeId: ID!, $villageId: ID, $search: String, $undecidedOnly: Boolean!, $first: Int!, $offset: Int!) {
  reorganisationHouseholds(
    id: $id
    communeId: $communeId
    villageId: $villageId
    search: $search
    undecidedOnly: $undecidedOnly
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      householdId
      code
      headName
      memberCount
      villageName
      decidedCommuneId
      toCommuneId
    }
  }
}
    `) as unknown as TypedDocumentString<ReorganisationHouseholdsQuery, ReorganisationHouseholdsQueryVariables>;
export const ReorganisationCreateDocument = new TypedDocumentString(`
    mutation ReorganisationCreate($input: ReorganisationInput!) {
  payload: createReorganisation(input: $input) {
    record: reorganisation {
      ...ReorganisationFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment ReorganisationFields on Reorganisation {
  id
  version
  deletedAt
  title
  effectiveOn
  state
  appliedAt
  appliedBy
  reversedAt
  reversalReason
  note
  updatedAt
  legalDocument {
    id
    number
  }
}`) as unknown as TypedDocumentString<ReorganisationCreateMutation, ReorganisationCreateMutationVariables>;
export const ReorganisationUpdateDocument = new TypedDocumentString(`
    mutation ReorganisationUpdate($id: ID!, $version: Int!, $input: ReorganisationInput!) {
  payload: updateReorganisation(id: $id, version: $version, input: $input) {
    record: reorganisation {
      ...ReorganisationFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment ReorganisationFields on Reorganisation {
  id
  version
  deletedAt
  title
  effectiveOn
  state
  appliedAt
  appliedBy
  reversedAt
  reversalReason
  note
  updatedAt
  legalDocument {
    id
    number
  }
}`) as unknown as TypedDocumentString<ReorganisationUpdateMutation, ReorganisationUpdateMutationVariables>;
export const ReorganisationDeleteDocument = new TypedDocumentString(`
    mutation ReorganisationDelete($id: ID!, $version: Int!) {
  payload: deleteReorganisation(id: $id, version: $version) {
    record: reorganisation {
      ...ReorganisationFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment ReorganisationFields on Reorganisation {
  id
  version
  deletedAt
  title
  effectiveOn
  state
  appliedAt
  appliedBy
  reversedAt
  reversalReason
  note
  updatedAt
  legalDocument {
    id
    number
  }
}`) as unknown as TypedDocumentString<ReorganisationDeleteMutation, ReorganisationDeleteMutationVariables>;
export const ReorganisationRestoreDocument = new TypedDocumentString(`
    mutation ReorganisationRestore($id: ID!, $version: Int!) {
  payload: restoreReorganisation(id: $id, version: $version) {
    record: reorganisation {
      ...ReorganisationFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment ReorganisationFields on Reorganisation {
  id
  version
  deletedAt
  title
  effectiveOn
  state
  appliedAt
  appliedBy
  reversedAt
  reversalReason
  note
  updatedAt
  legalDocument {
    id
    number
  }
}`) as unknown as TypedDocumentString<ReorganisationRestoreMutation, ReorganisationRestoreMutationVariables>;
export const AssignReorganisationVillagesDocument = new TypedDocumentString(`
    mutation AssignReorganisationVillages($id: ID!, $villageIds: [ID!]!, $communeId: ID) {
  payload: assignReorganisationVillages(
    id: $id
    villageIds: $villageIds
    communeId: $communeId
  ) {
    record: reorganisation {
      ...ReorganisationFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment ReorganisationFields on Reorganisation {
  id
  version
  deletedAt
  title
  effectiveOn
  state
  appliedAt
  appliedBy
  reversedAt
  reversalReason
  note
  updatedAt
  legalDocument {
    id
    number
  }
}`) as unknown as TypedDocumentString<AssignReorganisationVillagesMutation, AssignReorganisationVillagesMutationVariables>;
export const AssignReorganisationHouseholdsDocument = new TypedDocumentString(`
    mutation AssignReorganisationHouseholds($id: ID!, $householdIds: [ID!]!, $communeId: ID) {
  payload: assignReorganisationHouseholds(
    id: $id
    householdIds: $householdIds
    communeId: $communeId
  ) {
    record: reorganisation {
      ...ReorganisationFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment ReorganisationFields on Reorganisation {
  id
  version
  deletedAt
  title
  effectiveOn
  state
  appliedAt
  appliedBy
  reversedAt
  reversalReason
  note
  updatedAt
  legalDocument {
    id
    number
  }
}`) as unknown as TypedDocumentString<AssignReorganisationHouseholdsMutation, AssignReorganisationHouseholdsMutationVariables>;
export const ApplyReorganisationDocument = new TypedDocumentString(`
    mutation ApplyReorganisation($id: ID!, $version: Int!) {
  payload: applyReorganisation(id: $id, version: $version) {
    record: reorganisation {
      ...ReorganisationFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment ReorganisationFields on Reorganisation {
  id
  version
  deletedAt
  title
  effectiveOn
  state
  appliedAt
  appliedBy
  reversedAt
  reversalReason
  note
  updatedAt
  legalDocument {
    id
    number
  }
}`) as unknown as TypedDocumentString<ApplyReorganisationMutation, ApplyReorganisationMutationVariables>;
export const ReverseReorganisationDocument = new TypedDocumentString(`
    mutation ReverseReorganisation($id: ID!, $version: Int!, $reason: String!) {
  payload: reverseReorganisation(id: $id, version: $version, reason: $reason) {
    record: reorganisation {
      ...ReorganisationFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment ReorganisationFields on Reorganisation {
  id
  version
  deletedAt
  title
  effectiveOn
  state
  appliedAt
  appliedBy
  reversedAt
  reversalReason
  note
  updatedAt
  legalDocument {
    id
    number
  }
}`) as unknown as TypedDocumentString<ReverseReorganisationMutation, ReverseReorganisationMutationVariables>;
export const DataRequestListDocument = new TypedDocumentString(`
    query DataRequestList($first: Int, $offset: Int, $after: String, $deleted: Boolean, $filter: DataRequestFilter, $sort: [DataRequestSort!]) {
  page: dataRequests(
    first: $first
    offset: $offset
    after: $after
    filter: $filter
    sort: $sort
    deleted: $deleted
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...DataRequestFields
    }
  }
}
    fragment DataRequestFields on DataRequest {
  id
  version
  deletedAt
  kind
  receivedOn
  dueOn
  legalBasis
  outcome
  outcomeNote
  decidedBy
  closedOn
  note
  updatedAt
  household {
    id
    code
    headName
    commune {
      id
      fullName
    }
  }
  member {
    id
    fullName
  }
}`) as unknown as TypedDocumentString<DataRequestListQuery, DataRequestListQueryVariables>;
export const DataRequestOneDocument = new TypedDocumentString(`
    query DataRequestOne($id: ID!, $asOf: DateTime) {
  record: dataRequest(id: $id, asOf: $asOf) {
    ...DataRequestFields
  }
}
    fragment DataRequestFields on DataRequest {
  id
  version
  deletedAt
  kind
  receivedOn
  dueOn
  legalBasis
  outcome
  outcomeNote
  decidedBy
  closedOn
  note
  updatedAt
  household {
    id
    code
    headName
    commune {
      id
      fullName
    }
  }
  member {
    id
    fullName
  }
}`) as unknown as TypedDocumentString<DataRequestOneQuery, DataRequestOneQueryVariables>;
export const DataRequestCreateDocument = new TypedDocumentString(`
    mutation DataRequestCreate($input: DataRequestInput!) {
  payload: createDataRequest(input: $input) {
    record: dataRequest {
      ...DataRequestFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment DataRequestFields on DataRequest {
  id
  version
  deletedAt
  kind
  receivedOn
  dueOn
  legalBasis
  outcome
  outcomeNote
  decidedBy
  closedOn
  note
  updatedAt
  household {
    id
    code
    headName
    commune {
      id
      fullName
    }
  }
  member {
    id
    fullName
  }
}`) as unknown as TypedDocumentString<DataRequestCreateMutation, DataRequestCreateMutationVariables>;
export const DataRequestUpdateDocument = new TypedDocumentString(`
    mutation DataRequestUpdate($id: ID!, $version: Int!, $input: DataRequestInput!) {
  payload: updateDataRequest(id: $id, version: $version, input: $input) {
    record: dataRequest {
      ...DataRequestFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment DataRequestFields on DataRequest {
  id
  version
  deletedAt
  kind
  receivedOn
  dueOn
  legalBasis
  outcome
  outcomeNote
  decidedBy
  closedOn
  note
  updatedAt
  household {
    id
    code
    headName
    commune {
      id
      fullName
    }
  }
  member {
    id
    fullName
  }
}`) as unknown as TypedDocumentString<DataRequestUpdateMutation, DataRequestUpdateMutationVariables>;
export const DataRequestDeleteDocument = new TypedDocumentString(`
    mutation DataRequestDelete($id: ID!, $version: Int!) {
  payload: deleteDataRequest(id: $id, version: $version) {
    record: dataRequest {
      ...DataRequestFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment DataRequestFields on DataRequest {
  id
  version
  deletedAt
  kind
  receivedOn
  dueOn
  legalBasis
  outcome
  outcomeNote
  decidedBy
  closedOn
  note
  updatedAt
  household {
    id
    code
    headName
    commune {
      id
      fullName
    }
  }
  member {
    id
    fullName
  }
}`) as unknown as TypedDocumentString<DataRequestDeleteMutation, DataRequestDeleteMutationVariables>;
export const DataRequestRestoreDocument = new TypedDocumentString(`
    mutation DataRequestRestore($id: ID!, $version: Int!) {
  payload: restoreDataRequest(id: $id, version: $version) {
    record: dataRequest {
      ...DataRequestFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment DataRequestFields on DataRequest {
  id
  version
  deletedAt
  kind
  receivedOn
  dueOn
  legalBasis
  outcome
  outcomeNote
  decidedBy
  closedOn
  note
  updatedAt
  household {
    id
    code
    headName
    commune {
      id
      fullName
    }
  }
  member {
    id
    fullName
  }
}`) as unknown as TypedDocumentString<DataRequestRestoreMutation, DataRequestRestoreMutationVariables>;
export const EraseHouseholdDocument = new TypedDocumentString(`
    mutation EraseHousehold($requestId: ID!, $version: Int!) {
  payload: eraseHousehold(requestId: $requestId, version: $version) {
    record: dataRequest {
      ...DataRequestFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment DataRequestFields on DataRequest {
  id
  version
  deletedAt
  kind
  receivedOn
  dueOn
  legalBasis
  outcome
  outcomeNote
  decidedBy
  closedOn
  note
  updatedAt
  household {
    id
    code
    headName
    commune {
      id
      fullName
    }
  }
  member {
    id
    fullName
  }
}`) as unknown as TypedDocumentString<EraseHouseholdMutation, EraseHouseholdMutationVariables>;
export const EraseMemberDocument = new TypedDocumentString(`
    mutation EraseMember($requestId: ID!, $version: Int!) {
  payload: eraseMember(requestId: $requestId, version: $version) {
    record: dataRequest {
      ...DataRequestFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment DataRequestFields on DataRequest {
  id
  version
  deletedAt
  kind
  receivedOn
  dueOn
  legalBasis
  outcome
  outcomeNote
  decidedBy
  closedOn
  note
  updatedAt
  household {
    id
    code
    headName
    commune {
      id
      fullName
    }
  }
  member {
    id
    fullName
  }
}`) as unknown as TypedDocumentString<EraseMemberMutation, EraseMemberMutationVariables>;
export const HouseholdMembersDocument = new TypedDocumentString(`
    query HouseholdMembers($id: ID!) {
  household(id: $id) {
    id
    members(first: 100, sort: [{field: ORDINAL}]) {
      nodes {
        id
        fullName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HouseholdMembersQuery, HouseholdMembersQueryVariables>;
export const CorrectionsOfDocument = new TypedDocumentString(`
    query CorrectionsOf($assessmentId: ID!, $roundId: ID!, $communeId: ID!, $householdId: ID!) {
  corrections: assessmentCorrections(
    first: 100
    filter: {assessment: {id: {eq: $assessmentId}}}
    sort: [{field: ORDINAL}]
  ) {
    nodes {
      ...CorrectionRow
    }
  }
  communeReviews(
    first: 1
    filter: {round: {id: {eq: $roundId}}, commune: {id: {eq: $communeId}}}
  ) {
    nodes {
      id
      step
    }
  }
  household(id: $householdId) {
    id
    commune {
      id
    }
  }
}
    fragment CorrectionRow on AssessmentCorrection {
  id
  version
  ordinal
  decidedOn
  decisionNumber
  reason
  incomePerCapita
  b1Points
  deprived
  notAnswered
  class
  scoreBMin
  scoreBMax
  recordedBy
  createdAt
  assessment {
    id
  }
}`) as unknown as TypedDocumentString<CorrectionsOfQuery, CorrectionsOfQueryVariables>;
export const AssessmentCorrectionListDocument = new TypedDocumentString(`
    query AssessmentCorrectionList($first: Int, $after: String, $offset: Int, $filter: AssessmentCorrectionFilter, $sort: [AssessmentCorrectionSort!]) {
  page: assessmentCorrections(
    first: $first
    after: $after
    offset: $offset
    filter: $filter
    sort: $sort
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...CorrectionRow
    }
  }
}
    fragment CorrectionRow on AssessmentCorrection {
  id
  version
  ordinal
  decidedOn
  decisionNumber
  reason
  incomePerCapita
  b1Points
  deprived
  notAnswered
  class
  scoreBMin
  scoreBMax
  recordedBy
  createdAt
  assessment {
    id
  }
}`) as unknown as TypedDocumentString<AssessmentCorrectionListQuery, AssessmentCorrectionListQueryVariables>;
export const AssessmentCorrectionOneDocument = new TypedDocumentString(`
    query AssessmentCorrectionOne($id: ID!, $asOf: DateTime) {
  record: assessmentCorrection(id: $id, asOf: $asOf) {
    ...CorrectionRow
  }
}
    fragment CorrectionRow on AssessmentCorrection {
  id
  version
  ordinal
  decidedOn
  decisionNumber
  reason
  incomePerCapita
  b1Points
  deprived
  notAnswered
  class
  scoreBMin
  scoreBMax
  recordedBy
  createdAt
  assessment {
    id
  }
}`) as unknown as TypedDocumentString<AssessmentCorrectionOneQuery, AssessmentCorrectionOneQueryVariables>;
export const AssessmentCorrectionCreateDocument = new TypedDocumentString(`
    mutation AssessmentCorrectionCreate($input: AssessmentCorrectionInput!) {
  payload: createAssessmentCorrection(input: $input) {
    record: assessmentCorrection {
      ...CorrectionRow
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment CorrectionRow on AssessmentCorrection {
  id
  version
  ordinal
  decidedOn
  decisionNumber
  reason
  incomePerCapita
  b1Points
  deprived
  notAnswered
  class
  scoreBMin
  scoreBMax
  recordedBy
  createdAt
  assessment {
    id
  }
}`) as unknown as TypedDocumentString<AssessmentCorrectionCreateMutation, AssessmentCorrectionCreateMutationVariables>;
export const WhatIfFiguresDocument = new TypedDocumentString(`
    query WhatIfFigures($input: WhatIfInput!) {
  whatIf(input: $input) {
    standardHash
    isSuppressed
    cells {
      communeId
      before
      after
      suppressed
      households
      persons
    }
  }
}
    `) as unknown as TypedDocumentString<WhatIfFiguresQuery, WhatIfFiguresQueryVariables>;
export const WhatIfChangedDocument = new TypedDocumentString(`
    query WhatIfChanged($input: WhatIfInput!, $communeId: ID, $before: HouseholdClass, $after: HouseholdClass, $first: Int!, $offset: Int!) {
  whatIfHouseholds(
    input: $input
    communeId: $communeId
    before: $before
    after: $after
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      assessmentId
      householdId
      code
      headName
      communeId
      before
      after
    }
  }
}
    `) as unknown as TypedDocumentString<WhatIfChangedQuery, WhatIfChangedQueryVariables>;
export const ReviewRoundListDocument = new TypedDocumentString(`
    query ReviewRoundList($first: Int, $after: String, $deleted: Boolean, $offset: Int, $filter: ReviewRoundFilter, $sort: [ReviewRoundSort!]) {
  page: reviewRounds(
    first: $first
    after: $after
    offset: $offset
    filter: $filter
    sort: $sort
    deleted: $deleted
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...ReviewRoundRow
    }
  }
}
    fragment ReviewRoundRow on ReviewRound {
  id
  version
  deletedAt
  createdAt
  updatedAt
  year
  kind
  month
  name
  startsOn
  endsOn
  note
  communeReviews {
    totalCount
  }
  recognised: communeReviews(filter: {step: {in: [RECOGNITION, CLOSED]}}) {
    totalCount
  }
  assessments {
    totalCount
  }
}`) as unknown as TypedDocumentString<ReviewRoundListQuery, ReviewRoundListQueryVariables>;
export const ReviewRoundOneDocument = new TypedDocumentString(`
    query ReviewRoundOne($id: ID!, $asOf: DateTime) {
  record: reviewRound(id: $id, asOf: $asOf) {
    ...ReviewRoundRow
  }
}
    fragment ReviewRoundRow on ReviewRound {
  id
  version
  deletedAt
  createdAt
  updatedAt
  year
  kind
  month
  name
  startsOn
  endsOn
  note
  communeReviews {
    totalCount
  }
  recognised: communeReviews(filter: {step: {in: [RECOGNITION, CLOSED]}}) {
    totalCount
  }
  assessments {
    totalCount
  }
}`) as unknown as TypedDocumentString<ReviewRoundOneQuery, ReviewRoundOneQueryVariables>;
export const ReviewRoundCreateDocument = new TypedDocumentString(`
    mutation ReviewRoundCreate($input: ReviewRoundInput!) {
  payload: createReviewRound(input: $input) {
    record: reviewRound {
      ...ReviewRoundRow
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment ReviewRoundRow on ReviewRound {
  id
  version
  deletedAt
  createdAt
  updatedAt
  year
  kind
  month
  name
  startsOn
  endsOn
  note
  communeReviews {
    totalCount
  }
  recognised: communeReviews(filter: {step: {in: [RECOGNITION, CLOSED]}}) {
    totalCount
  }
  assessments {
    totalCount
  }
}`) as unknown as TypedDocumentString<ReviewRoundCreateMutation, ReviewRoundCreateMutationVariables>;
export const ReviewRoundUpdateDocument = new TypedDocumentString(`
    mutation ReviewRoundUpdate($id: ID!, $version: Int!, $input: ReviewRoundInput!) {
  payload: updateReviewRound(id: $id, version: $version, input: $input) {
    record: reviewRound {
      ...ReviewRoundRow
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment ReviewRoundRow on ReviewRound {
  id
  version
  deletedAt
  createdAt
  updatedAt
  year
  kind
  month
  name
  startsOn
  endsOn
  note
  communeReviews {
    totalCount
  }
  recognised: communeReviews(filter: {step: {in: [RECOGNITION, CLOSED]}}) {
    totalCount
  }
  assessments {
    totalCount
  }
}`) as unknown as TypedDocumentString<ReviewRoundUpdateMutation, ReviewRoundUpdateMutationVariables>;
export const ReviewRoundDeleteDocument = new TypedDocumentString(`
    mutation ReviewRoundDelete($id: ID!, $version: Int!) {
  payload: deleteReviewRound(id: $id, version: $version) {
    record: reviewRound {
      id
      version
    }
    userErrors {
      path
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewRoundDeleteMutation, ReviewRoundDeleteMutationVariables>;
export const ReviewRoundRestoreDocument = new TypedDocumentString(`
    mutation ReviewRoundRestore($id: ID!, $version: Int!) {
  payload: restoreReviewRound(id: $id, version: $version) {
    record: reviewRound {
      id
      version
    }
    userErrors {
      path
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewRoundRestoreMutation, ReviewRoundRestoreMutationVariables>;
export const CommuneReviewListDocument = new TypedDocumentString(`
    query CommuneReviewList($first: Int, $after: String, $deleted: Boolean, $offset: Int, $filter: CommuneReviewFilter, $sort: [CommuneReviewSort!]) {
  page: communeReviews(
    first: $first
    after: $after
    offset: $offset
    filter: $filter
    sort: $sort
    deleted: $deleted
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...CommuneReviewRow
    }
  }
}
    fragment CommuneReviewRow on CommuneReview {
  id
  version
  deletedAt
  createdAt
  updatedAt
  step
  stepSince
  note
  commune {
    id
    code
    fullName
  }
  round {
    id
    name
    year
    startsOn
  }
}`) as unknown as TypedDocumentString<CommuneReviewListQuery, CommuneReviewListQueryVariables>;
export const CommuneReviewOneDocument = new TypedDocumentString(`
    query CommuneReviewOne($id: ID!, $asOf: DateTime) {
  record: communeReview(id: $id, asOf: $asOf) {
    ...CommuneReviewRow
  }
}
    fragment CommuneReviewRow on CommuneReview {
  id
  version
  deletedAt
  createdAt
  updatedAt
  step
  stepSince
  note
  commune {
    id
    code
    fullName
  }
  round {
    id
    name
    year
    startsOn
  }
}`) as unknown as TypedDocumentString<CommuneReviewOneQuery, CommuneReviewOneQueryVariables>;
export const ReviewCourseDocument = new TypedDocumentString(`
    query ReviewCourse($id: ID!) {
  communeReview(id: $id) {
    id
    version
    step
    stepSince
    acts(first: 100, sort: [{field: ORDINAL}]) {
      totalCount
      nodes {
        ...ReviewActRow
      }
    }
  }
}
    fragment ReviewActRow on ReviewAct {
  id
  version
  ordinal
  kind
  happenedOn
  postedUntil
  present
  agreed
  documentNumber
  note
  recordedBy
  createdAt
  village {
    id
    name
  }
  household {
    id
    code
    headName
  }
  complaint {
    id
  }
  communeReview {
    id
  }
}`) as unknown as TypedDocumentString<ReviewCourseQuery, ReviewCourseQueryVariables>;
export const ReviewActListDocument = new TypedDocumentString(`
    query ReviewActList($first: Int, $after: String, $offset: Int, $filter: ReviewActFilter, $sort: [ReviewActSort!]) {
  page: reviewActs(
    first: $first
    after: $after
    offset: $offset
    filter: $filter
    sort: $sort
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...ReviewActRow
    }
  }
}
    fragment ReviewActRow on ReviewAct {
  id
  version
  ordinal
  kind
  happenedOn
  postedUntil
  present
  agreed
  documentNumber
  note
  recordedBy
  createdAt
  village {
    id
    name
  }
  household {
    id
    code
    headName
  }
  complaint {
    id
  }
  communeReview {
    id
  }
}`) as unknown as TypedDocumentString<ReviewActListQuery, ReviewActListQueryVariables>;
export const ReviewActOneDocument = new TypedDocumentString(`
    query ReviewActOne($id: ID!) {
  record: reviewAct(id: $id) {
    ...ReviewActRow
  }
}
    fragment ReviewActRow on ReviewAct {
  id
  version
  ordinal
  kind
  happenedOn
  postedUntil
  present
  agreed
  documentNumber
  note
  recordedBy
  createdAt
  village {
    id
    name
  }
  household {
    id
    code
    headName
  }
  complaint {
    id
  }
  communeReview {
    id
  }
}`) as unknown as TypedDocumentString<ReviewActOneQuery, ReviewActOneQueryVariables>;
export const CommuneReviewCreateDocument = new TypedDocumentString(`
    mutation CommuneReviewCreate($input: CommuneReviewInput!) {
  payload: createCommuneReview(input: $input) {
    record: communeReview {
      ...CommuneReviewRow
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment CommuneReviewRow on CommuneReview {
  id
  version
  deletedAt
  createdAt
  updatedAt
  step
  stepSince
  note
  commune {
    id
    code
    fullName
  }
  round {
    id
    name
    year
    startsOn
  }
}`) as unknown as TypedDocumentString<CommuneReviewCreateMutation, CommuneReviewCreateMutationVariables>;
export const CommuneReviewUpdateDocument = new TypedDocumentString(`
    mutation CommuneReviewUpdate($id: ID!, $version: Int!, $input: CommuneReviewInput!) {
  payload: updateCommuneReview(id: $id, version: $version, input: $input) {
    record: communeReview {
      ...CommuneReviewRow
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment CommuneReviewRow on CommuneReview {
  id
  version
  deletedAt
  createdAt
  updatedAt
  step
  stepSince
  note
  commune {
    id
    code
    fullName
  }
  round {
    id
    name
    year
    startsOn
  }
}`) as unknown as TypedDocumentString<CommuneReviewUpdateMutation, CommuneReviewUpdateMutationVariables>;
export const CommuneReviewDeleteDocument = new TypedDocumentString(`
    mutation CommuneReviewDelete($id: ID!, $version: Int!) {
  payload: deleteCommuneReview(id: $id, version: $version) {
    record: communeReview {
      id
      version
    }
    userErrors {
      path
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CommuneReviewDeleteMutation, CommuneReviewDeleteMutationVariables>;
export const CommuneReviewRestoreDocument = new TypedDocumentString(`
    mutation CommuneReviewRestore($id: ID!, $version: Int!) {
  payload: restoreCommuneReview(id: $id, version: $version) {
    record: communeReview {
      id
      version
    }
    userErrors {
      path
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CommuneReviewRestoreMutation, CommuneReviewRestoreMutationVariables>;
export const ReviewRoundCommunesDocument = new TypedDocumentString(`
    query ReviewRoundCommunes($round: ID!, $day: Date!, $offset: Int!) {
  communes(
    first: 100
    offset: $offset
    filter: {or: [{validFrom: {lte: $day}, or: [{validTo: {isNull: true}}, {validTo: {gte: $day}}]}, {communeReviews: {some: {round: {id: {eq: $round}}}}}]}
    sort: [{field: CODE}]
  ) {
    totalCount
    nodes {
      id
      code
      fullName
      communeReviews(first: 1, filter: {round: {id: {eq: $round}}}) {
        nodes {
          id
          version
          step
          stepSince
          note
        }
      }
      assessments(filter: {round: {id: {eq: $round}}}) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewRoundCommunesQuery, ReviewRoundCommunesQueryVariables>;
export const MakeReviewListDocument = new TypedDocumentString(`
    mutation MakeReviewList($id: ID!, $version: Int!, $input: ReviewActInput!) {
  payload: makeReviewList(id: $id, version: $version, input: $input) {
    record: reviewAct {
      ...ReviewActRow
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment ReviewActRow on ReviewAct {
  id
  version
  ordinal
  kind
  happenedOn
  postedUntil
  present
  agreed
  documentNumber
  note
  recordedBy
  createdAt
  village {
    id
    name
  }
  household {
    id
    code
    headName
  }
  complaint {
    id
  }
  communeReview {
    id
  }
}`) as unknown as TypedDocumentString<MakeReviewListMutation, MakeReviewListMutationVariables>;
export const FinishReviewSurveyDocument = new TypedDocumentString(`
    mutation FinishReviewSurvey($id: ID!, $version: Int!, $input: ReviewActInput!) {
  payload: finishReviewSurvey(id: $id, version: $version, input: $input) {
    record: reviewAct {
      ...ReviewActRow
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment ReviewActRow on ReviewAct {
  id
  version
  ordinal
  kind
  happenedOn
  postedUntil
  present
  agreed
  documentNumber
  note
  recordedBy
  createdAt
  village {
    id
    name
  }
  household {
    id
    code
    headName
  }
  complaint {
    id
  }
  communeReview {
    id
  }
}`) as unknown as TypedDocumentString<FinishReviewSurveyMutation, FinishReviewSurveyMutationVariables>;
export const HoldVillageMeetingDocument = new TypedDocumentString(`
    mutation HoldVillageMeeting($id: ID!, $version: Int!, $input: ReviewActInput!) {
  payload: holdVillageMeeting(id: $id, version: $version, input: $input) {
    record: reviewAct {
      ...ReviewActRow
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment ReviewActRow on ReviewAct {
  id
  version
  ordinal
  kind
  happenedOn
  postedUntil
  present
  agreed
  documentNumber
  note
  recordedBy
  createdAt
  village {
    id
    name
  }
  household {
    id
    code
    headName
  }
  complaint {
    id
  }
  communeReview {
    id
  }
}`) as unknown as TypedDocumentString<HoldVillageMeetingMutation, HoldVillageMeetingMutationVariables>;
export const PostReviewDocument = new TypedDocumentString(`
    mutation PostReview($id: ID!, $version: Int!, $input: ReviewActInput!) {
  payload: postReview(id: $id, version: $version, input: $input) {
    record: reviewAct {
      ...ReviewActRow
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment ReviewActRow on ReviewAct {
  id
  version
  ordinal
  kind
  happenedOn
  postedUntil
  present
  agreed
  documentNumber
  note
  recordedBy
  createdAt
  village {
    id
    name
  }
  household {
    id
    code
    headName
  }
  complaint {
    id
  }
  communeReview {
    id
  }
}`) as unknown as TypedDocumentString<PostReviewMutation, PostReviewMutationVariables>;
export const ReceiveReviewComplaintDocument = new TypedDocumentString(`
    mutation ReceiveReviewComplaint($id: ID!, $version: Int!, $input: ReviewActInput!) {
  payload: receiveReviewComplaint(id: $id, version: $version, input: $input) {
    record: reviewAct {
      ...ReviewActRow
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment ReviewActRow on ReviewAct {
  id
  version
  ordinal
  kind
  happenedOn
  postedUntil
  present
  agreed
  documentNumber
  note
  recordedBy
  createdAt
  village {
    id
    name
  }
  household {
    id
    code
    headName
  }
  complaint {
    id
  }
  communeReview {
    id
  }
}`) as unknown as TypedDocumentString<ReceiveReviewComplaintMutation, ReceiveReviewComplaintMutationVariables>;
export const RecheckReviewComplaintDocument = new TypedDocumentString(`
    mutation RecheckReviewComplaint($id: ID!, $version: Int!, $input: ReviewActInput!) {
  payload: recheckReviewComplaint(id: $id, version: $version, input: $input) {
    record: reviewAct {
      ...ReviewActRow
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment ReviewActRow on ReviewAct {
  id
  version
  ordinal
  kind
  happenedOn
  postedUntil
  present
  agreed
  documentNumber
  note
  recordedBy
  createdAt
  village {
    id
    name
  }
  household {
    id
    code
    headName
  }
  complaint {
    id
  }
  communeReview {
    id
  }
}`) as unknown as TypedDocumentString<RecheckReviewComplaintMutation, RecheckReviewComplaintMutationVariables>;
export const GiveDistrictOpinionDocument = new TypedDocumentString(`
    mutation GiveDistrictOpinion($id: ID!, $version: Int!, $input: ReviewActInput!) {
  payload: giveDistrictOpinion(id: $id, version: $version, input: $input) {
    record: reviewAct {
      ...ReviewActRow
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment ReviewActRow on ReviewAct {
  id
  version
  ordinal
  kind
  happenedOn
  postedUntil
  present
  agreed
  documentNumber
  note
  recordedBy
  createdAt
  village {
    id
    name
  }
  household {
    id
    code
    headName
  }
  complaint {
    id
  }
  communeReview {
    id
  }
}`) as unknown as TypedDocumentString<GiveDistrictOpinionMutation, GiveDistrictOpinionMutationVariables>;
export const RecogniseReviewDocument = new TypedDocumentString(`
    mutation RecogniseReview($id: ID!, $version: Int!, $input: ReviewActInput!) {
  payload: recogniseReview(id: $id, version: $version, input: $input) {
    record: reviewAct {
      ...ReviewActRow
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment ReviewActRow on ReviewAct {
  id
  version
  ordinal
  kind
  happenedOn
  postedUntil
  present
  agreed
  documentNumber
  note
  recordedBy
  createdAt
  village {
    id
    name
  }
  household {
    id
    code
    headName
  }
  complaint {
    id
  }
  communeReview {
    id
  }
}`) as unknown as TypedDocumentString<RecogniseReviewMutation, RecogniseReviewMutationVariables>;
export const CloseReviewDocument = new TypedDocumentString(`
    mutation CloseReview($id: ID!, $version: Int!, $input: ReviewActInput!) {
  payload: closeReview(id: $id, version: $version, input: $input) {
    record: reviewAct {
      ...ReviewActRow
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment ReviewActRow on ReviewAct {
  id
  version
  ordinal
  kind
  happenedOn
  postedUntil
  present
  agreed
  documentNumber
  note
  recordedBy
  createdAt
  village {
    id
    name
  }
  household {
    id
    code
    headName
  }
  complaint {
    id
  }
  communeReview {
    id
  }
}`) as unknown as TypedDocumentString<CloseReviewMutation, CloseReviewMutationVariables>;
export const ReopenReviewDocument = new TypedDocumentString(`
    mutation ReopenReview($id: ID!, $version: Int!, $input: ReviewActInput!) {
  payload: reopenReview(id: $id, version: $version, input: $input) {
    record: reviewAct {
      ...ReviewActRow
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment ReviewActRow on ReviewAct {
  id
  version
  ordinal
  kind
  happenedOn
  postedUntil
  present
  agreed
  documentNumber
  note
  recordedBy
  createdAt
  village {
    id
    name
  }
  household {
    id
    code
    headName
  }
  complaint {
    id
  }
  communeReview {
    id
  }
}`) as unknown as TypedDocumentString<ReopenReviewMutation, ReopenReviewMutationVariables>;
export const ReviewTablesDocument = new TypedDocumentString(`
    query ReviewTables($round: ID!, $commune: ID) {
  flowTables(roundId: $round, communeId: $commune) {
    previousRoundId
    unreviewed
    lines {
      communeId
      list
      cells {
        column
        households
        persons
      }
    }
  }
  reviewTables(roundId: $round, communeId: $commune) {
    poor {
      households
      persons
    }
    nearPoor {
      households
      persons
    }
    tables {
      table
      rows {
        code
        label
        poor {
          households
          persons
        }
        nearPoor {
          households
          persons
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewTablesQuery, ReviewTablesQueryVariables>;
export const FlowHouseholdsDocument = new TypedDocumentString(`
    query FlowHouseholds($round: ID!, $commune: ID, $list: FlowList!, $column: FlowColumn!, $first: Int!, $offset: Int!) {
  page: flowHouseholds(
    roundId: $round
    communeId: $commune
    list: $list
    column: $column
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      householdId
      code
      headName
      personsBefore
      personsAfter
    }
  }
}
    `) as unknown as TypedDocumentString<FlowHouseholdsQuery, FlowHouseholdsQueryVariables>;
export const ReviewTableHouseholdsDocument = new TypedDocumentString(`
    query ReviewTableHouseholds($round: ID!, $commune: ID, $list: FlowList!, $table: ReviewTable, $row: String, $first: Int!, $offset: Int!) {
  page: reviewTableHouseholds(
    roundId: $round
    communeId: $commune
    list: $list
    table: $table
    row: $row
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      householdId
      code
      headName
      persons
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewTableHouseholdsQuery, ReviewTableHouseholdsQueryVariables>;
export const WorklistProgressDocument = new TypedDocumentString(`
    query WorklistProgress($commune: ID!, $round: ID!, $toSurvey: HouseholdFilter!, $incomplete: HouseholdFilter!, $done: HouseholdFilter!, $offset: Int) {
  commune(id: $commune) {
    fullName
    toSurvey: households(filter: $toSurvey) {
      totalCount
    }
    incomplete: households(filter: $incomplete) {
      totalCount
    }
    done: households(filter: $done) {
      totalCount
    }
  }
  villages(
    first: 100
    offset: $offset
    filter: {commune: {id: {eq: $commune}}}
    sort: [{field: NAME}]
  ) {
    totalCount
    nodes {
      id
      kind
      name
      toSurvey: households(filter: $toSurvey) {
        totalCount
      }
      incomplete: households(filter: $incomplete) {
        totalCount
      }
      done: households(filter: $done) {
        totalCount
      }
    }
  }
  complaints: reviewActs(
    first: 100
    offset: $offset
    filter: {kind: {in: [COMPLAINT_RECEIVED, COMPLAINT_RECHECKED]}, communeReview: {commune: {id: {eq: $commune}}, round: {id: {eq: $round}}}}
    sort: [{field: ORDINAL}]
  ) {
    totalCount
    nodes {
      id
      kind
      complaint {
        id
      }
      household {
        id
        village {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorklistProgressQuery, WorklistProgressQueryVariables>;
export const WorklistHouseholdsDocument = new TypedDocumentString(`
    query WorklistHouseholds($round: ID!, $filter: HouseholdFilter!, $offset: Int) {
  households(first: 25, offset: $offset, filter: $filter, sort: [{field: CODE}]) {
    totalCount
    nodes {
      id
      code
      headName
      memberCount
      class
      assessments(first: 1, filter: {round: {id: {eq: $round}}}) {
        nodes {
          id
          class
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorklistHouseholdsQuery, WorklistHouseholdsQueryVariables>;
export const StandardListDocument = new TypedDocumentString(`
    query StandardList($first: Int, $after: String, $offset: Int, $filter: StandardFilter, $sort: [StandardSort!]) {
  page: standards(
    first: $first
    after: $after
    offset: $offset
    filter: $filter
    sort: $sort
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...StandardRow
    }
  }
}
    fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}
fragment StandardRow on Standard {
  id
  version
  createdAt
  updatedAt
  code
  name
  validFrom
  validTo
  cut
  priority
  contentHash
  sourceNote
  province {
    id
    code
    name
  }
  legalDocument {
    ...LegalDocumentReference
  }
  lines(first: 10, sort: [{field: AREA_TYPE}]) {
    nodes {
      id
      areaType
      line
      middleLine
      b1Points
    }
  }
}`) as unknown as TypedDocumentString<StandardListQuery, StandardListQueryVariables>;
export const StandardOneDocument = new TypedDocumentString(`
    query StandardOne($id: ID!) {
  record: standard(id: $id) {
    ...StandardDetails
  }
}
    fragment LegalDocumentReference on LegalDocument {
  id
  number
  title
  kind
}
fragment StandardRow on Standard {
  id
  version
  createdAt
  updatedAt
  code
  name
  validFrom
  validTo
  cut
  priority
  contentHash
  sourceNote
  province {
    id
    code
    name
  }
  legalDocument {
    ...LegalDocumentReference
  }
  lines(first: 10, sort: [{field: AREA_TYPE}]) {
    nodes {
      id
      areaType
      line
      middleLine
      b1Points
    }
  }
}
fragment StandardDetails on Standard {
  ...StandardRow
  indicators(first: 100, sort: [{field: ORDINAL}]) {
    nodes {
      id
      code
      service
      name
      nameEn
      weight
      points
      threshold
      ordinal
      sourceNote
    }
  }
}`) as unknown as TypedDocumentString<StandardOneQuery, StandardOneQueryVariables>;
export const CommuneListDocument = new TypedDocumentString(`
    query CommuneList($first: Int, $offset: Int, $after: String, $deleted: Boolean, $filter: CommuneFilter, $sort: [CommuneSort!]) {
  page: communes(
    first: $first
    offset: $offset
    after: $after
    filter: $filter
    sort: $sort
    deleted: $deleted
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...CommuneFields
      households(first: 1) {
        totalCount
      }
    }
  }
}
    fragment CommuneFields on Commune {
  id
  version
  deletedAt
  code
  name
  fullName
  kind
  areaType
  areaTypeSource
  validFrom
  validTo
  mountainous
  mountainousSource
  note
  updatedAt
  province {
    id
    code
    name
  }
  district {
    id
    code
    name
    kind
  }
  establishedBy {
    id
    number
  }
}`) as unknown as TypedDocumentString<CommuneListQuery, CommuneListQueryVariables>;
export const CommuneOneDocument = new TypedDocumentString(`
    query CommuneOne($id: ID!, $asOf: DateTime) {
  record: commune(id: $id, asOf: $asOf) {
    ...CommuneFields
  }
}
    fragment CommuneFields on Commune {
  id
  version
  deletedAt
  code
  name
  fullName
  kind
  areaType
  areaTypeSource
  validFrom
  validTo
  mountainous
  mountainousSource
  note
  updatedAt
  province {
    id
    code
    name
  }
  district {
    id
    code
    name
    kind
  }
  establishedBy {
    id
    number
  }
}`) as unknown as TypedDocumentString<CommuneOneQuery, CommuneOneQueryVariables>;
export const CommuneFiguresDocument = new TypedDocumentString(`
    query CommuneFigures($id: ID!) {
  commune(id: $id) {
    id
    all: households(first: 1) {
      totalCount
    }
    poor: households(first: 1, filter: {class: {eq: POOR}}) {
      totalCount
    }
    nearPoor: households(first: 1, filter: {class: {eq: NEAR_POOR}}) {
      totalCount
    }
    middle: households(first: 1, filter: {class: {eq: MIDDLE}}) {
      totalCount
    }
    nonPoor: households(first: 1, filter: {class: {eq: NON_POOR}}) {
      totalCount
    }
    undetermined: households(first: 1, filter: {class: {eq: UNDETERMINED}}) {
      totalCount
    }
    notAssessed: households(first: 1, filter: {class: {isNull: true}}) {
      totalCount
    }
    villages(first: 1) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<CommuneFiguresQuery, CommuneFiguresQueryVariables>;
export const CommuneLineageDocument = new TypedDocumentString(`
    query CommuneLineage($id: ID!) {
  commune(id: $id) {
    id
    predecessors(first: 60, sort: [{predecessor: {field: CODE}}]) {
      nodes {
        ...LineageStep
        other: predecessor {
          ...LineageCommune
          predecessors(first: 60, sort: [{predecessor: {field: CODE}}]) {
            nodes {
              ...LineageStep
              other: predecessor {
                ...LineageCommune
                predecessors(first: 60, sort: [{predecessor: {field: CODE}}]) {
                  nodes {
                    ...LineageStep
                    other: predecessor {
                      ...LineageCommune
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    successors(first: 60, sort: [{successor: {field: CODE}}]) {
      nodes {
        ...LineageStep
        other: successor {
          ...LineageCommune
          successors(first: 60, sort: [{successor: {field: CODE}}]) {
            nodes {
              ...LineageStep
              other: successor {
                ...LineageCommune
                successors(first: 60, sort: [{successor: {field: CODE}}]) {
                  nodes {
                    ...LineageStep
                    other: successor {
                      ...LineageCommune
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    fragment LineageStep on Succession {
  id
  extent
  effectiveOn
}
fragment LineageCommune on Commune {
  id
  code
  fullName
}`) as unknown as TypedDocumentString<CommuneLineageQuery, CommuneLineageQueryVariables>;
export const CommuneCreateDocument = new TypedDocumentString(`
    mutation CommuneCreate($input: CommuneInput!) {
  payload: createCommune(input: $input) {
    record: commune {
      ...CommuneFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment CommuneFields on Commune {
  id
  version
  deletedAt
  code
  name
  fullName
  kind
  areaType
  areaTypeSource
  validFrom
  validTo
  mountainous
  mountainousSource
  note
  updatedAt
  province {
    id
    code
    name
  }
  district {
    id
    code
    name
    kind
  }
  establishedBy {
    id
    number
  }
}`) as unknown as TypedDocumentString<CommuneCreateMutation, CommuneCreateMutationVariables>;
export const CommuneUpdateDocument = new TypedDocumentString(`
    mutation CommuneUpdate($id: ID!, $version: Int!, $input: CommuneInput!) {
  payload: updateCommune(id: $id, version: $version, input: $input) {
    record: commune {
      ...CommuneFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment CommuneFields on Commune {
  id
  version
  deletedAt
  code
  name
  fullName
  kind
  areaType
  areaTypeSource
  validFrom
  validTo
  mountainous
  mountainousSource
  note
  updatedAt
  province {
    id
    code
    name
  }
  district {
    id
    code
    name
    kind
  }
  establishedBy {
    id
    number
  }
}`) as unknown as TypedDocumentString<CommuneUpdateMutation, CommuneUpdateMutationVariables>;
export const CommuneDeleteDocument = new TypedDocumentString(`
    mutation CommuneDelete($id: ID!, $version: Int!) {
  payload: deleteCommune(id: $id, version: $version) {
    record: commune {
      ...CommuneFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment CommuneFields on Commune {
  id
  version
  deletedAt
  code
  name
  fullName
  kind
  areaType
  areaTypeSource
  validFrom
  validTo
  mountainous
  mountainousSource
  note
  updatedAt
  province {
    id
    code
    name
  }
  district {
    id
    code
    name
    kind
  }
  establishedBy {
    id
    number
  }
}`) as unknown as TypedDocumentString<CommuneDeleteMutation, CommuneDeleteMutationVariables>;
export const CommuneRestoreDocument = new TypedDocumentString(`
    mutation CommuneRestore($id: ID!, $version: Int!) {
  payload: restoreCommune(id: $id, version: $version) {
    record: commune {
      ...CommuneFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment CommuneFields on Commune {
  id
  version
  deletedAt
  code
  name
  fullName
  kind
  areaType
  areaTypeSource
  validFrom
  validTo
  mountainous
  mountainousSource
  note
  updatedAt
  province {
    id
    code
    name
  }
  district {
    id
    code
    name
    kind
  }
  establishedBy {
    id
    number
  }
}`) as unknown as TypedDocumentString<CommuneRestoreMutation, CommuneRestoreMutationVariables>;
export const VillageListDocument = new TypedDocumentString(`
    query VillageList($first: Int, $offset: Int, $after: String, $deleted: Boolean, $filter: VillageFilter, $sort: [VillageSort!]) {
  page: villages(
    first: $first
    offset: $offset
    after: $after
    filter: $filter
    sort: $sort
    deleted: $deleted
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...VillageFields
    }
  }
}
    fragment VillageFields on Village {
  id
  version
  deletedAt
  name
  kind
  validFrom
  validTo
  note
  synthetic
  updatedAt
  commune {
    id
    code
    fullName
  }
  households(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<VillageListQuery, VillageListQueryVariables>;
export const VillageOneDocument = new TypedDocumentString(`
    query VillageOne($id: ID!, $asOf: DateTime) {
  record: village(id: $id, asOf: $asOf) {
    ...VillageFields
  }
}
    fragment VillageFields on Village {
  id
  version
  deletedAt
  name
  kind
  validFrom
  validTo
  note
  synthetic
  updatedAt
  commune {
    id
    code
    fullName
  }
  households(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<VillageOneQuery, VillageOneQueryVariables>;
export const VillageCreateDocument = new TypedDocumentString(`
    mutation VillageCreate($input: VillageInput!) {
  payload: createVillage(input: $input) {
    record: village {
      ...VillageFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment VillageFields on Village {
  id
  version
  deletedAt
  name
  kind
  validFrom
  validTo
  note
  synthetic
  updatedAt
  commune {
    id
    code
    fullName
  }
  households(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<VillageCreateMutation, VillageCreateMutationVariables>;
export const VillageUpdateDocument = new TypedDocumentString(`
    mutation VillageUpdate($id: ID!, $version: Int!, $input: VillageInput!) {
  payload: updateVillage(id: $id, version: $version, input: $input) {
    record: village {
      ...VillageFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment VillageFields on Village {
  id
  version
  deletedAt
  name
  kind
  validFrom
  validTo
  note
  synthetic
  updatedAt
  commune {
    id
    code
    fullName
  }
  households(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<VillageUpdateMutation, VillageUpdateMutationVariables>;
export const VillageDeleteDocument = new TypedDocumentString(`
    mutation VillageDelete($id: ID!, $version: Int!) {
  payload: deleteVillage(id: $id, version: $version) {
    record: village {
      ...VillageFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment VillageFields on Village {
  id
  version
  deletedAt
  name
  kind
  validFrom
  validTo
  note
  synthetic
  updatedAt
  commune {
    id
    code
    fullName
  }
  households(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<VillageDeleteMutation, VillageDeleteMutationVariables>;
export const VillageRestoreDocument = new TypedDocumentString(`
    mutation VillageRestore($id: ID!, $version: Int!) {
  payload: restoreVillage(id: $id, version: $version) {
    record: village {
      ...VillageFields
    }
    userErrors {
      path
      code
      message
    }
  }
}
    fragment VillageFields on Village {
  id
  version
  deletedAt
  name
  kind
  validFrom
  validTo
  note
  synthetic
  updatedAt
  commune {
    id
    code
    fullName
  }
  households(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<VillageRestoreMutation, VillageRestoreMutationVariables>;
export const ProvinceListDocument = new TypedDocumentString(`
    query ProvinceList($first: Int, $offset: Int, $after: String, $filter: ProvinceFilter, $sort: [ProvinceSort!]) {
  page: provinces(
    first: $first
    offset: $offset
    after: $after
    filter: $filter
    sort: $sort
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      code
      name
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<ProvinceListQuery, ProvinceListQueryVariables>;
export const ProvinceOneDocument = new TypedDocumentString(`
    query ProvinceOne($id: ID!) {
  record: province(id: $id) {
    id
    code
    name
    kind
  }
}
    `) as unknown as TypedDocumentString<ProvinceOneQuery, ProvinceOneQueryVariables>;
export const DistrictListDocument = new TypedDocumentString(`
    query DistrictList($first: Int, $offset: Int, $after: String, $filter: DistrictFilter, $sort: [DistrictSort!]) {
  page: districts(
    first: $first
    offset: $offset
    after: $after
    filter: $filter
    sort: $sort
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      code
      name
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<DistrictListQuery, DistrictListQueryVariables>;
export const DistrictOneDocument = new TypedDocumentString(`
    query DistrictOne($id: ID!) {
  record: district(id: $id) {
    id
    code
    name
    kind
  }
}
    `) as unknown as TypedDocumentString<DistrictOneQuery, DistrictOneQueryVariables>;