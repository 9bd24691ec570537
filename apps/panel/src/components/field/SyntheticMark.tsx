import { useFieldValue } from 'ra-core';
import { SyntheticChip } from './SyntheticChip.tsx';

/** The mark of the record in context, if it was invented. */
export function SyntheticMark() {
  return <SyntheticChip synthetic={useFieldValue({ source: 'synthetic' })} />;
}
