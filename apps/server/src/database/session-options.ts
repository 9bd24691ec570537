/**
 * Search indexes gather rows in a list that every search reads through. So little is not felt by anybody; who writes very many rows
 * lets them gather more and settles them.
 */
const GATHERS_LITTLE = '-c gin_pending_list_limit=64kB';
/** Compiling a statement takes longer than any of ours does. */
const NOT_COMPILED = '-c jit=off';

/** What every connection to the registry asks of PostgreSQL. */
export const SESSION_OPTIONS = `${GATHERS_LITTLE} ${NOT_COMPILED}`;
