import { Link, MenuItem, TextField, Typography } from '@mui/material';
import { countedLines, fundingBySource } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { bigMoney } from '../components/field/format.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { FundingBreakdown } from '../programmes/FundingBreakdown.tsx';
import { DashboardCard } from './DashboardCard.tsx';
import { NothingYet } from './NothingYet.tsx';
import { useFunding } from './queries.ts';

/** What each source gave to a programme, with shares and the ratio of credit to budget. */
export function FundingCard() {
  const translate = useTranslate();
  const lang = useLanguage();
  const funding = useFunding();
  const [chosen, setChosen] = useState<string | null>(null);
  const programmes = (funding.data?.programmes.nodes ?? []).filter(({ fundingLines }) => fundingLines.nodes.length > 0);
  const programme = programmes.find(({ id }) => id === chosen) ?? programmes[0];
  const lines = programme?.fundingLines.nodes ?? [];
  const counted = countedLines(lines.map((line) => ({ ...line, communeId: line.commune?.id ?? null })));
  const totals = fundingBySource(counted);
  const notes = [...new Set(lines.map(({ sourceNote }) => sourceNote ?? '').filter((note) => note !== ''))];
  const years = lines.flatMap(({ fromYear, toYear }) => [fromYear, toYear]);
  const total = bigMoney(programme?.totalAmount, lang);
  return (
    <DashboardCard
      title="dashboard.funding.title"
      state={funding}
      action={
        programmes.length > 1 && programme !== undefined ? (
          <TextField
            select
            id="dashboard-programme"
            label={translate('dashboard.funding.programme')}
            value={programme.id}
            onChange={({ target }) => setChosen(target.value)}
            sx={{ maxWidth: 320 }}
          >
            {programmes.map(({ id, name }) => (
              <MenuItem key={id} value={id}>
                {name}
              </MenuItem>
            ))}
          </TextField>
        ) : undefined
      }
    >
      {programme === undefined ? (
        <NothingYet of="funding" to="/programmes" />
      ) : (
        <>
          <Typography sx={{ mb: 1.5 }}>
            <Link component={RouterLink} underline="always" to={`/programmes/${programme.id}/show`}>
              {programme.name}
            </Link>
            . {translate('dashboard.funding.years', { from: Math.min(...years), to: Math.max(...years) })}.
            {programme.totalAmount !== null && (
              <>
                {' '}
                {translate('dashboard.funding.stated')}:{' '}
                <strong>{programme.totalIsLowerBound ? translate('funding.over', { amount: total }) : total}</strong>.
              </>
            )}
          </Typography>
          <FundingBreakdown totals={totals} notes={notes} />
        </>
      )}
    </DashboardCard>
  );
}
