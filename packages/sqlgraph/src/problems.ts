import { type ASTNode, GraphQLError } from 'graphql';

type Params = Readonly<Record<string, string | number>>;

const MESSAGES = {
  EMPTY_FILTER: () => 'the filter is empty; state a condition, or leave the argument out to filter nothing',
  NULL_FILTER: () => 'null is not a condition; leave it out, or ask `{ isNull: true }`',
  FILTER_TOO_LARGE: (p) => `the filter has more than ${p.max} conditions; split the request, or use \`in\` with a list`,
  FIRST_AND_LAST: () => '`first` and `last` cannot be combined; give one of them',
  PAGE_OUT_OF_RANGE: (p) => `${p.value} is not a page size; give a whole number from ${p.min} to ${p.max}`,
  OFFSET_OUT_OF_RANGE: (p) => `${p.value} is not an offset; give a whole number from ${p.min} to ${p.max}`,
  OFFSET_WITH_CURSOR: () => '`offset` goes with `first` only, not with `after`, `before` or `last`',
  INVALID_CURSOR: () => 'this is not a cursor that this connection has given out',
  CURSOR_OF_ANOTHER_SORT: () => 'this cursor was given out under another sort; start again from the first page',
  SORT_NOT_ONE: (p) => `state exactly one of ${p.allowed} in each element of a sort`,
  SORT_TOO_LONG: (p) => `a sort has at most ${p.max} keys`,
  KEY_NOT_ONE: (p) => `state exactly one of ${p.allowed}`,
  DATE_WITHOUT_KEY: (p) => `\`on\` goes with \`${p.key}\`; an id names one record whatever the date`,
  INVALID_ID: (p) => `"${p.value}" is not an id; an id is a UUID such as 01890a5d-ac96-774b-bcce-b302099a8057`,
  INVALID_TEXT: () => 'the text contains a NUL character or half of a surrogate pair',
  INVALID_VALUE: (p) => `this is not a ${p.type} that can be stored`,
  GROUP_KEYS: (p) => `group by one to ${p.max} different keys`,
  NOT_GROUPED_BY: (p) => `the groups have no key \`${p.key}\`; add it to \`by\``,
  AS_OF_UNAVAILABLE: (p) =>
    `${p.type} cannot be read as of a moment here; leave \`asOf\` out to read the present state`,
  MOMENT_IN_FUTURE: (p) => `${p.value} is yet to come (it is ${p.now}); leave \`asOf\` out to read the present state`,
  HIDDEN_FIELD: (p) => `you may not read ${p.field}; leave it out, or ask for the right to it`,
  TOO_DEEP: (p) => `the selection follows relations more than ${p.max} levels deep`,
} satisfies Record<string, (params: Params) => string>;

/** Why a read was refused. Stable codes: a server translates messages by them. */
export type ReadProblem = keyof typeof MESSAGES;

/** Every {@link ReadProblem}, so that a catalogue of translations can be checked for completeness. */
export const READ_PROBLEMS = Object.freeze(Object.keys(MESSAGES)) as readonly ReadProblem[];

/** Where in an operation a value stands: the field's node, and the path `households.filter.code.eq`. */
export interface Place {
  readonly node: ASTNode;
  readonly path: readonly (string | number)[];
}

/**
 * The one way this package refuses a request: `extensions` carries the `code` (`FORBIDDEN` for a field that the viewer may not
 * read, else `BAD_USER_INPUT`), the `reason`, the `argument`'s path and the `params` that the message was made from.
 */
export function readProblem(reason: ReadProblem, place: Place, params: Params = {}): GraphQLError {
  const argument = place.path.join('.');
  return new GraphQLError(`${argument}: ${(MESSAGES[reason] as (params: Params) => string)(params)}.`, {
    nodes: place.node,
    extensions: { code: reason === 'HIDDEN_FIELD' ? 'FORBIDDEN' : 'BAD_USER_INPUT', reason, argument, params },
  });
}

/** `place`, one step further in. */
export const within = (place: Place, ...steps: (string | number)[]): Place => ({
  node: place.node,
  path: [...place.path, ...steps],
});
