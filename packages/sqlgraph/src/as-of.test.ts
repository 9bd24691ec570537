import { GraphQLError, isObjectType, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { baseSchema, model, policies, registry, type Viewer, withoutHistory } from './fixture/registry.ts';
import { publish } from './index.ts';

const A = '01890a5d-ac96-774b-bcce-b302099a8057';
const THEN = '2026-01-01T00:00:00Z';
const LATER = '2026-06-30T23:59:59.999+07:00';

function compiledBy(published: Pick<ReturnType<typeof registry>, 'schema' | 'compile'>) {
  return (source: string, variables: Record<string, unknown> = {}, viewer: Viewer = {}) => {
    const document = parse(source);
    expect(validate(published.schema, document)).toEqual([]);
    const compiled = published.compile({ document, variables, viewer });
    if (!compiled) throw new Error('not compiled');
    return compiled;
  };
}

const compile = compiledBy(registry());

/** Every table that is read, as it is named in the text. */
const tablesIn = (text: string) => [...text.matchAll(/(?:from|join) "(\w+)"/g)].map(([, table]) => table);

describe('a read as of a moment', () => {
  const deep = (asOf: string) => `{
    communes(${asOf}, filter: { households: { some: { members: { none: { sex: { eq: MALE } } } } } }, sort: [{ count: HOUSEHOLDS }]) {
      totalCount
      aggregate { countDistinct { name } }
      nodes { households(filter: { commune: { code: { eq: "x" } } }, sort: [{ commune: { field: NAME } }]) {
        totalCount
        pageInfo { hasPreviousPage }
        groups(by: [COMMUNE, SYNTHETIC], having: { count: { gt: 1 } }) { key { commune { name } synthetic } }
        edges { cursor node { previous { commune { name } } members { nodes { household { code } } } } }
      } }
    }
  }`;

  it.each([
    ['everyone', {}],
    ['one bound to communes', { communes: [A] }],
  ])('reads every table with its history, for %s', (_, viewer) => {
    const { text, tables } = compile(deep(`asOf: "${THEN}"`), {}, viewer);
    const read = tablesIn(text);
    const past = read.filter((table) => table?.endsWith('_history'));
    expect(new Set(past)).toEqual(new Set(['commune_history', 'household_history', 'member_history']));
    expect(past.map((table) => table?.replace('_history', ''))).toEqual(
      read.filter((table) => !table?.endsWith('_history')),
    );
    expect(tables).toEqual(['commune', 'household', 'member']);
  });

  it('binds the moment once, and each root field its own', () => {
    const { text, values } = compile(
      `query ($later: DateTime) {
        now: households { totalCount }
        then: households(asOf: "${THEN}") { totalCount nodes { commune { name } } }
        later: household(id: "${A}", asOf: $later) { code }
      }`,
      { later: LATER },
    );
    expect(values.filter((value) => value === THEN)).toHaveLength(1);
    expect(values.filter((value) => value === LATER)).toHaveLength(1);
    expect(text).not.toMatch(/2026/);
    expect(text).toContain('\'{"now":{"totalCount":\' || (select count(*)::text from "household" t2 where');
  });

  it('is a plan of its own, shared by all moments', () => {
    const published = registry();
    const ask = compiledBy(published);
    const document = 'query ($moment: DateTime) { households(asOf: $moment) { totalCount } }';
    const parsed = parse(document);
    const texts = [{}, { moment: null }, { moment: THEN }, { moment: LATER }].map(
      (variables) => published.compile({ document: parsed, variables, viewer: {} })?.text,
    );
    const present = ask('{ households { totalCount } }').text;
    expect(texts[0]).toBe(present);
    expect(texts[1]).toBe(present);
    expect(texts[2]).not.toBe(present);
    expect(texts[3]).toBe(texts[2]);
  });

  it('costs what a read of the present costs', () => {
    const cost = (args: string) => compile(deep(args)).cost;
    expect(cost(`asOf: "${THEN}"`)).toBe(cost('asOf: null'));
  });

  it('leaves a row out whose required record was not there then, whatever is asked of it', () => {
    const { text } = compile(`{ members(asOf: "${THEN}") { nodes { household { __typename } } } }`);
    expect(text).toContain('case when t2."id" is not null then');
  });
});

describe('a type without history', () => {
  const refusal = (source: string, viewer: Viewer = {}) => {
    try {
      compiledBy(registry({ model: withoutHistory('Member') }))(source, {}, viewer);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', params: { type: 'Member' } });
      return `${error.extensions.reason} ${error.extensions.argument}`;
    }
    return 'none';
  };

  it.each([
    ['{ members(ASOF) { totalCount } }', 'members.asOf'],
    [`{ member(id: "${A}", ASOF) { id } }`, 'member.asOf'],
    ['{ households(ASOF) { nodes { members { totalCount } } } }', 'households.nodes.members'],
    [
      '{ communes(ASOF, filter: { households: { some: { members: { count: { gt: 1 } } } } }) { totalCount } }',
      'communes.filter.households.some.members.count',
    ],
    ['{ households(ASOF, sort: [{ count: MEMBERS }]) { totalCount } }', 'households.sort.0'],
  ])('is refused in %s', (source, argument) => {
    expect(refusal(source.replace('ASOF', `asOf: "${THEN}"`))).toBe(`AS_OF_UNAVAILABLE ${argument}`);
    expect(refusal(source.replace('ASOF', 'asOf: null'))).toBe('none');
  });

  it('leaves the rest of the operation alone', () => {
    expect(refusal(`{ members { totalCount } households(asOf: "${THEN}") { totalCount } }`)).toBe('none');
  });
});

it('does not ask a TypeScript resolver for a record, which it would read as it is now', () => {
  const base = baseSchema((sdl) => sdl.replace('label: String!', 'label: String! heir: Household'));
  const household = base.getType('Household');
  if (!isObjectType(household)) throw new Error('the fixture has households');
  Object.assign(household.getFields().heir ?? {}, { extensions: { sqlgraph: { resolver: true } } });
  const published = publish(base, { model, policies });
  const plan = (source: string) => () => published.compile({ document: parse(source), viewer: {} });
  expect(plan(`{ households(asOf: "${THEN}") { nodes { heir { code } } } }`)).toThrow(
    'households.nodes.heir: Household',
  );
  expect(plan(`{ households(asOf: "${THEN}") { nodes { label } } }`)()).toBeUndefined();
  expect(plan('{ households { nodes { heir { code } } } }')()).toBeUndefined();
});
