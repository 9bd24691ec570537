import { writeFileSync } from 'node:fs';
import { generatedFiles } from './generated-files.ts';

for (const { name, text } of generatedFiles()) {
  writeFileSync(new URL(`../src/unit/${name}`, import.meta.url), text);
  process.stdout.write(`src/unit/${name}\n`);
}
