import { NumberInput, type NumberInputProps } from './NumberInput.tsx';
import { parseDecimal } from './number-text.ts';

/** An exact decimal; the form holds its text. */
export function DecimalInput(props: NumberInputProps) {
  return <NumberInput parse={parseDecimal} inputMode="decimal" {...props} />;
}
