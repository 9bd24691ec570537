import { parseFundingLine } from '@thoat-ngheo/domain';
import { recordMutations } from '../../writing/record-mutations.ts';
import { fundingPolicies } from './funding.policy.ts';
import { FundingLine } from './funding-line.entity.ts';
import { FundingLineInput } from './funding-line.input.ts';
import { FundingLineType } from './funding-line.type.ts';

export const FundingLineMutations = recordMutations({
  name: 'FundingLine',
  entity: FundingLine,
  policy: fundingPolicies.FundingLine,
  type: () => FundingLineType,
  input: () => FundingLineInput,
  parse: (draft) => parseFundingLine(draft),
});
