/** Grants that cannot be given; the message names what is wrong and what is allowed. */
export class GrantError extends Error {
  override readonly name = 'GrantError';
}
