import { defineEntity, p } from '@mikro-orm/core';
import { code, name, removable } from '../../database/record.ts';
import { FundingLine } from '../funding/index.ts';
import { Household } from '../household/index.ts';
import { Measurement, Target } from '../indicator/index.ts';
import { LegalDocument } from '../legal/index.ts';
import { ProductionModel } from '../production/index.ts';
import { Assessment, CommuneReview } from '../review/index.ts';
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
    areaType: code('AreaType').strictNullable(),
    areaTypeSource: p.text().strictNullable(),
    province: () => p.manyToOne(Province).ref(),
    district: () => p.manyToOne(District).ref().strictNullable(),
    validFrom: p.date(),
    validTo: p.date().strictNullable(),
    establishedBy: () => p.manyToOne(LegalDocument).ref().strictNullable(),
    mountainous: p.boolean().strictNullable(),
    mountainousSource: p.text().strictNullable(),
    note: p.text().strictNullable(),
    villages: () => p.oneToMany(Village).mappedBy('commune'),
    households: () => p.oneToMany(Household).mappedBy('commune'),
    predecessors: () => p.oneToMany(Succession).mappedBy('successor'),
    successors: () => p.oneToMany(Succession).mappedBy('predecessor'),
    assessments: () => p.oneToMany(Assessment).mappedBy('commune'),
    communeReviews: () => p.oneToMany(CommuneReview).mappedBy('commune'),
    targets: () => p.oneToMany(Target).mappedBy('commune'),
    measurements: () => p.oneToMany(Measurement).mappedBy('commune'),
    fundingLines: () => p.oneToMany(FundingLine).mappedBy('commune'),
    productionModels: () => p.oneToMany(ProductionModel).mappedBy('commune'),
  },
});

export class Commune extends CommuneSchema.class {}
CommuneSchema.setClass(Commune);
