import type { StandardRowFragment } from '@thoat-ngheo/client';
import { label } from '@thoat-ngheo/domain';
import { count, money } from '../components/field/format.ts';
import { CardTable } from '../components/show/CardTable.tsx';
import { useLanguage } from '../i18n/use-language.ts';

/** The income lines by area type; one is inclusive: an income equal to it is not above it. */
export function StandardLines({ lines }: { readonly lines: StandardRowFragment['lines']['nodes'] }) {
  const lang = useLanguage();
  return (
    <CardTable
      label="standards.sections.lines"
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        { label: 'standards.lines.area', render: ({ areaType }) => label('AreaType', areaType, lang) },
        { label: 'standards.lines.line', align: 'right', render: ({ line }) => money(line, lang) },
        { label: 'standards.lines.middle', align: 'right', render: ({ middleLine }) => money(middleLine, lang) },
        { label: 'standards.lines.b1', align: 'right', render: ({ b1Points }) => count(b1Points, lang) },
      ]}
    />
  );
}
