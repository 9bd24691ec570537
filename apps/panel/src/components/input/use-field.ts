import { FieldTitle, useInput, useResourceContext } from 'ra-core';
import { createElement, type ReactNode } from 'react';

export type FieldProps = {
  readonly source: string;
  readonly label?: string;
  readonly helperText?: string;
  readonly disabled?: boolean;
  /** Filters stand in the list's filter form; react-admin marks them so. */
  readonly alwaysOn?: boolean;
};

export type Field = ReturnType<typeof useInput> & {
  readonly title: ReactNode;
  readonly message: string | undefined;
};

/** What every input of the panel shares: its value in the form, its title, and what is wrong with it. */
export function useField({ source, label, helperText }: FieldProps): Field {
  const resource = useResourceContext();
  const input = useInput({ source, format: same, parse: same });
  const { error, invalid } = input.fieldState;
  const title = createElement(FieldTitle, {
    source,
    ...(label === undefined ? {} : { label }),
    ...(resource === undefined ? {} : { resource }),
  });
  return { ...input, title, message: invalid ? (error?.message ?? error?.root?.message) : helperText };
}

const same = <T>(value: T): T => value;
