import type { Language } from '@thoat-ngheo/domain';
import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  Lexer,
  parse,
  type SelectionSetNode,
  Source,
  TokenKind,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { type RequestProblem, requestError } from './request-problems.ts';

/** Longest document, in tokens of the GraphQL grammar. */
export const MAX_TOKENS = 10_000;
/** Deepest nesting of brackets of any kind. Keeps parsing within the stack. */
const MAX_BRACKETS = 200;
/** Deepest selection that is answered. The introspection query of common tools has 15 levels. */
const MAX_DEPTH = 32;
/** Most fields of an operation, aliases, and directives; each counted wherever its fragment is spread. */
const MAX_FIELDS = 5_000;
const MAX_ALIASES = 500;
const MAX_DIRECTIVES = 200;

type Measure = {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
};
type Excess = { readonly reason: RequestProblem; readonly params: Readonly<Record<string, number>> };

const NOTHING: Measure = { depth: 0, fields: 0, aliases: 0, directives: 0 };
const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

const count = (nodes: readonly DirectiveNode[] | undefined): number => nodes?.length ?? 0;

/** What can be seen without parsing, which itself would give way under the worst. Errors of the grammar are the parser's. */
function excessOfTokens(text: string): Excess | undefined {
  const lexer = new Lexer(new Source(text));
  let nesting = 0;
  for (let tokens = 0; ; tokens += 1) {
    if (tokens > MAX_TOKENS) return { reason: 'TOO_MANY_TOKENS', params: { max: MAX_TOKENS } };
    const { kind } = lexer.advance();
    if (kind === TokenKind.EOF) return undefined;
    if (OPENING.has(kind)) nesting += 1;
    else if (CLOSING.has(kind)) nesting -= 1;
    if (nesting > MAX_BRACKETS) return { reason: 'TOO_DEEPLY_NESTED', params: { max: MAX_BRACKETS } };
  }
}

/** Measures a selection with its fragments where they are spread; one that spreads itself counts once. */
function measureOf(document: DocumentNode): (selection: SelectionSetNode) => Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const measured = new Map<string, Measure>();
  const ofFragment = (name: string): Measure => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, NOTHING);
    const fragment = fragments.get(name);
    const measure = fragment === undefined ? NOTHING : ofSelection(fragment.selectionSet);
    measured.set(name, measure);
    return measure;
  };
  const ofSelection = ({ selections }: SelectionSetNode): Measure => {
    let { depth, fields, aliases, directives } = NOTHING;
    for (const selection of selections) {
      const isField = selection.kind === Kind.FIELD;
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(selection.name.value)
          : selection.selectionSet === undefined
            ? NOTHING
            : ofSelection(selection.selectionSet);
      depth = Math.max(depth, inner.depth + (isField ? 1 : 0));
      fields += inner.fields + (isField ? 1 : 0);
      aliases += inner.aliases + (isField && selection.alias !== undefined ? 1 : 0);
      directives += inner.directives + count(selection.directives);
    }
    return { depth, fields, aliases, directives };
  };
  return ofSelection;
}

function excessOfOperations(document: DocumentNode): Excess | undefined {
  const measure = measureOf(document);
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    const { depth, fields, aliases, directives } = measure(node.selectionSet);
    const own =
      count(node.directives) + (node.variableDefinitions ?? []).reduce((sum, v) => sum + count(v.directives), 0);
    const found = (
      [
        ['SELECTION_TOO_DEEP', depth, MAX_DEPTH],
        ['TOO_MANY_ALIASES', aliases, MAX_ALIASES],
        ['TOO_MANY_DIRECTIVES', directives + own, MAX_DIRECTIVES],
        ['TOO_MANY_FIELDS', fields, MAX_FIELDS],
      ] as const
    ).find(([, value, max]) => value > max);
    if (found !== undefined) return { reason: found[0], params: { value: found[1], max: found[2] } };
  }
  return undefined;
}

/** Which limit a document exceeds, if any. A document that is not GraphQL exceeds none: the parser says what is wrong. */
export function excessOf(text: string): Excess | undefined {
  try {
    return excessOfTokens(text) ?? excessOfOperations(parse(text, { noLocation: true, maxTokens: MAX_TOKENS }));
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}

/** Characters of documents known to be within the limits. */
const REMEMBERED_CHARACTERS = 10_000_000;

/** Refuses documents beyond the limits before anything else looks at them; each is measured once. */
export function createOperationLimits(): (text: string, language: Language) => void {
  const within = new LRUCache<string, true>({
    maxSize: REMEMBERED_CHARACTERS,
    sizeCalculation: (_, text) => text.length,
  });
  return (text, language) => {
    if (within.get(text)) return;
    const excess = excessOf(text);
    if (excess !== undefined) throw requestError(excess.reason, language, excess.params);
    within.set(text, true);
  };
}
