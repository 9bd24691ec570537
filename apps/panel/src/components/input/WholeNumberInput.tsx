import { NumberInput, type NumberInputProps } from './NumberInput.tsx';
import { parseWhole } from './number-text.ts';

/** A whole number. */
export function WholeNumberInput(props: NumberInputProps) {
  return <NumberInput parse={parseWhole} inputMode="numeric" {...props} />;
}
