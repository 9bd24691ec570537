import { defineEntity, p } from '@mikro-orm/core';
import { code, name, removable } from '../../database/record.ts';
import { Household } from '../household/index.ts';
import { Measurement, Target } from '../indicator/index.ts';
import { LegalDocument } from '../legal/index.ts';
import { CommuneReview } from '../review/index.ts';
import { District } from './district.entity.ts';
import { Province } from './province.entity.ts';
import { Succession } from './succession.entity.ts';
import { Village } from './village.entity.ts';

/** A commune during one period of validity. Codes are reused for other communes: the key is (code, period). */
const CommuneSchema = defineEntity({
  name: 'Commune',
  properties: {
    ...removable(),
    code: p.text(),
    name: name(),
    kind: code('CommuneKind'),
    areaType: code('AreaType').nullable(),
    areaTypeSource: p.text().nullable(),
    province: () => p.manyToOne(Province).ref(),
    district: () => p.manyToOne(District).ref().nullable(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    establishedBy: () => p.manyToOne(LegalDocument).ref().nullable(),
    mountainous: p.boolean().nullable(),
    mountainousSource: p.text().nullable(),
    note: p.text().nullable(),
    villages: () => p.oneToMany(Village).mappedBy('commune'),
    households: () => p.oneToMany(Household).mappedBy('commune'),
    predecessors: () => p.oneToMany(Succession).mappedBy('successor'),
    successors: () => p.oneToMany(Succession).mappedBy('predecessor'),
    communeReviews: () => p.oneToMany(CommuneReview).mappedBy('commune'),
    targets: () => p.oneToMany(Target).mappedBy('commune'),
    measurements: () => p.oneToMany(Measurement).mappedBy('commune'),
  },
});

export class Commune extends CommuneSchema.class {}
CommuneSchema.setClass(Commune);
