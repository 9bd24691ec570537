import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Alert, Button, MenuItem, Skeleton, Stack, TextField, Typography } from '@mui/material';
import type { FlowList } from '@thoat-ngheo/client';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Title } from 'react-admin';
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
      <TextField
        select
        id="tables-year"
        label={say('year')}
        value={String(round?.id ?? '')}
        onChange={({ target }) => chosen.chooseRound(target.value)}
        fullWidth={false}
        sx={{ width: 140, my: 0 }}
      >
        {chosen.rounds.map((each) => (
          <MenuItem key={each.id} value={String(each.id)}>
            {String(each.year)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        id="tables-commune"
        label={say('commune')}
        value={communeId !== null && chosen.communeIds.includes(communeId) ? communeId : EVERYWHERE}
        onChange={({ target }) => chosen.chooseCommune(target.value === EVERYWHERE ? null : target.value)}
        fullWidth={false}
        sx={{ width: 240, my: 0 }}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value={EVERYWHERE}>{say('everywhere')}</MenuItem>
        {chosen.communeIds.map((id) => (
          <MenuItem key={id} value={id}>
            {names.get(id) ?? '…'}
          </MenuItem>
        ))}
      </TextField>
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
