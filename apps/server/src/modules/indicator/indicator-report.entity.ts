import { defineEntity, p } from '@mikro-orm/core';
import { code, record } from '../../database/record.ts';
import { Commune } from '../unit/index.ts';

/** The report of a commune for a period: who sent its values, who approved them or why they went back. */
const IndicatorReportSchema = defineEntity({
  name: 'IndicatorReport',
  properties: {
    ...record(),
    commune: () => p.manyToOne(Commune).ref(),
    period: p.text(),
    state: code('ReportState'),
    submittedBy: p.text().strictNullable(),
    submittedAt: p.datetime(3).strictNullable(),
    decidedBy: p.text().strictNullable(),
    decidedAt: p.datetime(3).strictNullable(),
    reason: p.text().strictNullable(),
  },
});

export class IndicatorReport extends IndicatorReportSchema.class {}
IndicatorReportSchema.setClass(IndicatorReport);
