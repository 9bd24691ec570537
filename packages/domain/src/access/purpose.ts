import { note } from '../parse/text.ts';
import { fail, problem, type Result } from '../result/result.ts';

const LEAST = 10;
const MOST = 500;

/** Why somebody looks at what is sealed: 10 to 500 characters, for whoever checks it later. */
export function parsePurpose(input: unknown): Result<string> {
  const path = ['purpose'];
  const parsed = note(MOST)(input, path);
  if (!parsed.ok) return parsed;
  return Array.from(parsed.value).length < LEAST ? fail(problem(path, 'TOO_SHORT', { min: LEAST })) : parsed;
}
