import { defineEntity, p } from '@mikro-orm/core';
import { code, removable } from '../../database/record.ts';
import { LegalDocument } from '../legal/index.ts';
import { ReorganisationAssignment } from './reorganisation-assignment.entity.ts';
import { ReorganisationLine } from './reorganisation-line.entity.ts';

/** A reorganisation of communes: a draft until it is applied; what it moved is kept beside it, household by household. */
const ReorganisationSchema = defineEntity({
  name: 'Reorganisation',
  properties: {
    ...removable(),
    title: p.text().collation('vi-x-icu'),
    legalDocument: () => p.manyToOne(LegalDocument).ref(),
    effectiveOn: p.date(),
    state: code('ReorganisationState').default('DRAFT'),
    appliedAt: p.datetime(3).strictNullable(),
    appliedBy: p.text().strictNullable(),
    reversedAt: p.datetime(3).strictNullable(),
    reversalReason: p.text().strictNullable(),
    note: p.text().strictNullable(),
    successions: () => p.oneToMany(ReorganisationLine).mappedBy('reorganisation'),
    assignments: () => p.oneToMany(ReorganisationAssignment).mappedBy('reorganisation'),
  },
});

export class Reorganisation extends ReorganisationSchema.class {}
ReorganisationSchema.setClass(Reorganisation);
