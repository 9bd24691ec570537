import { parseProgramme } from '@thoat-ngheo/domain';
import { recordMutations } from '../../writing/record-mutations.ts';
import { fundingPolicies } from './funding.policy.ts';
import { FundingLine } from './funding-line.entity.ts';
import { Programme } from './programme.entity.ts';
import { ProgrammeInput } from './programme.input.ts';
import { ProgrammeType } from './programme.type.ts';

export const ProgrammeMutations = recordMutations({
  name: 'Programme',
  entity: Programme,
  policy: fundingPolicies.Programme,
  type: () => ProgrammeType,
  input: () => ProgrammeInput,
  parse: (draft) => parseProgramme(draft),
  parts: ({ id }) => [{ entity: FundingLine, where: { programme: id } }],
});
