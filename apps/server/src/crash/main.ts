import 'reflect-metadata';
import { Command } from 'commander';
import { crashRun } from './crash-run.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

await new Command('pnpm crash')
  .description(
    'Kill the server and its database again and again while clients write, then look for anything lost or doubled.',
  )
  .option('--kills <number>', 'how often', Number, 100)
  .action(async ({ kills }: { kills: number }) => {
    const { created, changed, problems } = await crashRun(kills, say);
    problems.slice(0, 50).forEach(say);
    say(`${kills} kills, ${created} creations and ${changed} changes acknowledged: ${problems.length} problems`);
    if (problems.length > 0) process.exitCode = 1;
  })
  .parseAsync();
