import type { Context } from '../../../context.ts';
import { requestError } from '../../../graphql/request-problems.ts';
import { mayEverywhere } from '../../viewer/index.ts';

/** Lets only people through who manage accounts; a key never does. @throws GraphQLError FORBIDDEN */
export function checkMayManageAccounts({ viewer, language }: Context): void {
  if (viewer.kind !== 'user' || !mayEverywhere(viewer, 'MANAGE_ACCESS'))
    throw requestError('ACCESS_NOT_GRANTED', language);
}
