import {
  type CodeOf,
  FIGURE_DIMENSIONS,
  type FigureDimension,
  type Language,
  type ShownCell,
  SUPPRESSION_THRESHOLD,
} from '@thoat-ngheo/domain';
import { Arg, Ctx, Extensions, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { requestError } from '../../graphql/request-problems.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { reachOf } from '../viewer/index.ts';
import { BoundariesInput } from './boundaries.input.ts';
import { dayOf, placementsOn } from './placement.ts';
import { type FollowedCommuneType, PovertyFiguresType, type PovertyFigureType } from './poverty-figures.type.ts';
import { placedGroups, type ReviewedGroup, reviewedGroups } from './reviewed-groups.ts';
import { keyOf, nameOf, toldAsReported, toldInBoundaries } from './told-figures.ts';

const RULE: Readonly<Record<Language, string>> = {
  vi: `Không hiển thị ô có dưới ${SUPPRESSION_THRESHOLD} hộ (che sơ cấp). Khi chỉ một ô của một tổng bị che, ô nhỏ nhất còn lại cũng bị che để không suy ngược được (che thứ cấp). Việc che tính trên toàn bảng xã × loại hộ × dân tộc thiểu số và mọi tổng của nó, nên hỏi nhiều cách không cho biết thêm.`,
  en: `Cells of fewer than ${SUPPRESSION_THRESHOLD} households are not shown (primary suppression). Where one cell of a total is hidden, the smallest other one is hidden too, so that it cannot be worked out (complementary suppression). It is decided on the whole table commune x class x ethnic minority with all its totals, so that asking in several ways tells no more.`,
};

/** Persons of each cell and total of the table. */
function personsByKey(groups: readonly ReviewedGroup[]): Map<string, number> {
  const persons = new Map<string, number>();
  for (const group of groups) {
    const key = keyOf(group);
    for (let summed = 0; summed < 2 ** key.length; summed += 1) {
      const name = nameOf(key.map((value, index) => (((summed >> index) & 1) === 1 ? null : value)));
      persons.set(name, (persons.get(name) ?? 0) + group.persons);
    }
  }
  return persons;
}

const toFigure =
  (persons: ReadonlyMap<string, number>) =>
  ({ key, count, suppressed }: ShownCell): PovertyFigureType => {
    const [communeId = null, group = null, minority = null] = key;
    return {
      communeId,
      class: group as CodeOf<'HouseholdClass'> | null,
      ethnicMinority: minority === null ? null : minority === 'true',
      suppressed,
      households: suppressed ? null : count,
      persons: suppressed ? null : (persons.get(nameOf(key)) ?? 0),
    };
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
      'Households and persons of a yearly review by commune, class and ethnic minority, with small cells suppressed. For analysts and partners with READ_FIGURES; the rule is part of the answer.',
  })
  @Extensions({ sqlgraph: { resolver: true } })
  async povertyFigures(
    @Ctx() context: Context,
    @Arg('year', () => Int, { description: 'Year of the review.' }) year: number,
    @Arg('by', () => [enumOf('FigureDimension')], {
      defaultValue: ['CLASS'],
      description: 'What to tell apart; totals over each are given besides.',
    })
    by: FigureDimension[],
    @Arg('boundaries', () => BoundariesInput, {
      nullable: true,
      description: 'In which communes; absent: as reported. The province has the same total in all.',
    })
    boundaries: BoundariesInput | null,
  ): Promise<PovertyFiguresType> {
    const { viewer, language, em } = context;
    const reach = reachOf(viewer, 'READ_FIGURES');
    if (reach === undefined) throw requestError('ACCESS_NOT_GRANTED', language);
    const on = dayOf(context, boundaries);
    const reported = await reviewedGroups(em, year, reach);
    const groups = on === null ? reported : await placedGroups(em, year, reach, await placementsOn(em, on));
    const asked = FIGURE_DIMENSIONS.map((dimension) => by.includes(dimension));
    const cells = on === null ? toldAsReported(reported) : toldInBoundaries(groups, reported);
    const figures = cells
      .filter(({ key }) => key.every((value, index) => value === null || asked[index] === true))
      .map(toFigure(personsByKey(groups)));
    const order = new Map(groups.map(({ communeId }, index) => [communeId, index]));
    const rank = ({ communeId, class: group, ethnicMinority }: PovertyFigureType): [number, string] => [
      communeId === null ? -1 : (order.get(communeId) ?? 0),
      `${group ?? ''} ${ethnicMinority ?? ''}`,
    ];
    const sorted = figures
      .map((figure) => ({ figure, rank: rank(figure) }))
      .sort((a, b) => a.rank[0] - b.rank[0] || (a.rank[1] < b.rank[1] ? -1 : 1));
    return {
      year,
      threshold: SUPPRESSION_THRESHOLD,
      rule: RULE[language],
      figures: sorted.map(({ figure }) => figure),
      followed: on === null ? [] : followed(groups),
      notFollowed: [...new Set(groups.flatMap((each) => (each.isFollowed ? [] : [each.communeId])))],
    };
  }
}
