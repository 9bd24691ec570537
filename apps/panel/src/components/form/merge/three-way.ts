import { emptyToNull } from '../../../api/empty-to-null.ts';

/** Whose value is kept where both sides changed something. */
export type Side = 'MINE' | 'THEIRS';
export type Tree = Readonly<Record<string, unknown>>;

/** Something that both sides changed, each in its own way. */
export type Conflict = {
  /** Field, or field and id in a list of records, and the field of that record: `members.<id>.fullName`. */
  readonly path: string;
  readonly original: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
};

export type Merge = {
  readonly merged: Tree;
  readonly conflicts: readonly Conflict[];
  /** Paths that only the other side changed. */
  readonly theirs: readonly string[];
};

type Item = Tree & { readonly id: string };
type Three<T> = { readonly original: T; readonly mine: T; readonly theirs: T };
type Found = { readonly conflicts: Conflict[]; readonly theirs: string[]; readonly choices: ReadonlyMap<string, Side> };

const text = (value: unknown): string => JSON.stringify(emptyToNull(value ?? null));
export const same = (one: unknown, other: unknown): boolean => text(one) === text(other);

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);
const isItems = (value: unknown): value is readonly Item[] =>
  Array.isArray(value) && value.every((each) => isTree(each) && typeof each.id === 'string');

/** One value of each side: what only one side touched is merged by itself, what both touched waits for a choice. */
function mergeValue(path: string, { original, mine, theirs }: Three<unknown>, found: Found): unknown {
  if (same(mine, theirs) || same(original, theirs)) return mine;
  if (same(original, mine)) {
    found.theirs.push(path);
    return theirs;
  }
  const lists = [original, mine, theirs].every((each) => isItems(each));
  if (lists && [original, mine, theirs].some((each) => (each as Item[]).length > 0))
    return mergeItems(path, { original, mine, theirs } as Three<readonly Item[]>, found);
  if (isTree(original) && isTree(mine) && isTree(theirs))
    return mergeTree(`${path}.`, { original, mine, theirs }, found);
  return choose(path, { original, mine, theirs }, found);
}

function choose<T>(path: string, { original, mine, theirs }: Three<T>, found: Found): T {
  found.conflicts.push({ path, original, mine, theirs });
  return found.choices.get(path) === 'THEIRS' ? theirs : mine;
}

function mergeTree(prefix: string, { original, mine, theirs }: Three<Tree>, found: Found): Tree {
  const fields = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  return Object.fromEntries(
    [...fields].map((field) => {
      const three = { original: original[field], mine: mine[field], theirs: theirs[field] };
      return [field, mergeValue(`${prefix}${field}`, three, found)];
    }),
  );
}

/** Records of a list, matched by id: each merged by itself; one that a side removed goes, unless the other side changed it. */
function mergeItems(path: string, lists: Three<readonly Item[]>, found: Found): readonly Item[] {
  const byId = (list: readonly Item[]): Map<string, Item> => new Map(list.map((item) => [item.id, item]));
  const [original, mine, theirs] = [byId(lists.original), byId(lists.mine), byId(lists.theirs)];
  const ids = (list: readonly Item[]): string[] => list.map(({ id }) => id);
  const isReordered = !same(
    ids(lists.original).filter((id) => mine.has(id)),
    ids(lists.mine).filter((id) => original.has(id)),
  );
  const [first, second] = isReordered ? [lists.mine, lists.theirs] : [lists.theirs, lists.mine];
  return [...new Set([...ids(first), ...ids(second)])].flatMap((id): readonly Item[] => {
    const [before, ours, others] = [original.get(id), mine.get(id), theirs.get(id)];
    const at = `${path}.${id}`;
    if (ours && others)
      return [mergeTree(`${at}.`, { original: before ?? {}, mine: ours, theirs: others }, found) as Item];
    const left = ours ?? others;
    if (left === undefined) return [];
    if (before === undefined) {
      if (others) found.theirs.push(at);
      return [left];
    }
    if (same(before, left)) {
      if (ours) found.theirs.push(at);
      return [];
    }
    const kept = choose<Item | null>(at, { original: before, mine: ours ?? null, theirs: others ?? null }, found);
    return kept === null ? [] : [kept];
  });
}

/**
 * Merges what was typed (`mine`) with a record as it is now (`theirs`), both begun from `original`.
 * @param choices whose value is kept where both changed something; without a choice it is mine for now
 */
export function threeWay(sides: Three<Tree>, choices: ReadonlyMap<string, Side> = new Map()): Merge {
  const found: Found = { conflicts: [], theirs: [], choices };
  const merged = mergeTree('', sides, found);
  return { merged, conflicts: found.conflicts, theirs: found.theirs };
}
