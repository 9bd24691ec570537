import { NumberInput, type NumberInputProps } from './NumberInput.tsx';
import { parseWhole } from './number-text.ts';

/** Whole VND. */
export function MoneyInput(props: NumberInputProps) {
  return <NumberInput parse={parseWhole} inputMode="numeric" unit="₫" {...props} />;
}
