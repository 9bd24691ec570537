import { Alert } from '@mui/material';
import { indicatorsOf, isIsoDate, parseFormula, problemMessage } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useWatch } from 'react-hook-form';
import { useLanguage } from '../i18n/use-language.ts';
import { vietnameseToday } from '../today.ts';
import type { FormulaCheck } from './use-version-parser.ts';

/** What the rules say of the formula while it is typed; without a first day, as of today. */
export function FormulaStatus({ problemsOf }: Pick<FormulaCheck, 'problemsOf'>) {
  const translate = useTranslate();
  const lang = useLanguage();
  const [formula, indicatorId, weightIndicatorId, unitOfMeasure, validFrom, validTo]: unknown[] = useWatch({
    name: ['formula', 'indicatorId', 'weightIndicatorId', 'unitOfMeasure', 'validFrom', 'validTo'],
  });
  const text = typeof formula === 'string' ? formula.trim() : '';
  const day = (value: unknown): string | null => (isIsoDate(String(value ?? '')) ? String(value) : null);
  const problems =
    text === ''
      ? null
      : problemsOf({
          indicatorId: String(indicatorId ?? ''),
          weightIndicatorId: typeof weightIndicatorId === 'string' ? weightIndicatorId : null,
          formula: text,
          unitOfMeasure: String(unitOfMeasure ?? ''),
          validFrom: day(validFrom) ?? vietnameseToday(),
          validTo: day(validTo),
        });
  const parsed = parseFormula(text);
  const [first] = problems ?? [];
  const said =
    first !== undefined
      ? problemMessage(first, lang)
      : translate(problems === null ? 'indicatorVersions.check.waiting' : 'indicatorVersions.check.ok', {
          codes: parsed.ok ? indicatorsOf(parsed.value).join(', ') || '—' : '',
        });
  const severity = first !== undefined ? 'warning' : problems === null ? 'info' : 'success';
  return (
    <Alert severity={severity} role="status" sx={{ mt: 1 }}>
      {said}
    </Alert>
  );
}
