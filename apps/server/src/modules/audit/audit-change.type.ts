import type { CodeOf } from '@thoat-ngheo/domain';
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { Expression, Published } from '../../graphql/published.ts';
import { JsonScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';

@ObjectType()
abstract class ChangeType {
  @Field(() => ID, { description: 'UUID (version 7).' })
  id: string;

  @Field(() => Int, { description: 'Place within the event, from 0.' })
  ordinal: number;

  @Field(() => enumOf('AuditOperation'), { description: 'What was done to it.' })
  operation: CodeOf<'AuditOperation'>;

  @Field(() => String, { description: 'Published type of the record or part, such as `Member`.' })
  concept: string;

  @Field(() => ID, { nullable: true, description: 'Its id.' })
  recordId: string | null;

  @Field(() => [String], {
    description: 'Fields that were set, of what was removed all that it had; relations as `<relation>Id`.',
  })
  fields: string[];

  @Field(() => JsonScalar, {
    nullable: true,
    description:
      'Values of `fields` before; null for what was not there, and once erased. A sensitive value is `{ "hash": … }`, a keyed hash that is equal for equal values of the field of this record.',
  })
  before: unknown;

  @Field(() => JsonScalar, { nullable: true, description: 'Values of `fields` after, in the same form.' })
  after: unknown;

  @Field(() => Boolean, { description: 'Whether the values were taken away by an erasure of personal data.' })
  @Expression((alias) => `(${alias}.salt is null)`)
  erased: boolean;
}

@Published('AuditChange', 'What happened to one record or part of it.', { root: false })
export class AuditChangeType extends ChangeType {}

@ObjectType('RecordChange', { description: 'What a version changed of the record, or of a part of it.' })
@Extensions({ sqlgraph: { entity: 'AuditChange', root: false } })
export class RecordChangeType extends ChangeType {}
