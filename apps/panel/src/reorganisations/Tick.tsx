import { Checkbox } from '@mui/material';

type Props = {
  readonly label: string;
  readonly ids: readonly string[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
};

/** Ticks one thing, or all of several. */
export function Tick({ label, ids, ticked, onTick }: Props) {
  const count = ids.filter((id) => ticked.has(id)).length;
  const all = ids.length > 0 && count === ids.length;
  const change = (): void => {
    const next = new Set(ticked);
    for (const id of ids) {
      if (all) next.delete(id);
      else next.add(id);
    }
    onTick(next);
  };
  return (
    <Checkbox
      size="small"
      checked={all}
      indeterminate={count > 0 && !all}
      onChange={change}
      disabled={ids.length === 0}
      slotProps={{ input: { 'aria-label': label } }}
    />
  );
}
