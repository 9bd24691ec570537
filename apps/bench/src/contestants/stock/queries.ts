import { raw } from '@mikro-orm/postgresql';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { DEPRIVATION_FIGURES, HOUSEHOLD_FIGURES } from '../figures.ts';
import type { Context } from './context.ts';
import { Answer, Commune, Household } from './entities.ts';
import {
  AnswerType,
  CommuneType,
  DeprivationFigureType,
  HouseholdFigureType,
  HouseholdPageType,
  HouseholdType,
} from './types.ts';

const escaped = (text: string): string =>
  `%${text.replaceAll('\\', '\\\\').replaceAll('%', '\\%').replaceAll('_', '\\_')}%`;

@Resolver()
export class Queries {
  @Query(() => CommuneType, { nullable: true })
  commune(@Arg('code', () => String) code: string, @Ctx() { em }: Context) {
    return em.findOne(
      Commune,
      { code, deletedAt: null },
      { orderBy: [{ validTo: 'desc nulls first' }, { validFrom: 'desc' }] },
    );
  }

  @Query(() => [CommuneType])
  communes(
    @Arg('codes', () => [String]) codes: string[],
    @Arg('first', () => Int) first: number,
    @Ctx() { em }: Context,
  ) {
    const where = { code: { $in: codes }, validTo: null, deletedAt: null };
    return em.find(Commune, where, { orderBy: { code: 'asc', id: 'asc' }, limit: first });
  }

  @Query(() => HouseholdType, { nullable: true })
  household(@Arg('id', () => ID) id: string, @Ctx() { em }: Context) {
    return em.findOne(Household, { id, deletedAt: null });
  }

  @Query(() => [HouseholdType])
  households(@Arg('first', () => Int) first: number, @Arg('offset', () => Int) offset: number, @Ctx() { em }: Context) {
    const order = { code: 'asc', id: 'asc' } as const;
    return em.find(Household, { deletedAt: null }, { orderBy: order, limit: first, offset });
  }

  @Query(() => HouseholdPageType)
  async searchHouseholds(
    @Arg('text', () => String) text: string,
    @Arg('first', () => Int) first: number,
    @Ctx() { em }: Context,
  ) {
    const where = {
      deletedAt: null,
      $or: [
        { [raw((alias) => `fold(${alias}.head_name) like fold(?)`, [escaped(text.trim())])]: [] },
        { [raw((alias) => `fold(${alias}.code) like fold(?)`, [escaped(text)])]: [] },
      ],
    };
    const [nodes, totalCount] = await em.findAndCount(Household, where, {
      orderBy: { code: 'asc', id: 'asc' },
      limit: first,
    });
    return { nodes, totalCount };
  }

  @Query(() => [AnswerType])
  answers(@Arg('first', () => Int) first: number, @Arg('offset', () => Int) offset: number, @Ctx() { em }: Context) {
    return em.find(Answer, {}, { orderBy: { id: 'asc' }, limit: first, offset });
  }

  @Query(() => [HouseholdFigureType])
  householdFigures(@Ctx() { em }: Context) {
    return em.execute(HOUSEHOLD_FIGURES);
  }

  @Query(() => [DeprivationFigureType])
  deprivationFigures(@Ctx() { em }: Context) {
    return em.execute(DEPRIVATION_FIGURES);
  }
}
