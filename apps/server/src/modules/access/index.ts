export { type Auth, createAuth, MIN_PASSWORD_LENGTH } from './auth.ts';
export { everyRow } from './every-row.policy.ts';
export { ensureFirstAdministrator, type FirstAdministrator } from './first-administrator.ts';
export { MeQuery } from './me.query.ts';
export { createPartnerKey, listPartnerKeys, revokePartnerKey } from './partner-key.ts';
export { findViewer, type Viewer } from './viewer.ts';
