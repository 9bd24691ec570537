import type { IsoDate, ParticipantOutcome, ProductionKind, ProductionStatus } from '@thoat-ngheo/domain';
import { chance, drawFrom, integer, pick, randomOf } from './random.ts';
import { PRODUCTION_IDS, recordIds } from './record-id.ts';

/** A household that may take part in a model of its commune. */
export interface DemoCandidate {
  readonly householdId: string;
  readonly communeId: string;
  /** Monthly income per person at its first assessment, whole VND. */
  readonly incomePerCapita: number;
}

export interface DemoProductionModel {
  readonly id: string;
  readonly communeId: string;
  readonly name: string;
  readonly kind: ProductionKind;
  readonly status: ProductionStatus;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
  readonly outcomeNote: string | null;
}

export interface DemoParticipant {
  readonly id: string;
  readonly modelId: string;
  readonly householdId: string;
  readonly ordinal: number;
  readonly grantedCapital: number;
  readonly ownCapital: number | null;
  readonly loanCapital: number | null;
  readonly outcome: ParticipantOutcome | null;
  readonly incomeBefore: number;
  readonly incomeAfter: number | null;
}

/** A stream of random numbers that no household has. */
const STREAM = -2;
/** Households in one model. */
export const MOST_PARTICIPANTS = 6;
const MILLION = 1_000_000;

/** What such models are about in the mountains and on the coast of the province. */
const IDEAS: readonly (readonly [ProductionKind, string])[] = [
  ['LIVESTOCK', 'Nuôi dê sinh sản'],
  ['FORESTRY', 'Trồng ba kích tím dưới tán rừng'],
  ['LIVESTOCK', 'Nuôi gà Tiên Yên thả vườn'],
  ['CROPS', 'Trồng dong riềng, làm miến theo chuỗi'],
  ['AQUACULTURE', 'Nuôi hàu treo dây'],
  ['SERVICES', 'Du lịch cộng đồng tại bản'],
  ['FORESTRY', 'Trồng quế, hồi hữu cơ'],
  ['CRAFT', 'Tổ may thổ cẩm'],
];

const drawOutcome = drawFrom<ParticipantOutcome>([
  ['ESCAPED', 3],
  ['IMPROVED', 4],
  ['UNCHANGED', 2],
  ['STOPPED', 1],
]);

const GAIN = { ESCAPED: [50, 90], IMPROVED: [10, 40], UNCHANGED: [-3, 5], STOPPED: [-5, 5] } as const;

/** One model for each commune that has candidates, with up to six of them. */
export function drawProduction(
  candidates: readonly DemoCandidate[],
  seed: number,
): { readonly models: readonly DemoProductionModel[]; readonly participants: readonly DemoParticipant[] } {
  const random = randomOf(seed, STREAM);
  const nextId = recordIds(seed, PRODUCTION_IDS);
  const models: DemoProductionModel[] = [];
  const participants: DemoParticipant[] = [];
  for (const [communeId, own] of Map.groupBy(candidates, (each) => each.communeId)) {
    const [kind, name] = IDEAS[models.length % IDEAS.length] ?? pick(random, IDEAS);
    const isFinished = models.length % 2 === 0;
    const model = {
      id: nextId(),
      communeId,
      name,
      kind,
      status: isFinished ? 'FINISHED' : 'RUNNING',
      startsOn: `${isFinished ? 2023 : 2025}-${String(integer(random, 1, 9)).padStart(2, '0')}-01`,
      endsOn: isFinished ? '2025-06-30' : null,
      outcomeNote: isFinished ? 'Mô hình duy trì sau hỗ trợ; các hộ tự liên kết bán sản phẩm.' : null,
    } satisfies DemoProductionModel;
    models.push(model);
    for (const [index, { householdId, incomePerCapita }] of own.slice(0, MOST_PARTICIPANTS).entries()) {
      const outcome = isFinished ? drawOutcome(random) : null;
      const [least, most] = outcome === null ? [0, 0] : GAIN[outcome];
      participants.push({
        id: nextId(),
        modelId: model.id,
        householdId,
        ordinal: index + 1,
        grantedCapital: integer(random, 10, 30) * MILLION,
        ownCapital: chance(random, 0.8) ? integer(random, 2, 15) * MILLION : null,
        loanCapital: chance(random, 0.5) ? integer(random, 20, 80) * MILLION : null,
        outcome,
        incomeBefore: incomePerCapita,
        incomeAfter:
          outcome === null ? null : Math.round((incomePerCapita * (100 + integer(random, least, most))) / 100),
      });
    }
  }
  return { models, participants };
}
