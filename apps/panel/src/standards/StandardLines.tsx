import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import type { StandardRowFragment } from '@thoat-ngheo/client';
import { label } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { count, money } from '../components/field/format.ts';
import { useLanguage } from '../i18n/use-language.ts';

/** The income lines by area type; one is inclusive: an income equal to it is not above it. */
export function StandardLines({ lines }: { readonly lines: StandardRowFragment['lines']['nodes'] }) {
  const translate = useTranslate();
  const lang = useLanguage();
  return (
    <TableContainer tabIndex={0} role="group" aria-label={translate('standards.sections.lines')}>
      <Table size="small" sx={{ maxWidth: 720 }}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('standards.lines.area')}</TableCell>
            <TableCell align="right">{translate('standards.lines.line')}</TableCell>
            <TableCell align="right">{translate('standards.lines.middle')}</TableCell>
            <TableCell align="right">{translate('standards.lines.b1')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map(({ id, areaType, line, middleLine, b1Points }) => (
            <TableRow key={id}>
              <TableCell component="th" scope="row">
                {label('AreaType', areaType, lang)}
              </TableCell>
              <TableCell align="right">{money(line, lang)}</TableCell>
              <TableCell align="right">{money(middleLine, lang)}</TableCell>
              <TableCell align="right">{count(b1Points, lang)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
