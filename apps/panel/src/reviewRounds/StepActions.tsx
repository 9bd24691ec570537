import { Box, Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { useMay } from '../access/use-may.ts';
import { recordId } from '../api/record-id.ts';
import { isUnavailable } from '../api/registry.ts';
import { RowActions } from '../components/show/RowActions.tsx';
import type { CommuneOfRound } from './CommuneProgress.tsx';

/** Begins the review of a commune, or opens it where it has begun. */
export function StepActions({ roundId, commune }: { readonly roundId: string; readonly commune: CommuneOfRound }) {
  const translate = useTranslate();
  const review = commune.communeReviews.nodes[0];
  if (review === undefined) return <BeginButton roundId={roundId} commune={commune} />;
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      <Button
        size="small"
        component={Link}
        to={`/communeReviews/${review.id}/show`}
        aria-label={translate('reviewRounds.openOf', { commune: commune.fullName })}
      >
        {translate('reviewRounds.open')}
      </Button>
      <RowActions
        resource="communeReviews"
        record={{ ...review, communeId: commune.id }}
        name={translate('reviewRounds.stepOf', { commune: commune.fullName })}
      />
    </Box>
  );
}

function BeginButton({ roundId, commune }: { readonly roundId: string; readonly commune: CommuneOfRound }) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const mayDo = useMay();
  const [busy, setBusy] = useState(false);
  // Chosen once: a press repeated after a lost answer makes no second record.
  const [id] = useState(() => recordId());

  const begin = async (): Promise<void> => {
    setBusy(true);
    try {
      const { data } = await dataProvider.create('communeReviews', { data: { id, roundId, communeId: commune.id } });
      // react-admin answers a write refused for want of a session with no record, while it leads to the login.
      if (data.id !== undefined) navigate(`/communeReviews/${id}/show`);
    } catch (error) {
      notify(isUnavailable(error) ? 'panel.connection.unavailable' : (error as Error).message, {
        type: 'error',
        multiLine: true,
      });
    } finally {
      // Also after a refusal: someone else may have begun it meanwhile.
      await queryClient.invalidateQueries();
      setBusy(false);
    }
  };
  if (!mayDo({ resource: 'communeReviews', action: 'create', record: { communeId: commune.id } })) return null;
  return (
    <Button
      size="small"
      disabled={busy}
      onClick={begin}
      aria-label={translate('reviewRounds.startOf', { commune: commune.fullName })}
    >
      {translate('reviewRounds.start')}
    </Button>
  );
}
