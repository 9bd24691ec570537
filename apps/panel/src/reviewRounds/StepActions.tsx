import EditIcon from '@mui/icons-material/EditOutlined';
import { Box, Button, IconButton, Tooltip } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { label, nextReviewStep, type ReviewStep } from '@thoat-ngheo/domain';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useMay } from '../access/use-may.ts';
import { recordId } from '../api/record-id.ts';
import { isUnavailable } from '../api/registry.ts';
import { RowActions } from '../components/show/RowActions.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { vietnameseToday } from '../today.ts';
import type { CommuneOfRound } from './CommuneProgress.tsx';

/** Takes a commune to its next step as of today, or opens the form for another step or day. */
export function StepActions({ roundId, commune }: { readonly roundId: string; readonly commune: CommuneOfRound }) {
  const translate = useTranslate();
  const lang = useLanguage();
  const notify = useNotify();
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const [busy, setBusy] = useState(false);
  // Chosen once: a press repeated after a lost answer makes no second record.
  const [newId] = useState(() => recordId());
  const today = vietnameseToday();
  const mayDo = useMay();
  const review = commune.communeReviews.nodes[0];
  const next: ReviewStep | null = review === undefined ? 'LISTING' : nextReviewStep(review.step, today);

  /** A step is a change of the record as it is and as it would be: recognition is the approver's. */
  const mayMoveTo = (step: ReviewStep): boolean =>
    mayDo({
      resource: 'communeReviews',
      action: 'change',
      record: { communeId: commune.id, step: review?.step === 'RECOGNITION' ? review.step : step },
    });

  const advance = async (step: ReviewStep): Promise<void> => {
    setBusy(true);
    try {
      const change = { step, stepSince: today };
      const { data } =
        review === undefined
          ? await dataProvider.create('communeReviews', {
              data: { id: newId, roundId, communeId: commune.id, ...change },
            })
          : await dataProvider.update('communeReviews', {
              id: review.id,
              data: { ...review, ...change },
              previousData: review,
            });
      // react-admin answers a write refused for want of a session with no record, while it leads to the login.
      if (data.id === undefined) return;
      const named = { commune: commune.fullName, step: label('ReviewStep', step, lang) };
      notify('reviewRounds.moved', { type: 'success', messageArgs: named });
    } catch (error) {
      notify(isUnavailable(error) ? 'panel.connection.unavailable' : (error as Error).message, {
        type: 'error',
        multiLine: true,
      });
    } finally {
      // Also after a refusal: someone else may have moved it meanwhile.
      await queryClient.invalidateQueries();
      setBusy(false);
    }
  };

  const stepName = next === null ? '' : label('ReviewStep', next, lang);
  const source = encodeURIComponent(JSON.stringify({ roundId, communeId: commune.id }));
  const editName = translate('reviewRounds.edit', { commune: commune.fullName });
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      {next !== null && mayMoveTo(next) && (
        <Button
          size="small"
          disabled={busy}
          onClick={() => advance(next)}
          aria-label={translate('reviewRounds.goToOf', { commune: commune.fullName, step: stepName })}
        >
          {translate(review === undefined ? 'reviewRounds.start' : 'reviewRounds.goTo', { step: stepName })}
        </Button>
      )}
      {review === undefined ? (
        mayDo({ resource: 'communeReviews', action: 'create', record: { communeId: commune.id } }) && (
          <Tooltip title={translate('ra.action.edit')}>
            <IconButton
              size="small"
              component={Link}
              to={`/communeReviews/create?source=${source}`}
              aria-label={editName}
            >
              <EditIcon fontSize="small" />
            </IconButton>
          </Tooltip>
        )
      ) : (
        <RowActions
          resource="communeReviews"
          record={{ ...review, communeId: commune.id }}
          name={translate('reviewRounds.stepOf', { commune: commune.fullName })}
        />
      )}
    </Box>
  );
}
