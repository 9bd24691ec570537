export { type Auth, createAuth, MIN_PASSWORD_LENGTH } from './auth.ts';
export { toHeaders } from './fetch-headers.ts';
export { ensureFirstAdministrator, type FirstAdministrator } from './first-administrator.ts';
export { communesOfDay, GrantError } from './grants.ts';
export { MeQuery } from './me.query.ts';
export { createPartnerKey, listPartnerKeys, type PartnerKeyRequest, revokePartnerKey } from './partner-key.ts';
export { everyRow, rowsOfCommunes, rowsOfCommunesOrNone, rowsThrough } from './row-scopes.ts';
export { type Allowance, allowanceOf, type Grants, isAdministrator, type Viewer } from './viewer.ts';
export { bearerKey, createViewers, REMEMBERED_FOR, type Viewers } from './viewers.ts';
