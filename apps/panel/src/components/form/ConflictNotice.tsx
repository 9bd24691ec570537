import { Alert, AlertTitle, Button, Stack, Typography } from '@mui/material';
import { useResourceContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { PanelRecord } from '../../api/operations.ts';
import { usePathLabel } from '../field/use-path-label.ts';
import { ConflictChoice } from './ConflictChoice.tsx';
import { type Side, type Tree, threeWay } from './merge/three-way.ts';

type Props = {
  /** What the form was opened with. */
  readonly original: Tree;
  /** The record as it is now. */
  readonly current: PanelRecord;
  readonly busy: boolean;
  /** Goes on with the merged values. */
  readonly onMerged: (merged: Tree) => void;
};

/** Fields that say how a record is kept, or that follow from others. */
const KEPT = new Set([
  'id',
  'version',
  'updatedAt',
  'createdAt',
  'deletedAt',
  'headName',
  'memberCount',
  'ethnicMinority',
]);

/**
 * Someone else changed the record meanwhile. What only one side touched is merged; the rest is shown side by side to choose from.
 * What is typed while it stands here counts too.
 */
export function ConflictNotice({ original, current, busy, onMerged }: Props) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { getValues } = useFormContext();
  useWatch();
  const [choices, setChoices] = useState<ReadonlyMap<string, Side>>(new Map());
  const pathLabel = usePathLabel(resource);
  const sides = { original, mine: getValues(), theirs: current };
  const { conflicts, theirs } = threeWay(sides, choices);
  const named = (path: string): string => pathLabel(path, sides.mine, current, original);
  const taken = theirs.filter((path) => !KEPT.has(path) && !isShadow(path, current)).map(named);
  const isOpen = conflicts.some(({ path }) => !choices.has(path));
  return (
    <Alert severity="warning" role="alert" sx={{ '& .MuiAlert-message': { flexGrow: 1, minWidth: 0 } }}>
      <AlertTitle>{translate('panel.form.conflict')}</AlertTitle>
      {taken.length > 0 && (
        <Typography variant="body2">{translate('panel.form.merged', { fields: taken.join(', ') })}</Typography>
      )}
      {conflicts.length > 0 && <Typography variant="body2">{translate('panel.form.choose')}</Typography>}
      <Stack spacing={1.5} sx={{ mt: 1 }}>
        {conflicts.map((conflict) => (
          <ConflictChoice
            key={conflict.path}
            resource={resource}
            name={named(conflict.path)}
            conflict={conflict}
            chosen={choices.get(conflict.path) ?? null}
            onChoose={(side) => setChoices(new Map(choices).set(conflict.path, side))}
          />
        ))}
      </Stack>
      <Button
        variant="outlined"
        color="inherit"
        disabled={busy || isOpen}
        onClick={() => onMerged(threeWay({ ...sides, mine: getValues() }, choices).merged)}
        sx={{ mt: 1.5 }}
      >
        {translate('panel.form.saveMerged')}
      </Button>
      {isOpen && (
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          {translate('panel.form.chooseAll')}
        </Typography>
      )}
    </Alert>
  );
}

/** `commune` beside `communeId` is only how the record reads. */
const isShadow = (path: string, current: PanelRecord): boolean =>
  `${path.split('.')[0]}Id` in current || path.includes('.nodes') || path.endsWith('.totalCount');
