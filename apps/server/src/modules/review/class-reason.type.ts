import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/vocabularies.ts';

/** What the reasons of an assessment follow from, besides its standard. */
export const REASON_NEEDS = [
  'standardHash',
  'areaType',
  'incomePerCapita',
  'b1Points',
  'deprivedMask',
  'notDeprivedMask',
] as const;

@ObjectType('ClassReasonParam', { description: 'A figure that was compared, or the area type whose line is missing.' })
export class ClassReasonParamType {
  @Field(() => String, {
    description:
      'income, line, middleLine (VND per person and month), b1Points, min, max, cut (deprivations), areaType.',
  })
  name: string;

  @Field(() => String, { description: 'Whole number in digits, or a code.' })
  value: string;
}

@ObjectType('ClassReason', { description: 'One reason of a class: what was compared, with which figures.' })
export class ClassReasonType {
  @Field(() => enumOf('ClassReasonCode'), { description: 'What was compared, and how it came out.' })
  code: CodeOf<'ClassReasonCode'>;

  @Field(() => [ClassReasonParamType], { description: 'The figures.' })
  params: ClassReasonParamType[];

  @Field(() => String, { description: 'The same in words, in the language of the request.' })
  text: string;
}
