import { Box, Checkbox, FormControl, FormControlLabel, FormHelperText, FormLabel } from '@mui/material';
import { label, PERMISSIONS, type Permission } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useLanguage } from '../../i18n/use-language.ts';
import { PERMISSION_GROUPS } from './permission-groups.ts';
import { type FieldProps, useField } from './use-field.ts';

type Props = FieldProps & {
  /** Permissions that cannot be given here. */
  readonly without?: readonly Permission[];
};

const NONE: readonly Permission[] = [];

/** What may be done: a box for each permission, under headings. */
export function PermissionsInput({ without = NONE, ...props }: Props) {
  const translate = useTranslate();
  const { field, message, fieldState } = useField(props);
  const chosen = new Set((field.value ?? []) as readonly Permission[]);
  const toggle = (permission: Permission): void => {
    field.onChange(PERMISSIONS.filter((each) => (each === permission ? !chosen.has(each) : chosen.has(each))));
    field.onBlur();
  };
  const groups = PERMISSION_GROUPS.map(({ name, permissions }) => ({
    name,
    permissions: permissions.filter((each) => !without.includes(each)),
  })).filter(({ permissions }) => permissions.length > 0);
  return (
    <>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}>
        {groups.map(({ name, permissions }, index) => (
          <FormControl key={name} component="fieldset" margin="none">
            <FormLabel component="legend">{translate(`panel.permissions.${name}`)}</FormLabel>
            {permissions.map((permission) => (
              <PermissionBox
                key={permission}
                permission={permission}
                checked={chosen.has(permission)}
                onToggle={() => toggle(permission)}
                {...(index === 0 && permission === permissions[0] ? { inputRef: field.ref } : {})}
              />
            ))}
          </FormControl>
        ))}
      </Box>
      {message !== undefined && <FormHelperText error={fieldState.invalid}>{message}</FormHelperText>}
    </>
  );
}

type BoxProps = {
  readonly permission: Permission;
  readonly checked: boolean;
  readonly onToggle: () => void;
  readonly inputRef?: (element: HTMLInputElement | null) => void;
};

function PermissionBox({ permission, checked, onToggle, inputRef }: BoxProps) {
  const lang = useLanguage();
  return (
    <FormControlLabel
      label={label('Permission', permission, lang)}
      control={
        <Checkbox
          size="small"
          checked={checked}
          onChange={onToggle}
          {...(inputRef === undefined ? {} : { slotProps: { input: { ref: inputRef } } })}
        />
      }
    />
  );
}
