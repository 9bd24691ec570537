import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  MenuItem,
  Stack,
  TextField,
} from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import {
  ApproveIndicatorReportDocument,
  ReturnIndicatorReportDocument,
  SubmitIndicatorReportDocument,
} from '@thoat-ngheo/client';
import { reportAfter } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useMay } from '../access/use-may.ts';
import { isUnavailable, request } from '../api/registry.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { periodText } from '../indicators/value-text.ts';
import type { Sheet } from './use-sheet.ts';

interface Props {
  readonly communeId: string;
  readonly periods: Sheet['periods'];
}

type Answer = { readonly userErrors: readonly { readonly message: string }[] };

/** Sending the report of a period, and what its approver does with it. */
export function ReportActs({ communeId, periods }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  const mayDo = useMay();
  const client = useQueryClient();
  const newest = periods.findLast(({ timeliness }) => timeliness === 'DUE' || timeliness === 'LATE') ?? periods.at(-1);
  const [chosen, choose] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  const period = periods.find((each) => each.period === chosen) ?? newest;
  if (period === undefined) return null;
  const record = { communeId };
  const report = { id: period.reportId ?? '', version: period.reportVersion ?? 0 };
  const act = async (answer: Promise<Answer>): Promise<void> => {
    // Once sent, another period would be the newest one that is due: the page stays with this one.
    choose(period.period);
    try {
      const { userErrors } = await answer;
      setRefusal(userErrors[0]?.message ?? null);
      setReason(null);
      await client.invalidateQueries({ queryKey: ['indicatorSheet', communeId] });
    } catch (error) {
      // The dialog stays open with the reason that was typed.
      setRefusal(isUnavailable(error) ? translate('panel.connection.unavailable') : (error as Error).message);
    }
  };
  const submit = async () =>
    (await request(SubmitIndicatorReportDocument, { communeId, period: period.period })).submitIndicatorReport;
  const approve = async () => (await request(ApproveIndicatorReportDocument, report)).approveIndicatorReport;
  const giveBack = async () =>
    (await request(ReturnIndicatorReportDocument, { ...report, reason: reason ?? '' })).returnIndicatorReport;
  const name = periodText(period.period, lang);
  const maySend = mayDo({ resource: 'indicatorEntry', action: 'change', record });
  const mayDecide = mayDo({ resource: 'indicatorEntry', action: 'approve', record });
  const say = (key: string): string => translate(`indicatorEntry.${key}`, { period: name });
  return (
    <Stack spacing={1} sx={{ mt: 2 }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <TextField
          select
          id="report-period"
          label={say('period')}
          value={period.period}
          onChange={({ target }) => choose(target.value)}
          fullWidth={false}
          sx={{ width: 180, my: 0 }}
        >
          {periods.map((each) => (
            <MenuItem key={each.period} value={each.period}>
              {periodText(each.period, lang)}
            </MenuItem>
          ))}
        </TextField>
        {maySend && reportAfter(period.state, 'SUBMIT') !== null && (
          <Button variant="contained" onClick={() => void act(submit())}>
            {say('submit')}
          </Button>
        )}
        {mayDecide && reportAfter(period.state, 'APPROVE') !== null && (
          <Button variant="contained" onClick={() => void act(approve())}>
            {say('approve')}
          </Button>
        )}
        {mayDecide && reportAfter(period.state, 'RETURN') !== null && (
          <Button onClick={() => setReason('')}>{say('return')}</Button>
        )}
      </Stack>
      {refusal !== null && <Alert severity="error">{refusal}</Alert>}
      {period.state === 'RETURNED' && period.reason !== null && (
        <Alert severity="warning">
          {translate('indicatorEntry.returnedFor', { period: name, reason: period.reason })}
        </Alert>
      )}
      {reason !== null && (
        <Dialog open onClose={() => setReason(null)} fullWidth maxWidth="sm" aria-labelledby="return-report">
          <DialogTitle id="return-report">{say('returnTitle')}</DialogTitle>
          <DialogContent>
            <TextField
              id="return-reason"
              label={say('returnReason')}
              value={reason}
              multiline
              onChange={({ target }) => setReason(target.value)}
            />
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setReason(null)}>{say('cancel')}</Button>
            <Button variant="contained" onClick={() => void act(giveBack())}>
              {say('return')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </Stack>
  );
}
