import { Ctx, Extensions, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { allowanceOf } from './allowance.ts';
import { heldPermissions } from './held-permissions.ts';
import { MeType } from './me.type.ts';
import { reachOf } from './viewer.ts';

@Resolver()
export class MeQuery {
  @Query(() => MeType, { description: 'Who is asking.' })
  @Extensions({ sqlgraph: { resolver: true } })
  me(@Ctx() { viewer }: Context): MeType {
    const { maxPage, maxCost } = allowanceOf(viewer);
    const records = reachOf(viewer, 'READ_RECORDS') ?? [];
    return {
      id: viewer.id,
      kind: viewer.kind,
      name: viewer.name,
      email: viewer.kind === 'user' ? viewer.email : null,
      roles: viewer.roles,
      permissions: heldPermissions(viewer),
      communes: records === 'EVERYWHERE' ? null : records,
      maxPage,
      maxCost,
    };
  }
}
