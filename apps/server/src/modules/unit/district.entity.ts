import { defineEntity, p } from '@mikro-orm/core';
import { code, name, record } from '../../database/record.ts';
import { LegalDocument } from '../legal/index.ts';
import { Commune } from './commune.entity.ts';
import { Province } from './province.entity.ts';

/** A district; Quảng Ninh's ended on 30/06/2025. */
const DistrictSchema = defineEntity({
  name: 'District',
  properties: {
    ...record(),
    code: p.text(),
    name: name(),
    kind: code('DistrictKind'),
    province: () => p.manyToOne(Province).ref(),
    validFrom: p.date(),
    validTo: p.date().strictNullable(),
    legalDocument: () => p.manyToOne(LegalDocument).ref().strictNullable(),
    note: p.text().strictNullable(),
    communes: () => p.oneToMany(Commune).mappedBy('district'),
  },
});

export class District extends DistrictSchema.class {}
DistrictSchema.setClass(District);
