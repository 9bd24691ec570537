import type { CodeOf } from '@thoat-ngheo/domain';
import { Field } from 'type-graphql';
import { Published, RecordType } from '../../graphql/published.ts';
import { DateScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { CommuneType } from './commune.type.ts';
import { DistrictType } from './district.type.ts';

@Published('Province', 'A province (tỉnh).', {
  singular: 'province',
  plural: 'provinces',
  naturalKey: { field: 'code', validity: { from: 'validFrom', to: 'validTo' } },
})
export class ProvinceType extends RecordType {
  @Field(() => String, { description: 'Official two-digit code with leading zeros.' })
  code: string;

  @Field(() => String, { description: 'Name without the word for its kind.' })
  name: string;

  @Field(() => enumOf('ProvinceKind'), { description: 'Kind, from a closed list.' })
  kind: CodeOf<'ProvinceKind'>;

  @Field(() => DateScalar, { description: 'First day of validity.' })
  validFrom: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of validity; null while open.' })
  validTo: string | null;

  @Field(() => [DistrictType], { description: 'Its districts.' })
  districts: DistrictType[];

  @Field(() => [CommuneType], { description: 'Its communes.' })
  communes: CommuneType[];
}
