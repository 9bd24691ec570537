import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import type { IndicatorRowFragment } from '@thoat-ngheo/client';
import { useTranslate } from 'ra-core';
import { useLanguage } from '../i18n/use-language.ts';
import type { TargetRecord } from './IndicatorResults.tsx';
import { RowActions } from './RowActions.tsx';
import { describeValue, periodText, unitText, valueText } from './value-text.ts';

interface Props {
  readonly indicator: IndicatorRowFragment;
  readonly targets: readonly TargetRecord[];
}

/** Targets with where they come from. */
export function TargetTable({ indicator, targets }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  if (targets.length === 0) return <Typography color="text.secondary">{translate('indicators.noTargets')}</Typography>;
  return (
    <TableContainer tabIndex={0} role="group" aria-label={translate('indicators.sections.targets')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('indicators.period')}</TableCell>
            <TableCell>{translate('indicators.unit')}</TableCell>
            <TableCell align="right">{translate('indicators.value')}</TableCell>
            <TableCell>{translate('resources.targets.fields.sourceNote')}</TableCell>
            <TableCell align="right">{translate('indicators.actions')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {targets.map((target) => (
            <TableRow key={target.id}>
              <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
                {periodText(target.period, lang)}
              </TableCell>
              <TableCell>{unitText(target)}</TableCell>
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                {valueText(target.value, indicator.unitOfMeasure, lang)}
              </TableCell>
              <TableCell>{target.sourceNote ?? target.note ?? translate('panel.figure.none')}</TableCell>
              <TableCell align="right">
                <RowActions resource="targets" record={target} name={describeValue(target)} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
