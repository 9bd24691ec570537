import { defineEntity, p } from '@mikro-orm/core';
import { code, MAINTAINED, name, removable } from '../../database/record.ts';
import { Household } from './household.entity.ts';

/** Of an identity number people see `citizenIdentityNumber`, stars and three digits; the whole number is sealed. */
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
    citizenIdentityNumber: p.text().strictNullable(),
    identityCipher: p.text().strictNullable(),
    identityIndex: p.text().strictNullable(),
    disabled: p.boolean().default(false),
    monthlyAllowance: p.boolean().default(false),
    healthInsurance: p.boolean().strictNullable(),
    employment: code('EmploymentStatus').strictNullable(),
    ableToWork: p.boolean().strictNullable(),
    educationLevel: code('EducationLevel').strictNullable(),
    inTraining: p.boolean().strictNullable(),
    attendsSchool: p.boolean().strictNullable(),
    malnourished: p.boolean().strictNullable(),
    erasedAt: p.datetime(3).strictNullable().comment(MAINTAINED),
  },
});

export class Member extends MemberSchema.class {}
MemberSchema.setClass(Member);
