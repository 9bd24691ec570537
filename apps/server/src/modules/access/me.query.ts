import { Ctx, Extensions, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { MeType } from './me.type.ts';
import { allowanceOf } from './viewer.ts';

@Resolver()
export class MeQuery {
  @Query(() => MeType, { description: 'Who is asking.' })
  @Extensions({ sqlgraph: { resolver: true } })
  me(@Ctx() { viewer }: Context): MeType {
    const { maxPage, maxCost } = allowanceOf(viewer);
    return {
      id: viewer.id,
      kind: viewer.kind,
      name: viewer.name,
      email: viewer.kind === 'user' ? viewer.email : null,
      roles: viewer.communes === undefined ? ['ADMINISTRATOR'] : [],
      communes: viewer.communes === undefined ? null : [...viewer.communes],
      maxPage,
      maxCost,
    };
  }
}
