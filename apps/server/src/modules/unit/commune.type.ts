import type { CodeOf } from '@thoat-ngheo/domain';
import { Field } from 'type-graphql';
import { Expression, Published, RemovableRecordType } from '../../graphql/published.ts';
import { DateScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { FundingLineType } from '../funding/index.ts';
import { HouseholdType } from '../household/index.ts';
import { MeasurementType, TargetType } from '../indicator/index.ts';
import { LegalDocumentType } from '../legal/index.ts';
import { ProductionModelType } from '../production/index.ts';
import { AssessmentType, CommuneReviewType } from '../review/index.ts';
import { communeFullName } from './commune-full-name.ts';
import { DistrictType } from './district.type.ts';
import { ProvinceType } from './province.type.ts';
import { SuccessionType } from './succession.type.ts';
import { VillageType } from './village.type.ts';

@Published(
  'Commune',
  'A commune (xã, phường, thị trấn, đặc khu) during one period of validity. Codes are reused for other communes: the key is the code and a date.',
  {
    singular: 'commune',
    plural: 'communes',
    naturalKey: { field: 'code', validity: { from: 'validFrom', to: 'validTo' } },
  },
)
export class CommuneType extends RemovableRecordType {
  @Field(() => String, { description: 'Official five-digit code with leading zeros.' })
  code: string;

  @Field(() => String, { description: 'Name without the word for its kind.' })
  name: string;

  @Expression(communeFullName)
  @Field(() => String, { description: 'Name with its kind, e.g. `Đặc khu Vân Đồn`.' })
  fullName: string;

  @Field(() => enumOf('CommuneKind'), { description: 'Kind, from a closed list.' })
  kind: CodeOf<'CommuneKind'>;

  @Field(() => enumOf('AreaType'), {
    nullable: true,
    description: 'Rural or urban: decides the poverty line. Null where not settled.',
  })
  areaType: CodeOf<'AreaType'> | null;

  @Field(() => String, { nullable: true, description: 'What the area type rests on.' })
  areaTypeSource: string | null;

  @Field(() => ProvinceType, { description: 'The province (tỉnh).' })
  province: ProvinceType;

  @Field(() => DistrictType, { nullable: true, description: 'Null since districts ended on 01/07/2025.' })
  district: DistrictType | null;

  @Field(() => DateScalar, { description: 'First day of validity.' })
  validFrom: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of validity; null while open.' })
  validTo: string | null;

  @Field(() => LegalDocumentType, { nullable: true, description: 'The act that established it.' })
  establishedBy: LegalDocumentType | null;

  @Field(() => Boolean, { nullable: true, description: 'Mountain unit; null where not known.' })
  mountainous: boolean | null;

  @Field(() => String, { nullable: true, description: 'Decision that says so.' })
  mountainousSource: string | null;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note: string | null;

  @Field(() => [VillageType], { description: 'Its villages (thôn, bản, khu phố).' })
  villages: VillageType[];

  @Field(() => [HouseholdType], { description: 'Its households.' })
  households: HouseholdType[];

  @Field(() => [SuccessionType], { description: 'The communes it took over, whole or in part.' })
  predecessors: SuccessionType[];

  @Field(() => [SuccessionType], { description: 'The communes that took it over.' })
  successors: SuccessionType[];

  @Field(() => [AssessmentType], { description: 'Surveys of households that lived here at the time.' })
  assessments: AssessmentType[];

  @Field(() => [CommuneReviewType], { description: 'Progress of communes in rounds of review.' })
  communeReviews: CommuneReviewType[];

  @Field(() => [TargetType], { description: 'Targets of indicators.' })
  targets: TargetType[];

  @Field(() => [MeasurementType], { description: 'Measured values of indicators.' })
  measurements: MeasurementType[];

  @Field(() => [FundingLineType], { description: 'Money of programmes for this commune.' })
  fundingLines: FundingLineType[];

  @Field(() => [ProductionModelType], { description: 'Its production models.' })
  productionModels: ProductionModelType[];
}
