import { Tooltip } from '@mui/material';
import { useFieldValue } from 'ra-core';
import { useLanguage } from '../../i18n/use-language.ts';
import { bigMoney, money } from './format.ts';

/** Whole VND; from a billion on in tỷ đồng, the exact amount one hover away. */
export function MoneyField({ source }: { readonly source: string; readonly label?: string }) {
  const lang = useLanguage();
  const amount: number | null | undefined = useFieldValue({ source });
  const [short, exact] = [bigMoney(amount, lang), money(amount, lang)];
  return short === exact ? (
    <span>{exact}</span>
  ) : (
    <Tooltip title={exact}>
      <span>{short}</span>
    </Tooltip>
  );
}
