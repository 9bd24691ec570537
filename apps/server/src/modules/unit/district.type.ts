import type { CodeOf } from '@thoat-ngheo/domain';
import { Field } from 'type-graphql';
import { Published, RecordType } from '../../graphql/published.ts';
import { DateScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { LegalDocumentType } from '../legal/index.ts';
import { CommuneType } from './commune.type.ts';
import { ProvinceType } from './province.type.ts';

@Published('District', 'A district (huyện, thị xã, thành phố). Districts ended on 30/06/2025.', {
  singular: 'district',
  plural: 'districts',
  naturalKey: { field: 'code', validity: { from: 'validFrom', to: 'validTo' } },
})
export class DistrictType extends RecordType {
  @Field(() => String, { description: 'Official three-digit code.' })
  code: string;

  @Field(() => String, { description: 'Name without the word for its kind.' })
  name: string;

  @Field(() => enumOf('DistrictKind'), { description: 'Kind, from a closed list.' })
  kind: CodeOf<'DistrictKind'>;

  @Field(() => ProvinceType, { description: 'The province (tỉnh).' })
  province: ProvinceType;

  @Field(() => DateScalar, { description: 'First day of validity.' })
  validFrom: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of validity; null while open.' })
  validTo: string | null;

  @Field(() => LegalDocumentType, { nullable: true, description: 'The legal document it rests on (văn bản).' })
  legalDocument: LegalDocumentType | null;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note: string | null;

  @Field(() => [CommuneType], { description: 'Its communes.' })
  communes: CommuneType[];
}
