import { Command } from 'commander';
import { openDatabase } from '../database.ts';
import { milliseconds } from '../measure/milliseconds.ts';
import { ratios, spread } from '../measure/statistics.ts';
import { atLeast } from '../options.ts';
import { request } from '../product/request.ts';
import { say } from '../report/say.ts';
import { figure, table } from '../report/table.ts';
import { firstDifference, handCells, withheld } from './cells.ts';
import { QUESTIONS, type Question } from './questions.ts';
import { openSetting, type Setting } from './setting.ts';

/** A day on which communes belonged to districts: the last one. */
const UNITS_ON = '2025-06-30';

type Measured = { readonly name: string; readonly ours: readonly number[]; readonly byHand: readonly number[] };

/** One question, in turns over HTTP and by hand. @throws Error where the two do not tell the same */
async function measure(setting: Setting, question: Question, rounds: number): Promise<Measured> {
  const { client, product } = setting;
  const overHttp = () => request(product, question.query, question.variables(setting));
  const byHand = () =>
    client.query<{ data: string }>({ name: question.name, text: question.byHand, values: [setting.roundId] });
  const hand = handCells((await byHand()).rows[0]?.data ?? '[]');
  const told = question.cells((await overHttp()) as never);
  const difference = firstDifference(hand, told);
  if (difference !== undefined) throw new Error(`${question.name}: ${difference}`);
  say(`  ${question.name}: ${told.size} rows agree, ${withheld(told)} of them withheld`);
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const turns = [
      async () => ours.push(await milliseconds(overHttp)),
      async () => theirs.push(await milliseconds(byHand)),
    ];
    for (const turn of round % 2 === 0 ? turns : turns.toReversed()) await turn();
  }
  return { name: question.name, ours, byHand: theirs };
}

async function measureAll(url: string, households: number, rounds: number): Promise<Measured[]> {
  say(`${households.toLocaleString('en')} households:`);
  const setting = await openSetting(url);
  try {
    const results: Measured[] = [];
    for (const question of QUESTIONS) results.push(await measure(setting, question, rounds));
    return results;
  } finally {
    await setting.close();
  }
}

function report(results: readonly Measured[]): string {
  const rows = results.map(({ name, ours, byHand }) => {
    const ratio = spread(ratios(byHand, ours));
    const between = `${figure(ratio.median)} (${figure(ratio.min)} to ${figure(ratio.max)})`;
    return [name, figure(spread(ours).median), figure(spread(byHand).median), between];
  });
  return table(['', 'ours, ms', 'by hand, ms', 'ratio'], rows);
}

/** How much longer an answer takes in the bigger registry, beside how much bigger that is. */
function growth(small: readonly Measured[], big: readonly Measured[], times: number): string {
  const rows = big.map(({ name, ours, byHand }) => {
    const before = small.find((each) => each.name === name);
    const by = (now: readonly number[], then: readonly number[] = []) =>
      figure(spread(now).median / spread(then).median);
    return [name, by(ours, before?.ours), by(byHand, before?.byHand), figure(times)];
  });
  return table(['growth', 'ours, times', 'by hand, times', 'households, times'], rows);
}

type Options = {
  readonly households: number;
  readonly rounds: number;
  readonly scale?: number;
  readonly data?: string;
};

async function main({ households, rounds, scale, data }: Options): Promise<void> {
  const database = await openDatabase(data);
  try {
    const small = await measureAll(await database.registry(households, say, UNITS_ON), households, rounds);
    say(report(small));
    if (scale === undefined) return;
    const big = await measureAll(await database.registry(scale, say, UNITS_ON), scale, rounds);
    say(`${report(big)}\n${growth(small, big, scale / households)}`);
  } finally {
    await database.stop();
  }
}

await new Command('pnpm bench:figures')
  .description(
    'Figures of a yearly review over HTTP against hand-written SQL on the same data, in turns; both must tell the same.',
  )
  .option('--households <number>', 'synthetic households to load', atLeast(1000), 100_000)
  .option('--scale <households>', 'also measure a registry of that size, and say how times grow', atLeast(1000))
  .option('--rounds <number>', 'how often both have their turn', atLeast(1), 9)
  .option('--data <folder>', 'keep the registries here; without it they are removed')
  .action((options: Options) => main(options))
  .parseAsync();
