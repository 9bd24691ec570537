import { Link, Typography } from '@mui/material';
import type { ProductionParticipantFieldsFragment } from '@thoat-ngheo/client';
import { label, PARTICIPANT_OUTCOMES } from '@thoat-ngheo/domain';
import { useRecordContext, useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { count, money } from '../components/field/format.ts';
import { CardTable } from '../components/show/CardTable.tsx';
import { useLanguage } from '../i18n/use-language.ts';

type Participant = ProductionParticipantFieldsFragment;
type Amount = 'grantedCapital' | 'ownCapital' | 'loanCapital' | 'incomeBefore' | 'incomeAfter';

const AMOUNTS: readonly Amount[] = ['grantedCapital', 'ownCapital', 'loanCapital', 'incomeBefore', 'incomeAfter'];

/** The households that take part in the model on the page, with a line that counts what came of it. */
export function ParticipantTable() {
  const translate = useTranslate();
  const lang = useLanguage();
  const participants = (useRecordContext()?.participants ?? []) as readonly Participant[];
  if (participants.length === 0) {
    return <Typography color="text.secondary">{translate('productionModels.participants.empty')}</Typography>;
  }
  const outcomes = PARTICIPANT_OUTCOMES.map((code) => ({
    text: label('ParticipantOutcome', code, lang),
    households: participants.filter(({ outcome }) => outcome === code).length,
  })).filter(({ households }) => households > 0);
  return (
    <>
      <CardTable
        label="productionModels.sections.participants"
        rows={participants}
        rowKey={({ household }) => household.id}
        columns={[
          {
            label: 'resources.productionModels.fields.householdId',
            render: ({ household: { id, code, headName } }) => (
              <Link component={RouterLink} to={`/households/${id}/show`}>
                {headName === null ? code : `${headName} (${code})`}
              </Link>
            ),
          },
          ...AMOUNTS.map((field) => ({
            label: `resources.productionModels.fields.${field}`,
            align: 'right' as const,
            noWrap: true,
            render: (participant: Participant) => money(participant[field], lang),
          })),
          {
            label: 'resources.productionModels.fields.outcome',
            render: ({ outcome }) => (outcome === null ? '—' : label('ParticipantOutcome', outcome, lang)),
          },
          { label: 'resources.productionModels.fields.note', render: ({ note }) => note ?? '—' },
        ]}
      />
      <Typography variant="body2" sx={{ mt: 1 }}>
        {translate('productionModels.participants.summary', { households: count(participants.length, lang) })}
        {outcomes.map(({ text, households }) => ` · ${text}: ${count(households, lang)}`).join('')}
      </Typography>
    </>
  );
}
