import { Typography } from '@mui/material';
import { label } from '@thoat-ngheo/domain';
import { useGetList, useTranslate } from 'ra-core';
import { Answered } from '../components/show/Answered.tsx';
import { CardTable } from '../components/show/CardTable.tsx';
import { RowActions } from '../components/show/RowActions.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { describeVersion, methodText, type VersionRecord, validityText } from './version-text.ts';

const NEWEST_FIRST = { pagination: { page: 1, perPage: 100 }, sort: { field: 'ordinal', order: 'DESC' } } as const;

/** The versions of an indicator, the newest first. */
export function VersionTable({ indicatorId }: { readonly indicatorId: string }) {
  const versions = useGetList<VersionRecord>('indicatorVersions', { ...NEWEST_FIRST, filter: { indicatorId } });
  return (
    <Answered query={versions} height={120}>
      {(rows) => <Versions rows={rows} />}
    </Answered>
  );
}

function Versions({ rows }: { readonly rows: readonly VersionRecord[] }) {
  const translate = useTranslate();
  const lang = useLanguage();
  if (rows.length === 0)
    return <Typography color="text.secondary">{translate('resources.indicatorVersions.empty')}</Typography>;
  return (
    <CardTable
      label="indicatorVersions.title"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { label: 'resources.indicatorVersions.fields.ordinal', render: ({ ordinal }) => String(ordinal) },
        {
          label: 'indicatorVersions.validity',
          noWrap: true,
          render: (version) => validityText(version, lang),
        },
        {
          label: 'resources.indicatorVersions.fields.kind',
          render: ({ kind }) => label('IndicatorKind', kind, lang),
        },
        { label: 'indicatorVersions.method', minWidth: 160, render: (version) => methodText(version, lang) },
        {
          label: 'resources.indicatorVersions.fields.unitOfMeasure',
          render: ({ unitOfMeasure }) => unitOfMeasure,
        },
        {
          label: 'indicatorVersions.due',
          render: ({ kind, dueDays, reportingLevel }) =>
            kind === 'MEASURED'
              ? translate('indicatorVersions.dueDays', {
                  days: dueDays,
                  level: label('ReportingLevel', reportingLevel, lang).toLowerCase(),
                })
              : '—',
        },
      ]}
      changes="indicatorVersions"
      actions={(version) => (
        <RowActions resource="indicatorVersions" record={version} name={describeVersion(version)} />
      )}
    />
  );
}
