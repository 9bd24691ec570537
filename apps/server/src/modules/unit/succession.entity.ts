import { defineEntity, p } from '@mikro-orm/core';
import { code, record } from '../../database/record.ts';
import { LegalDocument } from '../legal/index.ts';
import { Commune } from './commune.entity.ts';

/** Which commune took over which part of another one, and when. */
const SuccessionSchema = defineEntity({
  name: 'Succession',
  properties: {
    ...record(),
    predecessor: () => p.manyToOne(Commune).ref(),
    successor: () => p.manyToOne(Commune).ref(),
    extent: code('SuccessionExtent'),
    effectiveOn: p.date(),
    legalDocument: () => p.manyToOne(LegalDocument).ref().strictNullable(),
  },
});

export class Succession extends SuccessionSchema.class {}
SuccessionSchema.setClass(Succession);
