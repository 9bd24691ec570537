import type { ScalarKind } from '../scalars.ts';
import { concatenation, jsonScalar, text } from './json.ts';
import type { OrderKey } from './order.ts';
import type { Sql } from './sql.ts';

/** The cursor of a row: base64url of a JSON array; plan/cursor.ts reads it back. */
export function cursorOf(keys: readonly OrderKey[], fingerprint: string): Sql {
  const parts = keys.flatMap(({ key, expression }) => [
    text(','),
    ...jsonScalar({ ...key.type, json: 'text' }, exactText(key.type, expression), key.nullable),
  ]);
  const json = concatenation([text(`["${fingerprint}"`), ...parts, text(']')]);
  // encode() breaks lines after 76 characters
  return `translate(encode(convert_to(${json}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}

/** A text that gives exactly the same value back, whatever the session's settings. */
function exactText({ json }: ScalarKind, value: Sql): Sql {
  if (json === 'date') return `to_char(${value}, 'YYYY-MM-DD')`;
  if (json === 'instant') return `to_char(${value} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
  return `${value}::text`;
}
