import { fail, ok, problem } from '../result/result.ts';
import { type CodeOf, isCode, type VocabularyName } from '../vocabulary/registry.ts';
import { type Parser, required } from './parser.ts';

/** A code of the named vocabulary. */
export function code<Name extends VocabularyName>(vocabulary: Name): Parser<CodeOf<Name>> {
  return required<CodeOf<Name>>((input, path) =>
    isCode(vocabulary, input) ? ok(input) : fail(problem(path, 'UNKNOWN_CODE', { vocabulary })),
  );
}
