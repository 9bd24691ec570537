import { Link, MenuItem, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { bigMoney } from '../components/field/format.ts';
import { Answered } from '../components/show/Answered.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { FundingBreakdown } from '../programmes/FundingBreakdown.tsx';
import { mobilised, toTotals, useMoney } from '../programmes/use-money.ts';
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
  const money = useMoney(programme?.code ?? '', null);
  const given = money.data && mobilised(money.data.programmeFunding.total);
  const { nodes = [], aggregate } = programme?.fundingLines ?? {};
  const notes = [...new Set(nodes.map(({ sourceNote }) => sourceNote ?? '').filter((note) => note !== ''))];
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
            .{' '}
            {translate('dashboard.funding.years', {
              from: aggregate?.min.fromYear ?? '',
              to: aggregate?.max.toYear ?? '',
            })}
            .
            {programme.totalAmount !== null && (
              <>
                {' '}
                {translate('dashboard.funding.stated')}:{' '}
                <strong>{programme.totalIsLowerBound ? translate('funding.over', { amount: total }) : total}</strong>.
              </>
            )}
          </Typography>
          <Answered query={{ data: money.isPlaceholderData ? undefined : given, isError: money.isError }} height={240}>
            {(stage) => <FundingBreakdown totals={toTotals(stage)} notes={notes} />}
          </Answered>
        </>
      )}
    </DashboardCard>
  );
}
