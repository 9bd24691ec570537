import { defineEntity, p } from '@mikro-orm/core';
import { code, record } from '../../database/record.ts';
import { Commune } from '../unit/index.ts';
import { Reorganisation } from './reorganisation.entity.ts';

/** One succession of a reorganisation: which commune takes over which part of another one. */
const ReorganisationLineSchema = defineEntity({
  name: 'ReorganisationLine',
  properties: {
    ...record(),
    reorganisation: () => p.manyToOne(Reorganisation).ref(),
    ordinal: p.smallint(),
    predecessor: () => p.manyToOne(Commune).ref(),
    successor: () => p.manyToOne(Commune).ref(),
    extent: code('SuccessionExtent'),
  },
});

export class ReorganisationLine extends ReorganisationLineSchema.class {}
ReorganisationLineSchema.setClass(ReorganisationLine);
