import { FormControlLabel, Pagination, Stack, Switch, TextField } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { AssignReorganisationHouseholdsDocument, ReorganisationHouseholdsDocument } from '@thoat-ngheo/client';
import { useTranslate } from 'ra-core';
import { useDeferredValue, useState } from 'react';
import { request } from '../api/registry.ts';
import { Answered } from '../components/show/Answered.tsx';
import { ChooseTarget } from './ChooseTarget.tsx';
import { HouseholdTable } from './HouseholdTable.tsx';
import { Refusals } from './Refusals.tsx';
import type { DividedCommune } from './reorganisation.ts';
import { useAct } from './use-act.ts';

type Props = {
  readonly id: string;
  readonly divided: DividedCommune;
  readonly nameOf: (id: string | null) => string;
};

const PER_PAGE = 20;

/** The households of a divided commune: searched, ticked, sent one way. What is decided here counts before the village. */
export function HouseholdAssignment({ id, divided: { communeId, toCommuneIds }, nameOf }: Props) {
  const translate = useTranslate();
  const [search, setSearch] = useState('');
  const [undecidedOnly, setUndecidedOnly] = useState(true);
  const [page, setPage] = useState(1);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const { busy, refusals, act } = useAct();
  const asked = useDeferredValue(search.trim());
  const households = useQuery({
    queryKey: ['reorganisations', 'households', id, communeId, asked, undecidedOnly, page],
    queryFn: async ({ signal }) =>
      (
        await request(
          ReorganisationHouseholdsDocument,
          { id, communeId, search: asked, undecidedOnly, first: PER_PAGE, offset: (page - 1) * PER_PAGE },
          signal,
        )
      ).reorganisationHouseholds,
    placeholderData: keepPreviousData,
  });
  const assign = async (target: string | null): Promise<void> => {
    const run = () =>
      request(AssignReorganisationHouseholdsDocument, { id, householdIds: [...ticked], communeId: target });
    if (!(await act(run, 'reorganisations.assigned'))) return;
    setTicked(new Set());
    setPage(1);
  };
  const pages = Math.ceil((households.data?.totalCount ?? 0) / PER_PAGE);
  return (
    <Stack spacing={1}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <TextField
          id={`search-${communeId}`}
          type="search"
          label={translate('reorganisations.search')}
          value={search}
          onChange={({ target }) => {
            setSearch(target.value);
            setPage(1);
          }}
          fullWidth={false}
          sx={{ minWidth: 240 }}
        />
        <FormControlLabel
          control={
            <Switch
              checked={undecidedOnly}
              onChange={(_, checked) => {
                setUndecidedOnly(checked);
                setPage(1);
              }}
            />
          }
          label={translate('reorganisations.undecidedOnly')}
        />
      </Stack>
      <ChooseTarget
        id={`household-target-${communeId}`}
        targets={toCommuneIds}
        nameOf={nameOf}
        chosen={ticked.size}
        busy={busy}
        onChoose={assign}
      />
      <Refusals messages={refusals} />
      <Answered query={households} height={160}>
        {({ nodes }) => <HouseholdTable households={nodes} ticked={ticked} onTick={setTicked} nameOf={nameOf} />}
      </Answered>
      {pages > 1 && <Pagination count={pages} page={page} onChange={(_, next) => setPage(next)} />}
    </Stack>
  );
}
