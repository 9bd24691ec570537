export { addKey, currentKey, type IdentityKeySource, openKeyRing } from './identity-keys.ts';
export { type IdentityKey, KeyRing, KeyRingError } from './key-ring.ts';
export { prepareIdentityKeys, reseal } from './reseal.ts';
export { rotateIdentityKey } from './rotate.ts';
export { identityIndex, openIdentity, type SealedIdentity, sealIdentity } from './sealed-identity.ts';
export { openText, sealText } from './sealed-text.ts';
