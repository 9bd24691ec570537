import ExpandIcon from '@mui/icons-material/ExpandMore';
import { Accordion, AccordionDetails, AccordionSummary, Button, Typography } from '@mui/material';
import { AssignReorganisationVillagesDocument } from '@thoat-ngheo/client';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Allowed } from '../access/Allowed.tsx';
import { request } from '../api/registry.ts';
import { ChooseTarget } from './ChooseTarget.tsx';
import { HouseholdAssignment } from './HouseholdAssignment.tsx';
import { Refusals } from './Refusals.tsx';
import type { DividedCommune, Reorganisation } from './reorganisation.ts';
import { useAct } from './use-act.ts';
import { VillageTable } from './VillageTable.tsx';

type Props = {
  readonly divided: DividedCommune;
  readonly reorganisation: Reorganisation;
  readonly nameOf: (id: string | null) => string;
};

/** One old commune whose people go several ways: its villages first, then the rest household by household. */
export function DividedCommuneCard({ divided, reorganisation: { id }, nameOf }: Props) {
  const translate = useTranslate();
  const { communeId, toCommuneIds, villages } = divided;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [byHousehold, setByHousehold] = useState(false);
  const { busy, refusals, act } = useAct();
  const undecided = villages.reduce((sum, each) => sum + each.undecided, 0);
  const empty = villages.filter((each) => each.households === 0 && each.decidedCommuneId === null).length;
  const assign = async (target: string | null): Promise<void> => {
    const run = () => request(AssignReorganisationVillagesDocument, { id, villageIds: [...ticked], communeId: target });
    if (await act(run, 'reorganisations.assigned')) setTicked(new Set());
  };
  return (
    <Accordion variant="outlined" disableGutters slotProps={{ heading: { component: 'h3' } }}>
      <AccordionSummary expandIcon={<ExpandIcon />}>
        <span>
          <Typography component="span" sx={{ fontWeight: 600, display: 'block' }}>
            {nameOf(communeId)}
          </Typography>
          <Typography component="span" variant="body2" color="textSecondary">
            → {toCommuneIds.map(nameOf).join(', ')} ·{' '}
            {undecided + empty === 0
              ? translate('reorganisations.allDecided')
              : translate('reorganisations.open', { households: undecided, villages: empty })}
          </Typography>
        </span>
      </AccordionSummary>
      <AccordionDetails>
        <ChooseTarget
          id={`target-${communeId}`}
          targets={toCommuneIds}
          nameOf={nameOf}
          chosen={ticked.size}
          busy={busy}
          onChoose={assign}
        />
        <Refusals messages={refusals} />
        <VillageTable villages={villages} ticked={ticked} onTick={setTicked} nameOf={nameOf} />
        <Allowed action="assignHouseholds">
          <Button onClick={() => setByHousehold(!byHousehold)} aria-expanded={byHousehold}>
            {translate('reorganisations.byHousehold')}
          </Button>
          {byHousehold && <HouseholdAssignment id={id} divided={divided} nameOf={nameOf} />}
        </Allowed>
      </AccordionDetails>
    </Accordion>
  );
}
