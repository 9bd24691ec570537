import type { Context } from '../../context.ts';
import { isRecordId } from '../../writing/record-id.ts';
import { Household } from '../household/index.ts';
import { mayIn } from '../viewer/index.ts';
import { Assessment } from './assessment.entity.ts';

/** An assessment that stands and that the viewer may read: it follows its household. One that is closed is as one that is not there. */
export async function readableAssessment({ em, viewer }: Context, id: unknown): Promise<Assessment | null> {
  const assessment = isRecordId(id) ? await em.findOne(Assessment, { id, deletedAt: null }) : null;
  if (assessment === null) return null;
  const { commune } = await em.findOneOrFail(Household, { id: assessment.household.id });
  return mayIn(viewer, 'READ_RECORDS', commune.id) ? assessment : null;
}
