import { Ctx, Extensions, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { MeType } from './me.type.ts';

@Resolver()
export class MeQuery {
  @Query(() => MeType, { description: 'Who is asking.' })
  @Extensions({ sqlgraph: { resolver: true } })
  me(@Ctx() { viewer }: Context): MeType {
    return {
      id: viewer.id,
      kind: viewer.kind,
      name: viewer.name,
      email: viewer.kind === 'user' ? viewer.email : null,
      roles: ['ADMINISTRATOR'],
    };
  }
}
