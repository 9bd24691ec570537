import { Alert, AlertTitle, Link, List, ListItem } from '@mui/material';
import { useTranslate } from 'ra-core';
import { type FieldErrors, useFormContext, useFormState } from 'react-hook-form';

type Found = { readonly name: string; readonly message: string };

function flatten(errors: FieldErrors, prefix = ''): readonly Found[] {
  return Object.entries(errors).flatMap(([key, error]): readonly Found[] => {
    if (error === undefined || error === null || typeof error !== 'object') return [];
    const name = `${prefix}${key}`;
    if (typeof error.message === 'string' && error.message !== '') return [{ name, message: error.message }];
    return flatten(error as FieldErrors, `${name}.`);
  });
}

/** After a form was sent in vain: everything to mend in one place, each line leading to its field. */
export function ErrorSummary() {
  const translate = useTranslate();
  const { setFocus } = useFormContext();
  const { errors, submitCount } = useFormState();
  const found = flatten(errors);
  if (submitCount === 0 || found.length === 0) return null;
  return (
    <Alert severity="error" role="alert">
      <AlertTitle>{translate('panel.form.fix')}</AlertTitle>
      <List dense disablePadding sx={{ listStyle: 'disc', pl: 2.5 }}>
        {found.map(({ name, message }) => (
          <ListItem key={name} disablePadding sx={{ display: 'list-item' }}>
            <Link
              component="button"
              type="button"
              color="inherit"
              variant="body2"
              sx={{ textAlign: 'left' }}
              onClick={() => setFocus(name.replace(/\.root$/, ''))}
            >
              {message}
            </Link>
          </ListItem>
        ))}
      </List>
    </Alert>
  );
}
