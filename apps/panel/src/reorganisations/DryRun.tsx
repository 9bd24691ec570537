import { Alert, AlertTitle, Stack } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { ReorganisationDryRunDocument } from '@thoat-ngheo/client';
import { useRecordContext, useTranslate } from 'ra-core';
import { request } from '../api/registry.ts';
import { nameWithCode, useCommuneNames } from '../communes/use-commune-names.ts';
import { Answered } from '../components/show/Answered.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { AffectedTables } from './AffectedTables.tsx';
import { DividedCommuneCard } from './DividedCommuneCard.tsx';
import { FlowTable } from './FlowTable.tsx';
import { communesOf, type DryRunAnswer, type Reorganisation } from './reorganisation.ts';
import { TotalsTable } from './TotalsTable.tsx';

/** What the reorganisation would do, or did. */
export function DryRun() {
  const record = useRecordContext<Reorganisation>();
  const dryRun = useQuery({
    queryKey: ['reorganisations', 'dryRun', record?.id, record?.version],
    queryFn: async ({ signal }) =>
      (await request(ReorganisationDryRunDocument, { id: record?.id ?? '' }, signal)).reorganisationDryRun,
    enabled: record !== undefined,
    placeholderData: (before) => before,
  });
  return (
    <Answered query={dryRun} height={320}>
      {(answer) => record && <Answer answer={answer} record={record} />}
    </Answered>
  );
}

function Answer({ answer, record }: { readonly answer: DryRunAnswer; readonly record: Reorganisation }) {
  const translate = useTranslate();
  const { nameOf } = useCommuneNames(communesOf(answer), nameWithCode);
  const isDraft = record.state === 'DRAFT';
  return (
    <>
      {isDraft && <Problems problems={answer.problems} />}
      {answer.divided.length > 0 && (
        <ShowSection title="reorganisations.sections.divided">
          <Stack spacing={1}>
            {answer.divided.map((divided) => (
              <DividedCommuneCard key={divided.communeId} divided={divided} reorganisation={record} nameOf={nameOf} />
            ))}
          </Stack>
        </ShowSection>
      )}
      <ShowSection title={`reorganisations.sections.${isDraft ? 'totals' : 'totalsMoved'}`}>
        <TotalsTable before={answer.provinceBefore} after={answer.provinceAfter} />
      </ShowSection>
      <ShowSection title={`reorganisations.sections.${isDraft ? 'flows' : 'moved'}`}>
        {answer.flows.length === 0 ? (
          translate('reorganisations.noFlows')
        ) : (
          <FlowTable flows={answer.flows} nameOf={nameOf} />
        )}
      </ShowSection>
      <AffectedTables answer={answer} nameOf={nameOf} />
    </>
  );
}

function Problems({ problems }: { readonly problems: DryRunAnswer['problems'] }) {
  const translate = useTranslate();
  if (problems.length === 0) return <Alert severity="success">{translate('reorganisations.ready')}</Alert>;
  return (
    <Alert severity="warning">
      <AlertTitle>{translate('reorganisations.notReady')}</AlertTitle>
      {problems.map(({ path, code, message }) => (
        <div key={`${path.join('.')} ${code} ${message}`}>{message}</div>
      ))}
    </Alert>
  );
}
