import { Command, InvalidArgumentError } from 'commander';
import { CONTESTANTS, type ContestantName } from './contestants/names.ts';
import { WORKLOADS, type WorkloadName } from './workloads/names.ts';

/** What one run of the bench is asked to do. */
export type Options = {
  readonly households: number;
  readonly rounds: number;
  /** Seconds per measurement. */
  readonly seconds: number;
  readonly connections: number;
  readonly workloads: readonly WorkloadName[];
  readonly contestants: readonly ContestantName[];
  /** Folder that keeps the database for the next run. */
  readonly data?: string;
  /** File for every figure of the run. */
  readonly json?: string;
  /** Households of a second, bigger registry, on which the panel's list is measured too. */
  readonly scale?: number;
};

/** A whole number of the command line, from `min` on. */
export const atLeast =
  (min: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!Number.isSafeInteger(value) || value < min) throw new InvalidArgumentError(`a whole number from ${min} on.`);
    return value;
  };

const oneOrMoreOf =
  <Name extends string>(known: readonly Name[]) =>
  (text: string): readonly Name[] => {
    const asked = text.split(',').map((part) => part.trim());
    const wrong = asked.filter((name) => !known.includes(name as Name));
    if (wrong.length > 0) throw new InvalidArgumentError(`${wrong.join(', ')}: choose from ${known.join(', ')}.`);
    return known.filter((name) => asked.includes(name));
  };

/** Reads the command line; prints help or what is wrong with it and ends the process where it cannot be used. */
export function readOptions(argv: readonly string[]): Options {
  return new Command('pnpm bench')
    .description('Measures the registry side by side with hand-written SQL and with other GraphQL servers.')
    .option('--households <number>', 'synthetic households to load', atLeast(1000), 100_000)
    .option('--rounds <number>', 'how often every contestant has its turn', atLeast(1), 5)
    .option('--seconds <number>', 'seconds per measurement', atLeast(1), 3)
    .option('--connections <number>', 'connections that send one request after another', atLeast(1), 4)
    .option('--workloads <names>', WORKLOADS.join(','), oneOrMoreOf(WORKLOADS), WORKLOADS)
    .option('--contestants <names>', CONTESTANTS.join(','), oneOrMoreOf(CONTESTANTS), CONTESTANTS)
    .option('--data <folder>', 'keep the database there and use it again')
    .option('--json <file>', 'write every figure there')
    .option('--scale <households>', "also measure the panel's list in a registry of that size", atLeast(1000))
    .showHelpAfterError()
    .parse(argv)
    .opts<Options>();
}
