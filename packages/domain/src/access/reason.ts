import { note } from '../parse/text.ts';
import type { Result } from '../result/result.ts';

/** Longest reason, characters. */
export const MAX_REASON = 500;

/** Why somebody changes something, for whoever reads the history later: 1 to 500 characters. */
export const parseReason = (input: unknown): Result<string> => note(MAX_REASON)(input, ['reason']);
