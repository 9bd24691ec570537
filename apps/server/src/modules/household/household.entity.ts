import { defineEntity, p } from '@mikro-orm/core';
import { code, codes, MAINTAINED, money, name, removable } from '../../database/record.ts';
import { ProductionParticipant } from '../production/index.ts';
import { Assessment } from '../review/index.ts';
import { Commune, Village } from '../unit/index.ts';
import { Member } from './member.entity.ts';

/**
 * A household. `headName`, `ethnicMinority` and `memberCount` follow its members, `latestAssessment`, `class` and `incomePerCapita` its
 * latest assessment: the database maintains those six (triggers of the first migration), nobody writes them.
 */
const HouseholdSchema = defineEntity({
  name: 'Household',
  properties: {
    ...removable(),
    code: p.text(),
    commune: () => p.manyToOne(Commune).ref(),
    village: () => p.manyToOne(Village).ref().strictNullable(),
    address: p.text().strictNullable(),
    phone: p.text().strictNullable(),
    registeredOn: p.date().strictNullable(),
    floorAreaM2: p.decimal().columnType('numeric').strictNullable(),
    wallDurable: p.boolean().strictNullable(),
    columnDurable: p.boolean().strictNullable(),
    roofDurable: p.boolean().strictNullable(),
    waterSource: code('WaterSource').strictNullable(),
    toilet: code('ToiletType').strictNullable(),
    usesInternet: p.boolean().strictNullable(),
    devices: codes('InformationDevice').defaultRaw("'{}'"),
    ethnicMinority: p.boolean().default(false).comment(MAINTAINED),
    noLabourCapacity: p.boolean().default(false),
    meritHousehold: p.boolean().default(false),
    note: p.text().strictNullable(),
    synthetic: p.boolean().default(false),
    erasedAt: p.datetime(3).strictNullable().comment(MAINTAINED),
    headName: name().strictNullable().comment(MAINTAINED),
    memberCount: p.integer().default(0).comment(MAINTAINED),
    latestAssessment: () => p.manyToOne(Assessment).ref().strictNullable().comment(MAINTAINED),
    class: code('HouseholdClass').strictNullable().comment(MAINTAINED),
    incomePerCapita: money().strictNullable().comment(MAINTAINED),
    members: () => p.oneToMany(Member).mappedBy('household').orphanRemoval(false),
    assessments: () => p.oneToMany(Assessment).mappedBy('household'),
    participations: () => p.oneToMany(ProductionParticipant).mappedBy('household'),
  },
});

export class Household extends HouseholdSchema.class {}
HouseholdSchema.setClass(Household);
