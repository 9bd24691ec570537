import { preferenceOf } from './preference.ts';

/** The media type of an answer, by GraphQL over HTTP. */
export type AnswerType = {
  readonly name: 'application/json' | 'application/graphql-response+json';
  /** The client asked for `application/json` by name: one that takes a status other than 200 for a failure of transport. */
  readonly legacy: boolean;
};

const JSON_TYPE = 'application/json';
const GRAPHQL_TYPE = 'application/graphql-response+json';

/** The type that `Accept` prefers, `application/json` where it does not mind; undefined where it takes neither. */
export function answerType(accept: string | undefined): AnswerType | undefined {
  if (accept === undefined || accept.trim() === '') return { name: JSON_TYPE, legacy: false };
  const ranges = preferenceOf(accept);
  // The most specific range that covers a type decides (RFC 9110, 12.5.1).
  const weightOf = (type: string): number =>
    [type, 'application/*', '*/*']
      .map((each) => ranges.find(({ range }) => range === each)?.weight)
      .find((w) => w !== undefined) ?? 0;
  const [json, graphql] = [weightOf(JSON_TYPE), weightOf(GRAPHQL_TYPE)];
  if (json === 0 && graphql === 0) return undefined;
  return graphql > json
    ? { name: GRAPHQL_TYPE, legacy: false }
    : { name: JSON_TYPE, legacy: ranges.some(({ range }) => range === JSON_TYPE) };
}
