import { defineEntity, p } from '@mikro-orm/core';
import { code, removable } from '../../database/record.ts';
import { Household, Member } from '../household/index.ts';

/** What a person asks about the data kept of them. `dueOn`, `decidedBy` and `closedOn` follow from the rest. */
const DataRequestSchema = defineEntity({
  name: 'DataRequest',
  properties: {
    ...removable(),
    kind: code('DataRequestKind'),
    household: () => p.manyToOne(Household).ref(),
    member: () => p.manyToOne(Member).ref().strictNullable(),
    receivedOn: p.date(),
    dueOn: p.date(),
    legalBasis: p.text().strictNullable(),
    outcome: code('DataRequestOutcome').strictNullable(),
    outcomeNote: p.text().strictNullable(),
    decidedBy: p.text().strictNullable(),
    closedOn: p.date().strictNullable(),
    note: p.text().strictNullable(),
  },
});

export class DataRequest extends DataRequestSchema.class {}
DataRequestSchema.setClass(DataRequest);
