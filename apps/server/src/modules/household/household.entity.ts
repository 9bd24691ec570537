import { defineEntity, p } from '@mikro-orm/core';
import { code, codes, money, name, removable } from '../../database/record.ts';
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
    village: () => p.manyToOne(Village).ref().nullable(),
    address: p.text().nullable(),
    phone: p.text().nullable(),
    registeredOn: p.date().nullable(),
    floorAreaM2: p.decimal().precision(8).scale(2).nullable(),
    wallDurable: p.boolean().nullable(),
    columnDurable: p.boolean().nullable(),
    roofDurable: p.boolean().nullable(),
    waterSource: code('WaterSource').nullable(),
    toilet: code('ToiletType').nullable(),
    usesInternet: p.boolean().nullable(),
    devices: codes('InformationDevice').defaultRaw("'{}'"),
    ethnicMinority: p.boolean().default(false).persist(false),
    noLabourCapacity: p.boolean().default(false),
    meritHousehold: p.boolean().default(false),
    note: p.text().nullable(),
    synthetic: p.boolean().default(false),
    headName: name().nullable().persist(false),
    memberCount: p.integer().default(0).persist(false),
    latestAssessment: () => p.manyToOne(Assessment).ref().nullable().persist(false),
    class: code('HouseholdClass').nullable().persist(false),
    incomePerCapita: money().nullable().persist(false),
    members: () => p.oneToMany(Member).mappedBy('household').orphanRemoval(false),
    assessments: () => p.oneToMany(Assessment).mappedBy('household'),
  },
});

export class Household extends HouseholdSchema.class {}
HouseholdSchema.setClass(Household);
