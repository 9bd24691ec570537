import { Ctx, Extensions, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { requestError } from '../../../graphql/request-problems.ts';
import { mayEverywhere } from '../../viewer/index.ts';

@ObjectType('PendingSuccession', {
  description: 'A commune that succeeded one of a grant’s communes and is not in the grant: somebody has to decide.',
})
export class PendingSuccessionType {
  @Field(() => ID, { description: 'Id of the grant.' })
  grantId: string;

  @Field(() => ID, { description: 'Id of the commune that ended.' })
  fromCommuneId: string;

  @Field(() => ID, { description: 'Id of the commune that took over, wholly or in part.' })
  toCommuneId: string;
}

/** Grants that name communes which have ended, with the communes that came after them. */
@Resolver()
export class PendingSuccessionsQuery {
  @Query(() => [PendingSuccessionType], {
    description:
      'Grants whose communes have successors they do not hold. Confirm one by adding the commune to the grant (`updateAccessGrant`).',
  })
  @Extensions({ sqlgraph: { resolver: true } })
  async pendingSuccessions(@Ctx() { viewer, em, today, language }: Context): Promise<PendingSuccessionType[]> {
    if (!mayEverywhere(viewer, 'MANAGE_ACCESS')) throw requestError('ACCESS_NOT_GRANTED', language);
    return em.execute<PendingSuccessionType[]>(
      `select g.id as "grantId", s.predecessor_id as "fromCommuneId", s.successor_id as "toCommuneId"
       from access_grant g
         cross join lateral (
           select c.id from commune c where c.id = any(g.commune_ids) or c.district_id = any(g.district_ids)) held
         join succession s on s.predecessor_id = held.id
         join commune ended on ended.id = held.id and ended.valid_to < ?::date
       where g.deleted_at is null and (g.valid_to is null or g.valid_to >= ?::date)
         and s.successor_id <> all(g.commune_ids)
       order by g.id, s.predecessor_id, s.successor_id`,
      [today, today],
    );
  }
}
