import type { FigureDimension } from '@thoat-ngheo/domain';

/** What is told apart after a click: without what is not told together with the one that was chosen last. */
export function chosenDimensions(
  before: readonly FigureDimension[],
  next: readonly FigureDimension[],
  areTogether: (one: FigureDimension, other: FigureDimension) => boolean,
): readonly FigureDimension[] {
  const added = next.find((each) => !before.includes(each));
  return added === undefined ? next : next.filter((each) => areTogether(each, added));
}
