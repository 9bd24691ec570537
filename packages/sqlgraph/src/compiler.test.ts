import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { registry, type Viewer } from './fixture/registry.ts';

const A = '01890a5d-ac96-774b-bcce-b302099a8057';
const B = '01890a5d-ac96-774b-bcce-b302099a8058';

function session(cacheSize?: number) {
  const published = registry(cacheSize === undefined ? {} : { cacheSize });
  const compile = (
    document: ReturnType<typeof parse>,
    variables: Record<string, unknown> = {},
    viewer: Viewer = {},
  ) => {
    const compiled = published.compile({ document, variables, viewer });
    if (!compiled) throw new Error('not compiled');
    return compiled;
  };
  return { published, compile };
}

const list = parse(
  'query ($f: HouseholdFilter, $s: [HouseholdSort!], $n: Int, $x: Boolean = true) { households(filter: $f, sort: $s, first: $n) { nodes { code @include(if: $x) id } } }',
);

describe('the plan cache', () => {
  it('keeps one statement for other values of the same shape', () => {
    const { published, compile } = session();
    const one = compile(list, { f: { code: { in: ['a'] }, income: { gt: 5 } }, n: 3 });
    const two = compile(list, { f: { code: { in: ['b', 'c'] }, income: { gt: 7 } }, n: 4 });
    expect(two.text).toBe(one.text);
    expect(two.name).toBe(one.name);
    expect([one.values, two.values]).toEqual([
      [3, ['a'], 5],
      [4, ['b', 'c'], 7],
    ]);
    expect(published.stats()).toEqual({ hits: 1, misses: 1, size: 1 });
  });

  it.each([
    ['presence of a field', { f: { code: { eq: 'a' } } }, { f: { code: { ne: 'a' } } }],
    [
      'number of alternatives',
      { f: { or: [{ code: { eq: 'a' } }] } },
      { f: { or: [{ code: { eq: 'a' } }, { code: { eq: 'b' } }] } },
    ],
    ['a Boolean', { f: { code: { isNull: true } } }, { f: { code: { isNull: false } } }],
    ['a directive', { x: true }, { x: false }],
    ['the sort', { s: [{ field: 'CODE' }] }, { s: [{ field: 'CODE', direction: 'DESC' }] }],
    ['the place of nulls', { s: [{ field: 'INCOME' }] }, { s: [{ field: 'INCOME', nulls: 'FIRST' }] }],
    ['a variable given or not', {}, { n: 3 }],
  ])('tells shapes apart by %s', (_, one, two) => {
    const { published, compile } = session();
    expect(compile(list, one).text).not.toBe(compile(list, two).text);
    expect(published.stats().misses).toBe(2);
  });

  it('shares a statement among viewers of one permission shape, with their own values', () => {
    const { published, compile } = session();
    const texts = [{}, { communes: [A] }, { communes: [B] }].map((viewer) => compile(list, {}, viewer));
    expect(texts[1]?.text).toBe(texts[2]?.text);
    expect(texts[0]?.text).not.toBe(texts[1]?.text);
    expect(texts.map(({ values }) => values)).toEqual([[], [[A]], [[B]]]);
    expect(published.stats()).toMatchObject({ hits: 1, misses: 2 });
  });

  it('binds a policy once, however many edges it guards', () => {
    const { compile } = session();
    const nested = parse(
      '{ households { totalCount nodes { members { totalCount } previous { previous { code } } } } }',
    );
    expect(compile(nested, {}, { communes: [A] }).values).toEqual([[A]]);
  });

  it('binds nothing for the sort of a list whose rows nobody asked for', () => {
    const compiled = session().compile(
      parse('{ households(sort: [{ count: MEMBERS }]) { __typename } }'),
      {},
      { communes: [A] },
    );
    expect(compiled.values).toEqual([]);
  });

  it('forgets what was used least recently', () => {
    const { published, compile } = session(2);
    const documents = ['a', 'b', 'c'].map((alias) => parse(`{ ${alias}: households { totalCount } }`));
    for (const document of documents) compile(document);
    expect(published.stats().size).toBe(2);
    compile(documents[2]!);
    expect(published.stats().hits).toBe(1);
    compile(documents[0]!);
    expect(published.stats().misses).toBe(4);
  });
});

describe('what is not one statement', () => {
  it.each([
    ['a mutation', `mutation { moveHousehold(id: "${A}") { household { id } } }`],
    ['introspection', '{ __schema { types { name } } households { totalCount } }'],
    ['a root field with a resolver', '{ version households { totalCount } }'],
    ['a nested field with a resolver', '{ households { nodes { label } } }'],
  ])('%s is left to graphql-js', (_, source) => {
    const { published } = session();
    expect(published.compile({ document: parse(source), viewer: {} })).toBeUndefined();
    expect(published.compile({ document: parse(source), viewer: {} })).toBeUndefined();
  });

  it('variables that do not coerce are left to graphql-js, which reports them', () => {
    const { published } = session();
    expect(published.compile({ document: list, variables: { n: 'x' }, viewer: {} })).toBeUndefined();
  });

  it('a typename alone needs no table', () => {
    expect(session().compile(parse('{ __typename }')).text).toBe(`select '{"__typename":"Query"}' as data`);
  });
});
