import type { Statement } from './statement.ts';

export const small: Statement = {
  parameters: ['code'],
  text: /* sql */ `
select '{"data":{"commune":' || coalesce((
  select '{"code":"' || code || '","name":' || to_json(name) || ',"kind":"' || kind
    || '","areaType":' || coalesce('"' || area_type || '"', 'null') || '}'
  from commune where code = $1::text and deleted_at is null
  order by valid_to desc nulls first, valid_from desc limit 1), 'null') || '}}'`,
};
