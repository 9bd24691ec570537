import { DETAIL_DIMENSIONS, type FigureDimension, type Language, SUPPRESSION_THRESHOLD } from '@thoat-ngheo/domain';
import { Arg, Ctx, Extensions, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { requestError } from '../../graphql/request-problems.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { reachOf, roundCost } from '../viewer/index.ts';
import { BoundariesInput } from './boundaries.input.ts';
import { type DetailedGroup, detailedGroups } from './detailed-groups.ts';
import { dayOf, placementsOn } from './placement.ts';
import { type FollowedCommuneType, PovertyFiguresType } from './poverty-figures.type.ts';
import { placedGroups, type ReviewedGroup, reviewedGroups } from './reviewed-groups.ts';
import { keyOf, toldAsReported, toldInBoundaries, toldInDetail } from './told-figures.ts';
import { toldTable } from './told-table.ts';

const RULE: Readonly<Record<Language, string>> = {
  vi: `Không hiển thị ô có dưới ${SUPPRESSION_THRESHOLD} hộ (che sơ cấp). Khi chỉ một ô của một tổng bị che, ô nhỏ nhất còn lại cũng bị che để không suy ngược được (che thứ cấp); khi cần thì cả ô không có hộ nào. Việc che tính trên toàn bảng xã × loại hộ × dân tộc thiểu số và mọi tổng của nó (chia thêm theo thôn, dân tộc hoặc giới tính chủ hộ thì khớp với bảng đó), nên hỏi nhiều cách không cho biết thêm.`,
  en: `Cells of fewer than ${SUPPRESSION_THRESHOLD} households are not shown (primary suppression). Where one cell of a total is hidden, the smallest other one is hidden too, so that it cannot be worked out (complementary suppression); where needed also one without households. It is decided on the whole table commune x class x ethnic minority with all its totals (a division by village, ethnicity or sex of the head agrees with it), so that asking in several ways tells no more.`,
};

/** Which communes as reported stand behind which others. */
function followed(groups: readonly ReviewedGroup[]): FollowedCommuneType[] {
  const carried = groups.filter(({ isFollowed }) => isFollowed);
  const byReported = Map.groupBy(carried, ({ reportedId }) => reportedId);
  return [...byReported].map(([fromCommuneId, own]) => ({
    fromCommuneId,
    toCommuneIds: [...new Set(own.map(({ communeId }) => communeId))],
  }));
}

/** Figures for those who may not read the records behind them. */
@Resolver()
export class PovertyFiguresQuery {
  @Query(() => PovertyFiguresType, {
    description:
      'Households, persons and shares of a yearly review by commune, class and ethnic minority, and as reported by one of village, ethnicity or sex of the head besides, with small cells suppressed. For analysts and partners with READ_FIGURES; the rule is part of the answer.',
  })
  @Extensions({ sqlgraph: { resolver: true } })
  async povertyFigures(
    @Ctx() context: Context,
    @Arg('year', () => Int, { description: 'Year of the review.' }) year: number,
    @Arg('by', () => [enumOf('FigureDimension')], {
      defaultValue: ['CLASS'],
      description:
        'What to tell apart; totals over each are given besides. Of VILLAGE, ETHNICITY and HEAD_SEX one at most, and only as reported.',
    })
    by: FigureDimension[],
    @Arg('boundaries', () => BoundariesInput, {
      nullable: true,
      description: 'In which communes; absent: as reported. The province has the same total in all.',
    })
    boundaries: BoundariesInput | null,
  ): Promise<PovertyFiguresType> {
    const { viewer, language, em, cost } = context;
    const reach = reachOf(viewer, 'READ_FIGURES');
    if (reach === undefined) throw requestError('ACCESS_NOT_GRANTED', language);
    const on = dayOf(context, boundaries);
    const details = DETAIL_DIMENSIONS.filter((dimension) => by.includes(dimension));
    const [detail] = details;
    if (details.length > 1 || (detail !== undefined && on !== null)) throw requestError('ONE_DETAIL', language);
    cost.charge(roundCost(reach));
    if (detail !== undefined) {
      const detailed = await detailedGroups(em, year, reach, detail);
      const keyed = (group: DetailedGroup) => [...keyOf(group), group.detail];
      return this.#answer(year, language, toldTable(toldInDetail(detailed), detailed, keyed, by, detail), []);
    }
    const reported = await reviewedGroups(em, year, reach);
    const groups = on === null ? reported : await placedGroups(em, year, reach, await placementsOn(em, on));
    const cells = on === null ? toldAsReported(reported) : toldInBoundaries(groups, reported);
    return this.#answer(year, language, toldTable(cells, groups, keyOf, by), on === null ? [] : groups);
  }

  #answer(
    year: number,
    language: Language,
    figures: PovertyFiguresType['figures'],
    placed: readonly ReviewedGroup[],
  ): PovertyFiguresType {
    return {
      year,
      threshold: SUPPRESSION_THRESHOLD,
      rule: RULE[language],
      figures,
      followed: followed(placed),
      notFollowed: [...new Set(placed.flatMap((each) => (each.isFollowed ? [] : [each.communeId])))],
    };
  }
}
