import fc from 'fast-check';
import {
  type GraphQLArgument,
  GraphQLError,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { expect, it } from 'vitest';
import { registry, type Viewer } from './fixture/registry.ts';

const published = registry();
const A = '01890a5d-ac96-774b-bcce-b302099a8057';
const TEXTS = [
  '',
  'Ngô',
  "'; drop table x; --",
  '$1',
  '\\',
  '%_',
  '\u0000',
  A,
  '2026-01-01',
  '2026-02-30',
  '1.50',
  '-0',
  'WyJ4Il0',
];

/** A GraphQL literal for `type`, sometimes hostile, nested at most `depth` deep. */
function literal(type: GraphQLInputType, depth: number): fc.Arbitrary<string> {
  if (isNonNullType(type)) return literal(type.ofType, depth);
  if (isListType(type))
    return fc.array(literal(type.ofType, depth), { maxLength: 3 }).map((items) => `[${items.join()}]`);
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const needed = fields.filter((field) => isNonNullType(field.type));
    const usable = depth > 0 ? fields : fields.filter((field) => !isInputObjectType(getNamedType(field.type)));
    return fc
      .subarray(usable, { maxLength: Math.min(2, usable.length) })
      .chain((chosen) =>
        fc.tuple(
          ...[...new Set([...needed, ...chosen])].map((field) =>
            literal(field.type, depth - 1).map((value) => `${field.name}:${value}`),
          ),
        ),
      )
      .map((parts) => `{${parts.join()}}`);
  }
  switch (type.name) {
    case 'Boolean':
      return fc.boolean().map(String);
    case 'Int':
    case 'SafeInt':
      return fc.oneof(fc.integer({ min: -2, max: 30 }), fc.constantFrom(1001, 2 ** 31 - 1)).map(String);
    default:
      return fc.constantFrom(...TEXTS).map((text) => JSON.stringify(text));
  }
}

function args(definitions: readonly GraphQLArgument[]): fc.Arbitrary<string> {
  const needed = definitions.filter(({ type }) => isNonNullType(type));
  return fc
    .subarray([...definitions], { maxLength: Math.min(3, definitions.length) })
    .map((chosen) => [...new Set([...needed, ...chosen])])
    .chain((chosen) => fc.tuple(...chosen.map(({ name, type }) => literal(type, 3).map((value) => `${name}:${value}`))))
    .map((parts) => (parts.length > 0 ? `(${parts.join()})` : ''));
}

/** A selection on `type`: each field under an alias of its own, sometimes within a fragment or behind a directive. */
function selection(type: GraphQLObjectType, depth: number): fc.Arbitrary<string> {
  const fields = Object.values(type.getFields()).filter(
    (field) => field.name !== 'version' && (depth > 0 || !isObjectType(getNamedType(field.type))),
  );
  const one = (index: number) =>
    fc.constantFrom(...fields, undefined).chain((field): fc.Arbitrary<string> => {
      if (!field) return fc.constant(`k${index}: __typename`);
      const named = getNamedType(field.type);
      const inner = isObjectType(named) ? selection(named, depth - 1).map((text) => ` ${text}`) : fc.constant('');
      return fc.tuple(args(field.args), inner).map(([given, text]) => `k${index}: ${field.name}${given}${text}`);
    });
  return fc
    .integer({ min: 1, max: 4 })
    .chain((count) =>
      fc.tuple(
        ...Array.from({ length: count }, (_, index) =>
          fc.tuple(one(index), fc.constantFrom('plain', 'inline', 'skip')),
        ),
      ),
    )
    .map((parts) => {
      const texts = parts.map(([text, style]) => {
        if (style === 'inline') return `... on ${type.name} { ${text} }`;
        return style === 'skip' ? `... @skip(if: true) { ${text} }` : text;
      });
      return `{ ${texts.join(' ')} }`;
    });
}

const query = published.schema.getQueryType();

it('compiles random operations, or refuses them with a GraphQLError', () => {
  let compiledCount = 0;
  let refused = 0;
  const operations = query ? selection(query, 6) : fc.constant('{ __typename }');
  fc.assert(
    fc.property(
      operations,
      fc.constantFrom<Viewer>({}, { communes: [A] }, { communes: [A], withoutIncome: true }),
      (source, viewer) => {
        const document = parse(source);
        expect(validate(published.schema, document)).toEqual([]);
        try {
          const compiled = published.compile({ document, viewer });
          if (!compiled) return;
          compiledCount += 1;
          const numbers = new Set([...compiled.text.matchAll(/\$(\d+)::/g)].map((match) => Number(match[1])));
          expect([...numbers].sort((a, b) => a - b)).toEqual(compiled.values.map((_, index) => index + 1));
          expect(compiled.text).not.toMatch(/drop table|2026-01-01/);
          expect(published.compile({ document, viewer })).toEqual(compiled);
        } catch (error) {
          if (!(error instanceof GraphQLError)) throw error;
          refused += 1;
          expect(['BAD_USER_INPUT', 'FORBIDDEN']).toContain(error.extensions.code);
        }
      },
    ),
    { numRuns: 1000 },
  );
  expect(compiledCount).toBeGreaterThan(50);
  expect(refused).toBeGreaterThan(50);
});
