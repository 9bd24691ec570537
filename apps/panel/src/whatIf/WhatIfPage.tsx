import { Alert, Button, Skeleton, Stack, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { WhatIfFiguresDocument } from '@thoat-ngheo/client';
import { useGetList, useTranslate } from 'ra-core';
import { type FormEvent, useState } from 'react';
import { Title } from 'react-admin';
import { useMay } from '../access/use-may.ts';
import type { PanelRecord } from '../api/operations.ts';
import { request } from '../api/registry.ts';
import { type ShownStandard, useStandards } from '../assessments/use-standards.ts';
import { Choice } from '../components/input/Choice.tsx';
import { Answered } from '../components/show/Answered.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { newestFinished } from '../reviewRounds/use-yearly-rounds.ts';
import { ChangedHouseholds } from './ChangedHouseholds.tsx';
import { StandardEditor } from './StandardEditor.tsx';
import { type Asked, useTriedStandard } from './use-tried-standard.ts';
import { WhatIfTables } from './WhatIfTables.tsx';
import { WhatIfFigures } from './what-if-figures.ts';

const ROUNDS = { pagination: { page: 1, perPage: 100 }, sort: { field: 'startsOn', order: 'DESC' } } as const;

/** A whole round under another standard, or an edited copy of one: before and after, and who would change. */
export function WhatIfPage() {
  const rounds = useGetList<PanelRecord>('reviewRounds', ROUNDS);
  const standards = useStandards();
  const given =
    rounds.data === undefined || standards.data === undefined
      ? undefined
      : { rounds: rounds.data, standards: standards.data };
  return (
    <Stack spacing={2}>
      <Title title="whatIf.title" preferenceKey={false} />
      <Answered query={{ data: given, isError: rounds.isError || standards.isError }} height={320}>
        {(from) => <Trial {...from} />}
      </Answered>
    </Stack>
  );
}

type Given = {
  readonly rounds: readonly PanelRecord[];
  readonly standards: readonly ShownStandard[];
};

function Trial({ rounds, standards }: Given) {
  const translate = useTranslate();
  const mayEdit = useMay()({ resource: 'whatIf', action: 'tryEdits' });
  const [chosen, setChosen] = useState<string>();
  const roundId = chosen ?? (newestFinished(rounds) ?? rounds[0])?.id;
  const { standard, draft, problems, choose, edit, reset, asked, ask } = useTriedStandard(standards);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (roundId !== undefined) ask(roundId);
  };
  if (roundId === undefined || standard === undefined || draft === undefined)
    return <Alert severity="info">{translate('whatIf.nothing')}</Alert>;
  return (
    <>
      <ShowSection title="whatIf.heading">
        <Typography color="textSecondary" sx={{ mb: 2 }}>
          {translate('whatIf.hint')}
        </Typography>
        <Stack component="form" spacing={2} onSubmit={submit} noValidate>
          <Stack direction="row" useFlexGap spacing={1.5} sx={{ flexWrap: 'wrap' }}>
            <Choice
              id="what-if-round"
              label="whatIf.round"
              value={roundId}
              onChange={setChosen}
              options={rounds.map(({ id, name }) => [id, String(name)])}
              width={280}
              isFlexible
            />
            <Choice
              id="what-if-standard"
              label="whatIf.standard"
              value={standard.id}
              onChange={choose}
              options={standards.map(({ id, name }) => [id, name])}
              width={280}
              isFlexible
            />
          </Stack>
          {mayEdit ? (
            <StandardEditor standard={standard} draft={draft} problems={problems} onChange={edit} onReset={reset} />
          ) : (
            <Alert severity="info">{translate('whatIf.onlyRegistered')}</Alert>
          )}
          <div>
            <Button type="submit" variant="contained">
              {translate('whatIf.run')}
            </Button>
          </div>
        </Stack>
      </ShowSection>
      {asked !== undefined && <Answer asked={asked} />}
    </>
  );
}

function Answer({ asked: { standard, isEdited, input } }: { readonly asked: Asked }) {
  const translate = useTranslate();
  const { data, error, isFetching } = useQuery({
    queryKey: ['whatIf', input],
    queryFn: async ({ signal }) => (await request(WhatIfFiguresDocument, { input }, signal)).whatIf,
    placeholderData: keepPreviousData,
  });
  if (error !== null) return <Alert severity="error">{error.message}</Alert>;
  if (data === undefined) return <Skeleton variant="rounded" height={320} />;
  const figures = new WhatIfFigures(data.cells);
  const name = translate(isEdited ? 'whatIf.edited' : 'whatIf.asIs', { name: standard.name });
  return (
    <Stack spacing={2} aria-busy={isFetching}>
      <WhatIfTables figures={figures} name={name} isSuppressed={data.isSuppressed} />
      {!data.isSuppressed && figures.changes !== 0 && (
        <ChangedHouseholds
          key={JSON.stringify(input)}
          input={input}
          pairs={figures.pairs}
          communes={figures.communes.map(({ communeId }) => communeId)}
        />
      )}
    </Stack>
  );
}
