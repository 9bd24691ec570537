import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, Int } from 'type-graphql';
import { Published, RecordType } from '../../graphql/published.ts';
import { SafeIntScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { StandardType } from './standard.type.ts';

@Published('StandardLine', 'The poverty line of a standard for one area type.')
export class StandardLineType extends RecordType {
  @Field(() => StandardType, { description: 'The standard it belongs to.' })
  standard: StandardType;

  @Field(() => enumOf('AreaType'), {
    description: 'Rural or urban (khu vực nông thôn, thành thị): decides the poverty line.',
  })
  areaType: CodeOf<'AreaType'>;

  @Field(() => SafeIntScalar, { description: 'Income line, VND per person and month, inclusive.' })
  line: number;

  @Field(() => SafeIntScalar, {
    nullable: true,
    description: 'Upper end of the middle living standard, VND per person and month; null where not known.',
  })
  middleLine: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Points of form B1 that stand for the line; null where the standard has none.',
  })
  b1Points: number | null;
}
