import { DEFAULT_PAGE } from '../limits.ts';
import { type Place, readProblem, within } from '../problems.ts';
import { planPosition } from './cursor.ts';
import type { Input } from './input.ts';
import type { Page, SortKey } from './nodes.ts';
import { numberSlot } from './slots.ts';

/** `first after last before offset` (Relay cursor connections, section 4, plus offset); null is as good as absent. */
export function planPage(
  argument: (name: string) => Input | undefined,
  sort: readonly SortKey[],
  fingerprint: string,
  place: Place,
): Page {
  const given = (name: string): Input | undefined => {
    const input = argument(name);
    return input && input.value !== null ? input : undefined;
  };
  const [first, last, offset, after, before] = ['first', 'last', 'offset', 'after', 'before'].map(given);
  if (first && last) throw readProblem('FIRST_AND_LAST', place);
  if (offset && (last || after || before)) throw readProblem('OFFSET_WITH_CURSOR', within(place, 'offset'));
  const size = first ?? last;
  const position = (input: Input | undefined, name: string) =>
    input && planPosition(input, sort, fingerprint, within(place, name));
  return {
    from: last ? 'back' : 'front',
    size: size ? numberSlot(size, 'PAGE_OUT_OF_RANGE', within(place, last ? 'last' : 'first')) : DEFAULT_PAGE,
    offset: offset && numberSlot(offset, 'OFFSET_OUT_OF_RANGE', within(place, 'offset')),
    after: position(after, 'after'),
    before: position(before, 'before'),
  };
}
