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
  @Field(() => CommuneType, { description: 'The commune (xã, phường, thị trấn, đặc khu).' })
  commune: CommuneType;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => enumOf('VillageKind'), { description: 'Kind, from a closed list.' })
  kind: CodeOf<'VillageKind'>;

  @Field(() => DateScalar, { nullable: true, description: 'First day of validity.' })
  validFrom: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of validity; null while open.' })
  validTo: string | null;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note: string | null;

  @Field(() => Boolean, { description: 'True for invented demonstration data.' })
  synthetic: boolean;

  @Field(() => [HouseholdType], { description: 'Its households.' })
  households: HouseholdType[];
}
