import { defineEntity, p } from '@mikro-orm/core';
import { code, money, record } from '../../database/record.ts';
import { Standard } from './standard.entity.ts';

const StandardLineSchema = defineEntity({
  name: 'StandardLine',
  properties: {
    ...record(),
    standard: () => p.manyToOne(Standard).ref(),
    areaType: code('AreaType'),
    line: money(),
    middleLine: money().strictNullable(),
    b1Points: p.integer().fieldName('b1_points').strictNullable(),
  },
});

export class StandardLine extends StandardLineSchema.class {}
StandardLineSchema.setClass(StandardLine);
