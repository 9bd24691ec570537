import { Button, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import type { IndicatorRowFragment } from '@thoat-ngheo/client';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useLanguage } from '../i18n/use-language.ts';
import { AttainmentText } from './AttainmentText.tsx';
import type { MeasurementRecord, TargetRecord } from './IndicatorResults.tsx';
import { indicatorProgress } from './indicator-progress.ts';
import { RowActions } from './RowActions.tsx';
import { describeValue, periodText, unitText, valueText } from './value-text.ts';
import { ofSameUnit } from './value-units.ts';

interface Props {
  readonly indicator: IndicatorRowFragment;
  readonly measurements: readonly MeasurementRecord[];
  readonly targets: readonly TargetRecord[];
  readonly total: number;
}

const SHORT = 12;

/** Measurements, the newest first, each held against the target of its unit. */
export function MeasurementTable({ indicator, measurements, targets, total }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  const [all, setAll] = useState(false);
  if (measurements.length === 0)
    return <Typography color="text.secondary">{translate('indicators.noMeasurements')}</Typography>;
  const { unitOfMeasure, direction } = indicator;
  const shown = all ? measurements : measurements.slice(0, SHORT);
  return (
    <>
      <TableContainer tabIndex={0} role="group" aria-label={translate('indicators.sections.measurements')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate('indicators.period')}</TableCell>
              <TableCell>{translate('indicators.unit')}</TableCell>
              <TableCell align="right">{translate('indicators.value')}</TableCell>
              <TableCell>{translate('indicators.attainment')}</TableCell>
              <TableCell align="right">{translate('indicators.actions')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map((measurement) => {
              const own = ofSameUnit(targets, measurement);
              const { target, attainment, gap } = indicatorProgress({ direction, targets: own, measurement });
              const value = valueText(measurement.value, unitOfMeasure, lang);
              return (
                <TableRow key={measurement.id}>
                  <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
                    {periodText(measurement.period, lang)}
                  </TableCell>
                  <TableCell>{unitText(measurement)}</TableCell>
                  <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                    {measurement.isLowerBound ? translate('indicators.atLeast', { value }) : value}
                  </TableCell>
                  <TableCell>
                    {attainment === null || target === null ? (
                      translate('indicators.noTarget')
                    ) : (
                      <>
                        <AttainmentText
                          attainment={attainment}
                          gap={gap}
                          direction={direction}
                          unitOfMeasure={unitOfMeasure}
                        />{' '}
                        <Typography component="span" variant="body2" color="text.secondary">
                          {translate('indicators.forTarget', {
                            period: periodText(target.period, lang).toLowerCase(),
                            value: valueText(target.value, unitOfMeasure, lang),
                          })}
                        </Typography>
                      </>
                    )}
                  </TableCell>
                  <TableCell align="right">
                    <RowActions resource="measurements" record={measurement} name={describeValue(measurement)} />
                  </TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      </TableContainer>
      {!all && measurements.length > SHORT && (
        <Button size="small" sx={{ mt: 1 }} onClick={() => setAll(true)}>
          {translate('panel.list.more')} ({Math.min(total, measurements.length)})
        </Button>
      )}
    </>
  );
}
