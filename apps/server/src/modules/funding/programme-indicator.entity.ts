import { defineEntity, p } from '@mikro-orm/core';
import { record } from '../../database/record.ts';
import { Indicator } from '../indicator/index.ts';
import { Programme } from './programme.entity.ts';

/** That a programme's money is spent for an indicator. */
const ProgrammeIndicatorSchema = defineEntity({
  name: 'ProgrammeIndicator',
  properties: {
    ...record(),
    programme: () => p.manyToOne(Programme).ref(),
    indicator: () => p.manyToOne(Indicator).ref(),
    ordinal: p.smallint(),
  },
});

export class ProgrammeIndicator extends ProgrammeIndicatorSchema.class {}
ProgrammeIndicatorSchema.setClass(ProgrammeIndicator);
