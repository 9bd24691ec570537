import { Button, Stack, TextField } from '@mui/material';
import { label } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import type { ShownStandard } from '../assessments/use-standards.ts';
import { useLanguage } from '../i18n/use-language.ts';
import type { DraftProblems, StandardDraft } from './standard-draft.ts';

type Props = {
  readonly standard: ShownStandard;
  readonly draft: StandardDraft;
  readonly problems: DraftProblems;
  readonly onChange: (draft: StandardDraft) => void;
  readonly onReset: () => void;
};

/** A copy of a standard in which the lines, the cut and the middle living standard can be changed. */
export function StandardEditor({ standard, draft, problems, onChange, onReset }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  const box = (field: string, name: string, value: string, change: (text: string) => void, hint: string) => (
    <TextField
      key={field}
      id={`what-if-${field}`}
      label={name}
      value={value}
      onChange={({ target }) => change(target.value)}
      error={problems[field] !== undefined}
      helperText={translate(problems[field] ?? hint, { _: problems[field] ?? hint })}
      fullWidth={false}
      sx={{ my: 0, flex: '1 1 200px', minWidth: 0 }}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { inputMode: 'decimal', autoComplete: 'off' } }}
    />
  );
  return (
    <Stack direction="row" useFlexGap spacing={1.5} sx={{ flexWrap: 'wrap', alignItems: 'flex-start' }}>
      {standard.lines.map(({ areaType }) =>
        box(
          areaType,
          translate('whatIf.lineOf', { area: label('AreaType', areaType, lang).toLowerCase() }),
          draft.lines[areaType] ?? '',
          (text) => onChange({ ...draft, lines: { ...draft.lines, [areaType]: text } }),
          'whatIf.lineHint',
        ),
      )}
      {box('cut', translate('whatIf.cut'), draft.cut, (cut) => onChange({ ...draft, cut }), 'whatIf.cutHint')}
      {box(
        'middleRatio',
        translate('whatIf.middleRatio'),
        draft.middleRatio,
        (middleRatio) => onChange({ ...draft, middleRatio }),
        'whatIf.middleHint',
      )}
      <Button onClick={onReset} sx={{ mt: 0.5 }}>
        {translate('whatIf.reset')}
      </Button>
    </Stack>
  );
}
