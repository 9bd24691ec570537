import { Link, Typography } from '@mui/material';
import type { IndicatorRowFragment } from '@thoat-ngheo/client';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { CardTable } from '../components/show/CardTable.tsx';
import { RowActions } from '../components/show/RowActions.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import type { TargetRecord } from './IndicatorResults.tsx';
import { describeValue, periodText, unitText, valueText } from './value-text.ts';

interface Props {
  readonly indicator: IndicatorRowFragment;
  readonly targets: readonly TargetRecord[];
}

function Decision({ document }: { readonly document: TargetRecord['legalDocument'] }) {
  if (document === null) return <>—</>;
  return (
    <Link component={RouterLink} to={`/legalDocuments/${document.id}/show`}>
      {document.number}
    </Link>
  );
}

/** Targets with the decisions that set them, and by which version of the indicator. */
export function TargetTable({ indicator, targets }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  if (targets.length === 0) return <Typography color="text.secondary">{translate('indicators.noTargets')}</Typography>;
  return (
    <CardTable
      label="indicators.sections.targets"
      rows={targets}
      rowKey={({ id }) => id}
      columns={[
        { label: 'indicators.period', noWrap: true, render: ({ period }) => periodText(period, lang) },
        { label: 'indicators.unit', render: unitText },
        {
          label: 'indicators.value',
          align: 'right',
          noWrap: true,
          render: ({ value, indicatorVersion }) =>
            valueText(value, indicatorVersion?.unitOfMeasure ?? indicator.unitOfMeasure, lang),
        },
        {
          label: 'resources.indicatorVersions.fields.ordinal',
          render: ({ indicatorVersion }) => (indicatorVersion === null ? '—' : String(indicatorVersion.ordinal)),
        },
        { label: 'indicators.decision', render: ({ legalDocument }) => <Decision document={legalDocument} /> },
        {
          label: 'resources.targets.fields.sourceNote',
          render: ({ sourceNote, note }) => sourceNote ?? note ?? translate('panel.figure.none'),
        },
      ]}
      changes="targets"
      actions={(target) => <RowActions resource="targets" record={target} name={describeValue(target)} />}
    />
  );
}
