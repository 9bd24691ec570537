import type { FigureDimension } from '@thoat-ngheo/domain';

/** What is told apart after a click: of some dimensions only one, the one that was chosen last. */
export function chosenDimensions(
  before: readonly FigureDimension[],
  next: readonly FigureDimension[],
  exclusive: readonly FigureDimension[],
): readonly FigureDimension[] {
  const added = next.find((each) => !before.includes(each));
  if (added === undefined || !exclusive.includes(added)) return next;
  return next.filter((each) => each === added || !exclusive.includes(each));
}
