import type { CodeOf } from '@thoat-ngheo/domain';
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { Published } from '../../graphql/published.ts';
import { DateTimeScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { CommuneType } from '../unit/index.ts';
import { AuditChangeType, RecordChangeType } from './audit-change.type.ts';

@ObjectType()
abstract class EventType {
  @Field(() => ID, { description: 'UUID (version 7).' })
  id: string;

  @Field(() => DateTimeScalar, {
    description: 'When; of a change, the moment from which its version can be read with `asOf`.',
  })
  occurredAt: string;

  @Field(() => enumOf('ActorKind'), { description: 'What kind of actor it was.' })
  actorKind: CodeOf<'ActorKind'>;

  @Field(() => String, { description: 'Name of the person or key, as it was then.' })
  actorName: string;

  @Field(() => String, { nullable: true, description: 'Why: `X-Reason` of the request, or the purpose of a look.' })
  reason: string | null;

  @Field(() => enumOf('AuditOperation'), { description: 'What was done.' })
  operation: CodeOf<'AuditOperation'>;

  @Field(() => Int, { nullable: true, description: 'The version of the record that it made.' })
  recordVersion: number | null;
}

@Published('AuditEvent', 'One thing that somebody did: a committed change, or a look at what is sealed.', {
  singular: 'auditEvent',
  plural: 'auditEvents',
})
export class AuditEventType extends EventType {
  @Field(() => String, { description: 'Id of the account or key; `cli` for the command line.' })
  actorId: string;

  @Field(() => String, { nullable: true, description: 'Id of the session, for a person.' })
  sessionId: string | null;

  @Field(() => String, { description: '`X-Request-Id` of the request.' })
  requestId: string;

  @Field(() => String, { description: 'Published type of the record, such as `Household`; `User`, `ApiKey`.' })
  concept: string;

  @Field(() => ID, { nullable: true, description: 'Id of the record.' })
  recordId: string | null;

  @Field(() => String, { nullable: true, description: 'Id of the account or key, where one was changed.' })
  accountId: string | null;

  @Field(() => CommuneType, { nullable: true, description: 'The commune of the record; null: the whole province.' })
  commune: CommuneType | null;

  @Field(() => [AuditChangeType], { description: 'The record and its parts, in the order in which they were written.' })
  changes: AuditChangeType[];
}

@ObjectType('RecordVersion', {
  description: 'A version of a record: who made it, when and why, and what it changed.',
})
@Extensions({ sqlgraph: { entity: 'AuditEvent', root: false } })
export class RecordVersionType extends EventType {
  @Field(() => [RecordChangeType], { description: 'The record and its parts, as far as they changed.' })
  changes: RecordChangeType[];
}
