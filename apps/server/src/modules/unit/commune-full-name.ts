import { label, vocabularies } from '@thoat-ngheo/domain';

/** SQL for a commune's name with the word for its kind, e.g. `Đặc khu Vân Đồn`. */
export function communeFullName(alias: string): string {
  const words = vocabularies.CommuneKind.codes
    .map((kind) => `when '${kind}' then '${label('CommuneKind', kind, 'vi')}'`)
    .join(' ');
  return `case ${alias}.kind ${words} end || ' ' || ${alias}.name`;
}
