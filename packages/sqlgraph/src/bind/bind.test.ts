import { describe, expect, it } from 'vitest';
import { baseSchema, model, policies } from '../fixture/registry.ts';
import { BindingError, publish } from '../index.ts';

const problemsOf = (act: () => unknown): readonly string[] => {
  try {
    act();
  } catch (error) {
    if (error instanceof BindingError) return error.problems;
    throw error;
  }
  return [];
};

describe('publishing', () => {
  it('lists every contradiction at once', () => {
    const spoilt = baseSchema((sdl) =>
      sdl
        .replace('headName: String', 'headName: String! nickname: String')
        .replace('floorArea: Decimal', 'floorArea: Int')
        .replace('previous: Household', 'previous: Household!')
        .replace('members: [Member!]!', 'members: [Member]')
        .replace('enum Sex { MALE FEMALE }', 'enum Sex { MALE }')
        .replace('type Query { version: String }', 'type Query { version: String household: String }')
        .replace('causes: [PovertyCause!]!', 'causes: PovertyCause!')
        .replace('type Member { id: ID!', 'type Member { id: ID'),
    );
    const { Member: _, ...rest } = policies;
    const problems = problemsOf(() => publish(spoilt, { model, policies: { ...rest, Village: rest.Commune! } }));
    expect(problems).toMatchInlineSnapshot(`
      [
        "A policy names Village, which is not a published type",
        "Household.headName is non-null, but column "head_name" is nullable",
        "Household.nickname is bound to nothing: entity Household has no such column or relation; declare an expression or a resolver",
        "Household.floorArea has type Int, which cannot be read from numeric",
        "Household.causes has type PovertyCause!, but column "causes" is text[]",
        "Household.previous is non-null, but the relation may be absent",
        "Household.members is a to-many relation and must have type [Member!]!, not [Member]",
        "Member has no policy; nobody may read it",
        "Member.sex uses enum Sex, which lacks "FEMALE" that the column may hold",
        "Member must publish its primary key as "id: ID!"",
        "Query.household of Household exists already",
      ]
    `);
  });

  it('refuses an entity that the model lacks', () => {
    const without = new Map([...model].filter(([name]) => name !== 'Member'));
    expect(problemsOf(() => publish(baseSchema(), { model: without, policies }))).toEqual([
      'Member publishes entity Member, which the model does not have',
    ]);
  });

  it('accepts the fixture', () => {
    expect(problemsOf(() => publish(baseSchema(), { model, policies }))).toEqual([]);
  });
});
