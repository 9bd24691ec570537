import { GraphQLError, parse } from 'graphql';
import { Arg, Ctx, Extensions, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { policies } from '../../../graphql/policies.ts';
import { DateScalar } from '../../../graphql/scalars/index.ts';
import { heldPermissions, mayAnywhere, type Viewer } from '../../viewer/index.ts';
import { checkMayManageAccounts } from '../account/account-permission.ts';
import { findUsers } from '../account/users.ts';
import { permissionsOf } from '../grant/user-permissions.ts';
import { AccessPreviewType, type ConceptAccessType } from './access-preview.type.ts';

/** Concepts whose rows or fields depend on who asks, by the name of their list. */
const CONCEPTS: Readonly<Record<string, string>> = {
  Household: 'households',
  Member: 'members',
  Assessment: 'assessments',
  CommuneReview: 'communeReviews',
  Target: 'targets',
  Measurement: 'measurements',
  Role: 'roles',
  AccessGrant: 'accessGrants',
};

/** Counts as the person would get them: the same compiler, the same policies, another viewer. */
async function counts(
  { compile, sqlgraph }: Context,
  viewer: Viewer,
): Promise<Readonly<Record<string, { totalCount: number }>>> {
  const fields = Object.entries(CONCEPTS).map(([concept, list]) => `${concept}: ${list} { totalCount }`);
  const compiled = compile({ document: parse(`{ ${fields.join(' ')} }`), viewer });
  if (compiled === undefined) throw new Error('the preview is not one statement');
  return JSON.parse(await sqlgraph.run(compiled));
}

/** "What can this person see?" */
@Resolver()
export class AccessPreviewQuery {
  @Query(() => AccessPreviewType, {
    description:
      'What a person can see and do: counted with the very rules that answer the person. For those who manage access.',
  })
  @Extensions({ sqlgraph: { resolver: true } })
  async accessPreview(
    @Ctx() context: Context,
    @Arg('userId', () => ID) userId: string,
    @Arg('on', () => DateScalar, { nullable: true, description: 'Day; today if left out.' }) on: string | null,
  ): Promise<AccessPreviewType> {
    checkMayManageAccounts(context);
    const [user] = await findUsers(context.em, userId);
    if (user === undefined)
      throw new GraphQLError(`User ${userId} does not exist.`, {
        extensions: { code: 'NOT_FOUND', reason: 'NOT_FOUND' },
      });
    const held = await permissionsOf((text, values) => context.em.execute(text, values), userId, on ?? context.today);
    const viewer: Viewer = { kind: 'user', id: userId, name: user.name, email: user.email, ...held };
    const readable = await counts(context, viewer);
    const concepts = Object.keys(CONCEPTS).map((concept): ConceptAccessType => {
      const policy = policies[concept as keyof typeof policies];
      return {
        concept,
        readable: readable[concept]?.totalCount ?? 0,
        hiddenFields: policy.hidden?.(viewer) ?? [],
        mayChange: policy.change !== undefined && mayAnywhere(viewer, policy.change),
      };
    });
    return { roles: held.roles, permissions: heldPermissions(viewer), concepts };
  }
}
