import { type FigureDimension, type Language, SUPPRESSION_THRESHOLD } from '@thoat-ngheo/domain';
import { Arg, Ctx, Extensions, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { requestError } from '../../graphql/request-problems.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { reachOf, roundCost } from '../viewer/index.ts';
import { askedOf } from './asked.ts';
import { BoundariesInput } from './boundaries.input.ts';
import { type DetailedGroup, detailedGroups } from './detailed-groups.ts';
import { elsewhere } from './elsewhere.ts';
import { type FollowedCommuneType, PovertyFiguresType } from './poverty-figures.type.ts';
import { type ReviewedGroup, reviewedGroups } from './reviewed-groups.ts';
import { keyOf, overOrigins, toldAsReported, toldByOrigin, toldInDetail } from './told-figures.ts';
import { toldTable } from './told-table.ts';

const RULE: Readonly<Record<Language, string>> = {
  vi: `Không hiển thị ô có dưới ${SUPPRESSION_THRESHOLD} hộ (che sơ cấp). Khi trong một tổng chỉ một ô bị che, hoặc các ô bị che cộng lại dưới ${SUPPRESSION_THRESHOLD} hộ, hoặc từ mọi tổng cộng trừ lại vẫn suy ra được, thì ô nhỏ nhất còn lại cũng bị che (che thứ cấp); khi cần thì cả ô không có hộ nào. Việc che tính trên toàn bảng xã × loại hộ × dân tộc thiểu số và mọi tổng của nó (chia theo cấp huyện, thôn, dân tộc hoặc giới tính chủ hộ thì khớp với bảng đó), nên hỏi nhiều cách không cho biết thêm.`,
  en: `Cells of fewer than ${SUPPRESSION_THRESHOLD} households are not shown (primary suppression). Where of a total one cell is hidden, or hidden ones of fewer than ${SUPPRESSION_THRESHOLD} households together, or where one follows from all sums by adding and subtracting, the smallest other one is hidden too (complementary suppression); where needed also one without households. It is decided on the whole table commune x class x ethnic minority with all its totals (a division by district, village, ethnicity or sex of the head agrees with it), so that asking in several ways tells no more.`,
};

/** Which communes as reported stand behind which others. */
function followed(groups: readonly ReviewedGroup[]): FollowedCommuneType[] {
  const carried = groups.filter(({ isFollowed }) => isFollowed);
  const byReported = Map.groupBy(carried, ({ reportedId }) => reportedId);
  return [...byReported].map(([fromCommuneId, own]) => ({
    fromCommuneId,
    toCommuneIds: [...new Set(own.map(({ unitId }) => unitId))],
  }));
}

/** Figures for those who may not read the records behind them. */
@Resolver()
export class PovertyFiguresQuery {
  @Query(() => PovertyFiguresType, {
    description:
      'Households, persons and shares of a yearly review by commune or district, class and ethnic minority, and as reported by one of village, ethnicity or sex of the head besides, with small cells suppressed. For analysts and partners with READ_FIGURES; the rule is part of the answer.',
  })
  @Extensions({ sqlgraph: { resolver: true } })
  async povertyFigures(
    @Ctx() context: Context,
    @Arg('year', () => Int, { description: 'Year of the review.' }) year: number,
    @Arg('by', () => [enumOf('FigureDimension')], {
      defaultValue: ['CLASS'],
      description:
        'What to tell apart; totals over each are given besides. COMMUNE or DISTRICT; of VILLAGE, ETHNICITY and HEAD_SEX one at most, only as reported and not by DISTRICT.',
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
    const asked = askedOf(context, by, boundaries);
    cost.charge(roundCost(reach));
    if (asked.detail !== undefined) {
      const detailed = await detailedGroups(em, year, reach, asked.detail);
      const keyed = (group: DetailedGroup) => [...keyOf(group), group.detail];
      return this.#answer(year, language, toldTable(toldInDetail(detailed), detailed, keyed, by, asked), []);
    }
    const reported = await reviewedGroups(em, year, reach);
    const others = await elsewhere(em, asked);
    const told = toldAsReported(reported);
    if (others === undefined) return this.#answer(year, language, toldTable(told, reported, keyOf, by, asked), []);
    const placed = asked.on === null ? reported : await reviewedGroups(em, year, reach, others.telling);
    const groups = others.inUnits(placed);
    const cells = overOrigins(toldByOrigin(groups, told, others));
    return this.#answer(year, language, toldTable(cells, groups, keyOf, by, asked), asked.on === null ? [] : placed);
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
      notFollowed: [...new Set(placed.flatMap((each) => (each.isFollowed ? [] : [each.unitId])))],
    };
  }
}
