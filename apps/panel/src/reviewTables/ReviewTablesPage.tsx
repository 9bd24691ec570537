import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Alert, Button, Skeleton, Stack, Typography } from '@mui/material';
import type { FlowList } from '@thoat-ngheo/client';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Title } from 'react-admin';
import { Choice } from '../components/input/Choice.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { CommuneTable } from './CommuneTable.tsx';
import { CountTableView } from './CountTableView.tsx';
import { HouseholdsDialog, type Opened } from './HouseholdsDialog.tsx';
import { type CountRow, communeRows, countTables, flowTableOf } from './tables.ts';
import { useReviewTables } from './use-review-tables.ts';
import { downloadWorkbook, sheetsOf } from './workbook.ts';

const EVERYWHERE = '';

/** The official tables of a yearly review for the province or one commune; each figure opens its households. */
export function ReviewTablesPage() {
  const translate = useTranslate();
  const lang = useLanguage();
  const chosen = useReviewTables();
  const [opened, setOpened] = useState<Opened | null>(null);
  const { round, answer, names, communeId } = chosen;
  const say = (key: string): string => translate(`reviewTables.${key}`);
  const tables =
    answer === undefined ? [] : [flowTableOf(answer, say('flow'), lang), ...countTables(answer, say('total'), lang)];
  const communes = answer === undefined ? [] : communeRows(answer);
  const year = String(round?.year ?? '');
  const open = ({ label: what, behind }: CountRow, list: FlowList) => setOpened({ what, behind, list });
  const controls = (
    <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
      <Choice
        id="tables-year"
        label="reviewTables.year"
        value={String(round?.id ?? '')}
        onChange={chosen.chooseRound}
        options={chosen.rounds.map((each) => [String(each.id), String(each.year)])}
        width={140}
      />
      <Choice
        id="tables-commune"
        label="reviewTables.commune"
        value={communeId !== null && chosen.communeIds.includes(communeId) ? communeId : EVERYWHERE}
        onChange={(next) => chosen.chooseCommune(next === EVERYWHERE ? null : next)}
        options={[
          [EVERYWHERE, say('everywhere')],
          ...chosen.communeIds.map((id): [string, string] => [id, names.get(id) ?? '…']),
        ]}
        width={240}
      />
      <Button
        startIcon={<DownloadIcon />}
        disabled={answer === undefined}
        onClick={() => downloadWorkbook(sheetsOf(tables, communes, names, say), `bieu-ra-soat-${year}.xlsx`)}
      >
        {say('workbook')}
      </Button>
    </Stack>
  );
  if (!chosen.isPending && !chosen.isError && round === undefined) return <Alert severity="info">{say('none')}</Alert>;
  return (
    <Stack spacing={2}>
      <Title title="reviewTables.title" preferenceKey={false} />
      <ShowSection title={translate('reviewTables.heading', { year })} action={controls}>
        <Typography variant="body2" color="textSecondary" gutterBottom>
          {say('law')}
        </Typography>
        {chosen.isError && <Alert severity="error">{translate('ra.notification.data_provider_error')}</Alert>}
        {answer?.flowTables.previousRoundId === null && <Alert severity="info">{say('noPrevious')}</Alert>}
        {answer !== undefined && answer.flowTables.unreviewed > 0 && (
          <Alert severity="warning">
            {translate('reviewTables.unreviewed', { smart_count: answer.flowTables.unreviewed })}
          </Alert>
        )}
      </ShowSection>
      {answer === undefined && !chosen.isError && <Skeleton variant="rounded" height={420} />}
      {tables.map((table) => (
        <ShowSection key={table.key} title={table.title}>
          {table.key === 'CHILDREN' && (
            <Typography variant="body2" color="textSecondary">
              {say('children')}
            </Typography>
          )}
          <CountTableView table={table} onOpen={open} />
        </ShowSection>
      ))}
      {communes.length > 0 && communeId === null && (
        <ShowSection title="reviewTables.byCommune">
          <CommuneTable rows={communes} names={names} onChoose={chosen.chooseCommune} />
        </ShowSection>
      )}
      {opened !== null && round !== undefined && (
        <HouseholdsDialog
          where={{ round: String(round.id), commune: communeId }}
          opened={opened}
          onClose={() => setOpened(null)}
        />
      )}
    </Stack>
  );
}
