import { Arg, Ctx, Extensions, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { requestError } from '../../../graphql/request-problems.ts';
import { standardsByHash } from '../../standard/index.ts';
import { toReasons } from '../class-reasons.resolver.ts';
import { readableAssessment } from '../readable-assessment.ts';
import { recompute } from './recompute.ts';
import { RecomputationType } from './recompute.type.ts';
import { storedAssessments } from './stored-result.ts';

/** "Does this result come out again?" */
@Resolver()
export class RecomputeQuery {
  @Query(() => RecomputationType, {
    description:
      'Computes the result of an assessment again and says whether it is the stored one. Never uses the standard in force today: the one applied is found by its hash.',
  })
  @Extensions({ sqlgraph: { resolver: true } })
  async recomputeAssessment(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Id of the assessment.' }) id: string,
  ): Promise<RecomputationType> {
    const assessment = await readableAssessment(context, id);
    const [stored] =
      assessment === null ? [] : await storedAssessments(context.em, 'select ?::uuid as id', [assessment.id]);
    if (stored === undefined) throw requestError('ASSESSMENT_NOT_FOUND', context.language);
    const { recomputed, identical } = recompute(await standardsByHash(context.em), stored);
    return {
      assessmentId: stored.id,
      standardHash: stored.standardHash,
      identical,
      stored,
      recomputed: recomputed ?? null,
      reasons: toReasons(recomputed?.reasons ?? [], context),
    };
  }
}
