import type { ScalarKind } from '../scalars.ts';
import { screamingCase } from '../schema/names.ts';
import type { BoundRelation, BoundScalar, PublishedType, PublishedTypes } from './published-type.ts';

/** Something that rows can be grouped by: a value or a record, at most two to-one relations away. */
export interface GroupPath {
  /** The key's field: the path in camel case, `assessmentRoundYear`. */
  readonly name: string;
  /** The value of XGroupField: the path in upper case, `ASSESSMENT_ROUND_YEAR`. */
  readonly constant: string;
  /** To-one relations that are followed first. */
  readonly through: readonly BoundRelation[];
  /** What is grouped by: a scalar of the row reached, or the record that one more relation leads to. */
  readonly end: BoundScalar | BoundRelation;
}

const MAX_RELATIONS = 2;

/** Every path by which rows of `type` can be grouped, shortest first; see docs/decisions for the rules. */
export function groupPaths(types: PublishedTypes, type: PublishedType): readonly GroupPath[] {
  const found: GroupPath[] = [];
  let level: readonly { at: PublishedType; through: readonly BoundRelation[] }[] = [{ at: type, through: [] }];
  while (level.length > 0) {
    const next: { at: PublishedType; through: readonly BoundRelation[] }[] = [];
    for (const { at, through } of level) {
      const passed = new Set([type.name, ...through.map(({ target }) => target)]);
      for (const field of at.fields.values()) {
        if (field.kind === 'scalar' && isGroupable(field, through.length)) found.push(path(through, field));
        const target = field.kind === 'toOne' && !passed.has(field.target) ? types.get(field.target) : undefined;
        if (field.kind !== 'toOne' || !target || through.length >= MAX_RELATIONS) continue;
        found.push(path(through, field));
        next.push({ at: target, through: [...through, field] });
      }
    }
    level = next;
  }
  return withoutClashes(type, found);
}

function isGroupable({ name, type }: BoundScalar, relations: number): boolean {
  if (type.operators === 'none' || name === 'id' || type.json === 'instant') return false;
  return relations === 0 || isVocabulary(type) || type.operators === 'boolean' || type.name === 'Int';
}

const isVocabulary = ({ operators, name }: ScalarKind): boolean => operators === 'equality' && name !== 'ID';

function path(through: readonly BoundRelation[], end: BoundScalar | BoundRelation): GroupPath {
  const names = [...through, end].map(({ name }) => name);
  const [first = '', ...rest] = names;
  return {
    name: first + rest.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join(''),
    constant: names.map(screamingCase).join('_'),
    through,
    end,
  };
}

/** Two paths may read the same (`communeCode`, `commune.code`); the shorter one, which comes first, keeps the name. */
function withoutClashes(type: PublishedType, paths: readonly GroupPath[]): readonly GroupPath[] {
  const taken = new Set<string>();
  return paths.filter(({ name, constant }) => {
    const free = !taken.has(name) && !taken.has(constant) && !(type.fields.get(name)?.kind === 'toMany');
    taken.add(name).add(constant);
    return free;
  });
}
