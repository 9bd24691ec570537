import type { User } from 'better-auth';

/** Columns of an account beyond the library's own; neither requests nor answers carry them. */
export const ACCOUNT_FIELDS = {
  disabledAt: { type: 'date', required: false, input: false, returned: false },
} as const;

/** An account as the library reads it from the database. */
export type AccountUser = User & { readonly disabledAt?: Date | null };
