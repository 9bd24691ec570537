import type { CodeOf } from '@thoat-ngheo/domain';
import { Field } from 'type-graphql';
import { Published, RemovableRecordType } from '../../graphql/published.ts';
import { DateScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { HouseholdType } from '../household/index.ts';
import { CommuneType } from './commune.type.ts';

@Published('Village', 'A village or neighbourhood of a commune (thôn, bản, khu phố).', {
  singular: 'village',
  plural: 'villages',
})
export class VillageType extends RemovableRecordType {
  @Field(() => CommuneType)
  commune: CommuneType;

  @Field(() => String)
  name: string;

  @Field(() => enumOf('VillageKind'))
  kind: CodeOf<'VillageKind'>;

  @Field(() => DateScalar, { nullable: true })
  validFrom: string | null;

  @Field(() => DateScalar, { nullable: true })
  validTo: string | null;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => Boolean, { description: 'True for invented demonstration data.' })
  synthetic: boolean;

  @Field(() => [HouseholdType])
  households: HouseholdType[];
}
