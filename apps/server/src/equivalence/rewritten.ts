import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  Kind,
  type NameNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { PublishedShape } from './reference/published-shape.ts';

const named = (value: string): NameNode => ({ kind: Kind.NAME, value });
const PREFIX = 'renamed_';

/** The same selection with every response key renamed; {@link originalKeys} takes the answer back. */
export function withRenamedKeys(document: DocumentNode): DocumentNode {
  return visit(document, {
    Field: (field): FieldNode => ({ ...field, alias: named(`${PREFIX}${(field.alias ?? field.name).value}`) }),
  });
}

/** An answer as it would be without {@link withRenamedKeys}. */
export function originalKeys(json: string): string {
  const restored = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(restored);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key.slice(PREFIX.length), restored(item)]));
  };
  return JSON.stringify(restored(JSON.parse(json)));
}

/** The same selection with what is selected of every composite field moved into a named fragment of its own. */
export function withFragments(shape: PublishedShape, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(shape.schema);
  const fragments: FragmentDefinitionNode[] = [];
  const moved = visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        leave: (field) => {
          const type = types.getType();
          if (!field.selectionSet || !type) return undefined;
          const name = named(`Moved${fragments.length}`);
          const typeCondition = { kind: Kind.NAMED_TYPE, name: named(getNamedType(type).name) } as const;
          const { selectionSet } = field;
          fragments.push({ kind: Kind.FRAGMENT_DEFINITION, name, typeCondition, selectionSet });
          const spread = { kind: Kind.FRAGMENT_SPREAD, name } as const;
          return { ...field, selectionSet: { kind: Kind.SELECTION_SET, selections: [spread] } };
        },
      },
    }),
  );
  return { ...moved, definitions: [...moved.definitions, ...fragments] };
}
