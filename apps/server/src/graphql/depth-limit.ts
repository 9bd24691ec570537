import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** Deepest selection that is answered. The introspection query of common tools has 15 levels. */
const MAX_DEPTH = 32;

/** Refuses selections nested too deeply, fragments counted where they are spread. */
export function depthLimit(context: ValidationContext): ASTVisitor {
  const depths = new Map<FragmentDefinitionNode, number>();
  const fragmentDepth = (fragment: FragmentDefinitionNode): number => {
    const known = depths.get(fragment);
    if (known !== undefined) return known;
    depths.set(fragment, 0);
    const depth = depthOf(fragment.selectionSet);
    depths.set(fragment, depth);
    return depth;
  };
  const depthOf = ({ selections }: SelectionSetNode): number =>
    Math.max(
      0,
      ...selections.map((selection) => {
        if (selection.kind === Kind.FIELD)
          return selection.selectionSet === undefined ? 1 : 1 + depthOf(selection.selectionSet);
        if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet);
        const fragment = context.getFragment(selection.name.value);
        return fragment ? fragmentDepth(fragment) : 0;
      }),
    );
  return {
    OperationDefinition(node) {
      const depth = depthOf(node.selectionSet);
      if (depth > MAX_DEPTH) {
        context.reportError(
          new GraphQLError(`The operation is ${depth} levels deep; at most ${MAX_DEPTH} are answered.`, {
            nodes: node,
          }),
        );
      }
    },
  };
}
