import { defineEntity, p } from '@mikro-orm/core';
import { code, name, record } from '../../database/record.ts';
import { Commune } from './commune.entity.ts';
import { District } from './district.entity.ts';

const ProvinceSchema = defineEntity({
  name: 'Province',
  properties: {
    ...record(),
    code: p.text(),
    name: name(),
    kind: code('ProvinceKind'),
    validFrom: p.date(),
    validTo: p.date().strictNullable(),
    districts: () => p.oneToMany(District).mappedBy('province'),
    communes: () => p.oneToMany(Commune).mappedBy('province'),
  },
});

export class Province extends ProvinceSchema.class {}
ProvinceSchema.setClass(Province);
