import type { Context } from '../../../context.ts';
import { requestError } from '../../../graphql/request-problems.ts';
import { isRecordId } from '../../../writing/record-id.ts';
import { mayEverywhere, mayIn } from '../../viewer/index.ts';

/** Figures of a commune are for who reads its records or figures, those of the province for who does so everywhere. @throws GraphQLError FORBIDDEN */
export function checkFigureReach({ viewer, language }: Context, communeId: string | null): void {
  const may = (permission: 'READ_RECORDS' | 'READ_FIGURES') =>
    communeId === null
      ? mayEverywhere(viewer, permission)
      : isRecordId(communeId) && mayIn(viewer, permission, communeId);
  if (!may('READ_RECORDS') && !may('READ_FIGURES')) throw requestError('ACCESS_NOT_GRANTED', language);
}
