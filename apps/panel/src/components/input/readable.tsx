import type { ComponentType } from 'react';
import { useMayRead } from '../../access/use-may.ts';

/** An input that is not there for people who may not read its field: they may not enter it either. */
export function readable<Props extends { readonly source: string }>(Input: ComponentType<Props>): ComponentType<Props> {
  return function Readable(props: Props) {
    return useMayRead()(props.source) ? <Input {...props} /> : null;
  };
}
