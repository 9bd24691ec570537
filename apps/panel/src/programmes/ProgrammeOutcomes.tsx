import { Link, Stack, Typography } from '@mui/material';
import type { ProgrammeOutcomesQuery, ProgrammeRowFragment } from '@thoat-ngheo/client';
import { useRecordContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { Allowed } from '../access/Allowed.tsx';
import type { PanelRecord } from '../api/operations.ts';
import { count } from '../components/field/format.ts';
import { Choice } from '../components/input/Choice.tsx';
import { Answered } from '../components/show/Answered.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { useSeriesUnits } from '../indicators/use-series-units.ts';
import { IndicatorNames, OutcomeTable } from './OutcomeTable.tsx';
import { PovertyByYear } from './PovertyByYear.tsx';
import { povertyYears } from './poverty-years.ts';
import { useLinked } from './use-outcomes.ts';

type Programme = PanelRecord & ProgrammeRowFragment;

/** What the programme on the page pays for. */
export function ProgrammeOutcomes() {
  const programme = useRecordContext<Programme>();
  return programme === undefined ? null : <OutcomesOf programme={programme} />;
}

/** Indicators against their targets in a unit whose figures one may read, and who was poor in the same years. */
function OutcomesOf({ programme }: { readonly programme: Programme }) {
  const linked = useLinked(programme);
  const units = useSeriesUnits();
  const [chosen, choose] = useState<string | null>(null);
  const unit = units.find(({ id }) => id === chosen) ?? units[0];
  return (
    <ShowSection
      title="programmes.sections.outcomes"
      action={
        units.length > 1 ? (
          <Choice
            id="outcomes-unit"
            label="programmes.outcomes.unit"
            value={unit?.id ?? ''}
            onChange={choose}
            options={units.map(({ id, name }) => [id, name])}
            width={260}
          />
        ) : (
          <Typography color="text.secondary">{unit?.name}</Typography>
        )
      }
    >
      <Answered query={linked} height={160}>
        {(answer) => <Outcomes {...answer} code={programme.code} unit={unit?.id} />}
      </Answered>
    </ShowSection>
  );
}

type Props = ProgrammeOutcomesQuery & {
  readonly code: string;
  /** PROVINCE, or the id of a commune; undefined for those who may read the figures of none. */
  readonly unit: string | undefined;
};

function Outcomes({ programme, assessments, code, unit }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  const indicators = (programme?.indicators.nodes ?? []).map(({ indicator }) => indicator);
  const years = povertyYears(assessments.groups);
  const models = programme?.productionModels.totalCount ?? 0;
  const filter = encodeURIComponent(JSON.stringify({ programmeId: programme?.id }));
  return (
    <Stack spacing={2}>
      {indicators.length === 0 && (
        <Typography color="text.secondary">{translate('programmes.outcomes.none')}</Typography>
      )}
      {indicators.length > 0 && unit === undefined && <IndicatorNames indicators={indicators} />}
      {indicators.length > 0 && unit !== undefined && <OutcomeTable indicators={indicators} code={code} unit={unit} />}
      {years.length > 0 && <PovertyByYear years={years} />}
      {models > 0 && (
        <Allowed resource="productionModels" action="list">
          <Link component={RouterLink} to={`/productionModels?filter=${filter}`}>
            {translate('programmes.outcomes.models', { count: count(models, lang) })}
          </Link>
        </Allowed>
      )}
    </Stack>
  );
}
