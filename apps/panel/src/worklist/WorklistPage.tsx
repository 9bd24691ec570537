import { Alert, Autocomplete, Stack, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Title } from 'react-admin';
import { Answered } from '../components/show/Answered.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { useWorklist } from './use-worklist.ts';
import { WorkHouseholds } from './WorkHouseholds.tsx';
import { type Chosen, WorkTable } from './WorkTable.tsx';

/** What is left to do in the newest yearly round of a commune, village by village and household by household. */
export function WorklistPage() {
  const translate = useTranslate();
  const { isPending, round, of, communes, commune, chooseCommune, rows, disagreed, isError } = useWorklist();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  if (!isPending && !isError && round === undefined)
    return <Alert severity="info">{translate('worklist.noRound')}</Alert>;
  const options = communes.map(({ id, fullName }) => ({ id: String(id), label: String(fullName) }));
  return (
    <Stack spacing={2}>
      <Title title="worklist.title" preferenceKey={false} />
      <ShowSection title={String(round?.name ?? '…')}>
        <Autocomplete
          options={options}
          value={options.find(({ id }) => id === commune) ?? null}
          onChange={(_, next) => {
            setChosen(null);
            chooseCommune(next?.id ?? null);
          }}
          isOptionEqualToValue={(one, other) => one.id === other.id}
          renderInput={(props) => <TextField {...props} label={translate('worklist.commune')} />}
          openText={translate('worklist.commune')}
          closeText={translate('ra.action.close')}
          clearText={translate('ra.action.clear_input_value')}
          sx={{ maxWidth: 360 }}
        />
        {commune === null && <Typography>{translate('worklist.chooseCommune')}</Typography>}
        {(commune !== null || isError) && (
          <Answered query={{ data: rows, isError }} height={240}>
            {(shown) => <WorkTable rows={shown} onChoose={setChosen} />}
          </Answered>
        )}
      </ShowSection>
      {chosen !== null && commune !== null && (
        <WorkHouseholds
          key={`${chosen.row.village} ${chosen.state}`}
          chosen={chosen}
          of={of}
          commune={commune}
          disagreed={disagreed}
        />
      )}
    </Stack>
  );
}
