import { defineEntity, p } from '@mikro-orm/core';
import { record } from '../../database/record.ts';
import { Household } from '../household/index.ts';
import { Commune, Village } from '../unit/index.ts';
import { Reorganisation } from './reorganisation.entity.ts';

/** A person's decision to which new commune a village, or one household, of a divided commune goes (exactly one of them). */
const ReorganisationAssignmentSchema = defineEntity({
  name: 'ReorganisationAssignment',
  properties: {
    ...record(),
    reorganisation: () => p.manyToOne(Reorganisation).ref(),
    village: () => p.manyToOne(Village).ref().strictNullable(),
    household: () => p.manyToOne(Household).ref().strictNullable(),
    commune: () => p.manyToOne(Commune).ref(),
  },
});

export class ReorganisationAssignment extends ReorganisationAssignmentSchema.class {}
ReorganisationAssignmentSchema.setClass(ReorganisationAssignment);
