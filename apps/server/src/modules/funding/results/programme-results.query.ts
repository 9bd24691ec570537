import { Arg, Ctx, Extensions, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { requestError } from '../../../graphql/request-problems.ts';
import { isRecordId } from '../../../writing/record-id.ts';
import { checkFigureReach } from '../../indicator/index.ts';
import { Programme } from '../programme.entity.ts';
import { linesOf } from './funding-lines.ts';
import { ProgrammeFundingType } from './funding-table.type.ts';
import { outcomesOf } from './outcomes.ts';
import { ProgrammeOutcomeType } from './programme-outcome.type.ts';
import { toProgrammeFunding } from './to-funding-table.ts';

/** @throws GraphQLError NOT_FOUND */
async function programmeOf({ em, language }: Context, code: string): Promise<Programme> {
  const programme = await em.findOne(Programme, { code, deletedAt: null });
  if (programme === null) throw requestError('PROGRAMME_NOT_FOUND', language);
  return programme;
}

const CODE = { description: 'Code of the programme.' };

/** What is computed of a programme: its money in shares and rates, and what its money was spent for. */
@Resolver()
export class ProgrammeResultsQuery {
  @Query(() => ProgrammeFundingType, {
    description: 'The money of a programme by stage and source, with shares, rates and how certain they are.',
  })
  @Extensions({ sqlgraph: { resolver: true } })
  async programmeFunding(
    @Ctx() context: Context,
    @Arg('code', () => String, CODE) code: string,
    @Arg('communeId', () => ID, { nullable: true, description: 'A commune; absent: the province.' })
    communeId: string | null,
  ): Promise<ProgrammeFundingType> {
    const { id } = await programmeOf(context, code);
    const unit = communeId ?? null;
    if (unit !== null && !isRecordId(unit)) return toProgrammeFunding(unit, []);
    return toProgrammeFunding(unit, await linesOf(context.em, id, unit));
  }

  @Query(() => [ProgrammeOutcomeType], {
    description:
      'The indicators that a programme pays for, each with its newest figure against its last target. For those who read records or figures of the commune, or of the whole province.',
  })
  @Extensions({ sqlgraph: { resolver: true } })
  async programmeOutcomes(
    @Ctx() context: Context,
    @Arg('code', () => String, CODE) code: string,
    @Arg('communeId', () => ID, { nullable: true, description: 'A commune; absent: the province.' })
    communeId: string | null,
  ): Promise<ProgrammeOutcomeType[]> {
    const unit = communeId ?? null;
    checkFigureReach(context, unit);
    const programme = await programmeOf(context, code);
    if (unit !== null && !isRecordId(unit)) return [];
    return outcomesOf(context, programme, unit);
  }
}
