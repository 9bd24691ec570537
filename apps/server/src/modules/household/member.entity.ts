import { defineEntity, p } from '@mikro-orm/core';
import { code, name, removable } from '../../database/record.ts';
import { Household } from './household.entity.ts';

const MemberSchema = defineEntity({
  name: 'Member',
  properties: {
    ...removable(),
    household: () => p.manyToOne(Household).ref(),
    ordinal: p.smallint(),
    fullName: name(),
    birthDate: p.date(),
    sex: code('Sex'),
    relationship: code('Relationship'),
    ethnicity: code('Ethnicity'),
    citizenIdentityNumber: p.text().nullable(),
    disabled: p.boolean().default(false),
    monthlyAllowance: p.boolean().default(false),
    healthInsurance: p.boolean().nullable(),
    employment: code('EmploymentStatus').nullable(),
    ableToWork: p.boolean().nullable(),
    educationLevel: code('EducationLevel').nullable(),
    inTraining: p.boolean().nullable(),
    attendsSchool: p.boolean().nullable(),
    malnourished: p.boolean().nullable(),
  },
});

export class Member extends MemberSchema.class {}
MemberSchema.setClass(Member);
