import { defineEntity, p } from '@mikro-orm/core';
import { code, name, record } from '../../database/record.ts';
import { Standard } from './standard.entity.ts';

const StandardIndicatorSchema = defineEntity({
  name: 'StandardIndicator',
  properties: {
    ...record(),
    standard: () => p.manyToOne(Standard).ref(),
    ordinal: p.smallint(),
    code: code('DeprivationIndicator'),
    service: code('Service'),
    name: name(),
    nameEn: p.text(),
    weight: p.smallint(),
    points: p.smallint(),
    threshold: p.text(),
    sourceNote: p.text().strictNullable(),
  },
});

export class StandardIndicator extends StandardIndicatorSchema.class {}
StandardIndicatorSchema.setClass(StandardIndicator);
