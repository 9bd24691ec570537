import { type CodeOf, formatPeriod, parsePeriod, periodRange } from '@thoat-ngheo/domain';
import { Arg, Ctx, Extensions, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { requestError } from '../../../graphql/request-problems.ts';
import { enumOf } from '../../../graphql/vocabularies.ts';
import { isRecordId } from '../../../writing/record-id.ts';
import { communeFullName } from '../../unit/index.ts';
import { mayIn, reachOf, within } from '../../viewer/index.ts';
import { Catalogue } from '../catalogue.ts';
import { IndicatorReport } from '../indicator-report.entity.ts';
import { reported, sheetOf, sheetPeriod } from './sheet.ts';
import { IndicatorSheetType, ReportingLineType } from './sheet.type.ts';

const MOST_PERIODS = 24;

/** What communes have to enter, and who has not. */
@Resolver()
export class IndicatorSheetQuery {
  @Query(() => IndicatorSheetType, { description: 'The sheet in which a commune enters its indicators.' })
  @Extensions({ sqlgraph: { resolver: true } })
  async indicatorSheet(
    @Ctx() { em, viewer, language, today }: Context,
    @Arg('communeId', () => ID, { description: 'Id of the commune.' }) communeId: string,
    @Arg('frequency', () => enumOf('PeriodKind'), { defaultValue: 'MONTH', description: 'Length of the periods.' })
    frequency: CodeOf<'PeriodKind'>,
    @Arg('count', () => Int, { defaultValue: 6, description: `How many of the newest periods, 1 to ${MOST_PERIODS}.` })
    count: number,
  ): Promise<IndicatorSheetType> {
    if (!isRecordId(communeId) || !mayIn(viewer, 'READ_RECORDS', communeId))
      throw requestError('ACCESS_NOT_GRANTED', language);
    if (count < 1 || count > MOST_PERIODS) throw requestError('TOO_MANY_FIGURES', language, { max: MOST_PERIODS });
    return sheetOf(em, communeId, frequency, count, today);
  }

  @Query(() => [ReportingLineType], {
    description: 'Whether the communes whose records one reads have reported a period, by code.',
  })
  @Extensions({ sqlgraph: { resolver: true } })
  async indicatorReporting(
    @Ctx() { em, viewer, language, today }: Context,
    @Arg('period', () => String, { description: '`2025`, `2025-H1`, `2025-Q2` or `2025-05`.' }) text: string,
  ): Promise<ReportingLineType[]> {
    const reach = reachOf(viewer, 'READ_RECORDS');
    const period = parsePeriod(text);
    if (reach === undefined) throw requestError('ACCESS_NOT_GRANTED', language);
    if (!period.ok) throw requestError('NOT_PERIOD', language);
    const { firstDay, lastDay } = periodRange(period.value);
    const definitions = reported(await Catalogue.load(em), period.value.kind, firstDay);
    const ids = `{${definitions.map(({ indicator }) => indicator.id).join(',')}}`;
    const { sql, values } = within('c.id', reach);
    const communes = await em.execute<{ id: string; name: string; entered: number }[]>(
      `select c.id, ${communeFullName('c')} as name,
         (select count(*)::int from measurement m where m.commune_id = c.id and m.period = ? and m.deleted_at is null and m.indicator_id = any(?::uuid[]))
         + (select count(*)::int from missing_measurement m where m.commune_id = c.id and m.period = ? and m.deleted_at is null and m.indicator_id = any(?::uuid[])) as entered
       from commune c where c.valid_from <= ? and (c.valid_to is null or c.valid_to >= ?) and c.deleted_at is null and ${sql}
       order by c.code, c.id`,
      [formatPeriod(period.value), ids, formatPeriod(period.value), ids, lastDay, lastDay, ...values],
    );
    const reports = await em.find(IndicatorReport, { period: formatPeriod(period.value) });
    return communes.map(({ id, name, entered }) => ({
      communeId: id,
      communeName: name,
      ...sheetPeriod(
        period.value,
        definitions,
        reports.find((report) => report.commune.id === id),
        entered,
        today,
      ),
    }));
  }
}
