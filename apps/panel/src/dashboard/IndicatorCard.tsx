import {
  Button,
  Link,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
  useMediaQuery,
  useTheme,
} from '@mui/material';
import type { DashboardIndicatorsQuery } from '@thoat-ngheo/client';
import type { Language } from '@thoat-ngheo/domain';
import { type TranslateFunction, useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { useLanguage } from '../i18n/use-language.ts';
import { AttainmentText } from '../indicators/AttainmentText.tsx';
import { ExplainFigure } from '../indicators/ExplainFigure.tsx';
import { indicatorProgress } from '../indicators/indicator-progress.ts';
import { periodText, valueText } from '../indicators/value-text.ts';
import { DashboardCard } from './DashboardCard.tsx';
import { NothingYet } from './NothingYet.tsx';
import { useIndicators } from './queries.ts';

type Indicator = DashboardIndicatorsQuery['indicators']['nodes'][number];

/** What needs attention first: missed, then open, then reached, then without a target or a result. */
const ATTENTION = ['NOT_ATTAINED', 'UNKNOWN', 'ATTAINED', null];

const progressOf = ({ direction, targets, measurements }: Indicator) =>
  indicatorProgress({ direction, targets: targets.nodes, measurement: measurements.nodes[0] ?? null });

interface Value {
  readonly value: string;
  readonly period: string;
  readonly isLowerBound?: boolean;
}

const textOf = (value: Value, unit: string, lang: Language, translate: TranslateFunction): string => {
  const text = valueText(value.value, unit, lang);
  return value.isLowerBound ? translate('indicators.atLeast', { value: text }) : text;
};

/** A value over its period; with the code of its indicator it opens what it is made of. */
function ValueOf({
  value,
  unit,
  code,
}: {
  readonly value: Value | null;
  readonly unit: string;
  readonly code?: string;
}) {
  const translate = useTranslate();
  const lang = useLanguage();
  if (value === null) return <>{translate('panel.figure.none')}</>;
  const text = textOf(value, unit, lang, translate);
  return (
    <>
      {code === undefined ? (
        text
      ) : (
        <ExplainFigure text={text} where={{ code, communeId: null, period: value.period }} />
      )}
      <Typography component="div" variant="body2" color="text.secondary">
        {periodText(value.period, lang)}
      </Typography>
    </>
  );
}

interface ItemProps {
  readonly indicator: Indicator;
}

function NameLink({ indicator: { id, name, nameEn } }: ItemProps) {
  const lang = useLanguage();
  return (
    <Link component={RouterLink} to={`/indicators/${id}/show`}>
      {lang === 'en' && nameEn !== null ? nameEn : name}
    </Link>
  );
}

function State({ indicator }: ItemProps) {
  const translate = useTranslate();
  const { attainment, gap } = progressOf(indicator);
  if (attainment !== null) return <AttainmentText {...indicator} attainment={attainment} gap={gap} />;
  return (
    <Typography component="span" variant="body2" color="text.secondary">
      {translate(indicator.measurements.nodes.length === 0 ? 'indicators.noMeasurement' : 'indicators.noTarget')}
    </Typography>
  );
}

function IndicatorRow({ indicator }: ItemProps) {
  const { unitOfMeasure } = indicator;
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ minWidth: 180 }}>
        <NameLink indicator={indicator} />
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        <ValueOf value={progressOf(indicator).target} unit={unitOfMeasure} />
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        <ValueOf value={indicator.measurements.nodes[0] ?? null} unit={unitOfMeasure} code={indicator.code} />
      </TableCell>
      <TableCell>
        <State indicator={indicator} />
      </TableCell>
    </TableRow>
  );
}

/** The same on a phone: the name, and below it result, target and state. */
function IndicatorItem({ indicator }: ItemProps) {
  const translate = useTranslate();
  const lang = useLanguage();
  const latest = indicator.measurements.nodes[0] ?? null;
  const text = (value: Value | null): string =>
    value === null
      ? translate('panel.figure.none')
      : `${textOf(value, indicator.unitOfMeasure, lang, translate)} (${periodText(value.period, lang).toLowerCase()})`;
  return (
    <li>
      <NameLink indicator={indicator} />
      <Typography variant="body2">
        {translate('indicators.measured')}:{' '}
        {latest === null ? (
          translate('panel.figure.none')
        ) : (
          <ExplainFigure text={text(latest)} where={{ code: indicator.code, communeId: null, period: latest.period }} />
        )}{' '}
        · {translate('indicators.target')}: {text(progressOf(indicator).target)}
      </Typography>
      <State indicator={indicator} />
    </li>
  );
}

/** The latest result of each indicator of the province held against its target. */
export function IndicatorCard() {
  const translate = useTranslate();
  const result = useIndicators();
  const narrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  const indicators = (result.data?.indicators.nodes ?? []).toSorted(
    (a, b) => ATTENTION.indexOf(progressOf(a).attainment) - ATTENTION.indexOf(progressOf(b).attainment),
  );
  const attainments = indicators.map((indicator) => progressOf(indicator).attainment);
  const attained = attainments.filter((each) => each === 'ATTAINED').length;
  const missed = attainments.filter((each) => each === 'NOT_ATTAINED').length;
  return (
    <DashboardCard
      title="dashboard.indicators.title"
      state={result}
      action={
        <Button size="small" component={RouterLink} to="/indicators">
          {translate('dashboard.indicators.all')}
        </Button>
      }
    >
      {indicators.length === 0 ? (
        <NothingYet of="indicators" to="/indicators/create" />
      ) : (
        <>
          <Typography>
            {translate('dashboard.indicators.summary', {
              attained,
              missed,
              other: indicators.length - attained - missed,
            })}
            . {translate('dashboard.indicators.province')}
          </Typography>
          {narrow ? (
            <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', p: 0, mt: 1.5, mb: 0 }}>
              {indicators.map((indicator) => (
                <IndicatorItem key={indicator.id} indicator={indicator} />
              ))}
            </Stack>
          ) : (
            <TableContainer
              tabIndex={0}
              role="group"
              aria-label={translate('dashboard.indicators.title')}
              sx={{ mt: 1 }}
            >
              <Table size="small">
                <TableHead>
                  <TableRow>
                    <TableCell>{translate('dashboard.indicators.name')}</TableCell>
                    <TableCell align="right">{translate('dashboard.indicators.target')}</TableCell>
                    <TableCell align="right">{translate('dashboard.indicators.latest')}</TableCell>
                    <TableCell>{translate('dashboard.indicators.state')}</TableCell>
                  </TableRow>
                </TableHead>
                <TableBody>
                  {indicators.map((indicator) => (
                    <IndicatorRow key={indicator.id} indicator={indicator} />
                  ))}
                </TableBody>
              </Table>
            </TableContainer>
          )}
        </>
      )}
    </DashboardCard>
  );
}
