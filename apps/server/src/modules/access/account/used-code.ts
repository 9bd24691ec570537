import type { GenericEndpointContext } from 'better-auth';
import { accountError } from './account-problem.ts';

/** Longer than any code is good for, milliseconds. */
const REMEMBERED_FOR = 2 * 60_000;

/** A code that has signed somebody in does it once, however long it would still be good (RFC 6238, 5.2). */
export async function refuseUsedCode(userId: string, context: GenericEndpointContext | null): Promise<void> {
  if (context?.path !== '/two-factor/verify-totp') return;
  const isNew = await context.context.internalAdapter.reserveVerificationValue({
    identifier: `used-code:${userId}:${context.body.code}`,
    value: userId,
    expiresAt: new Date(Date.now() + REMEMBERED_FOR),
  });
  if (!isNew) throw accountError('UNAUTHORIZED', 'INVALID_CODE');
}
