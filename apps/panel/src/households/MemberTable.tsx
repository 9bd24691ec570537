import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { ageInYears, label } from '@thoat-ngheo/domain';
import { useRecordContext, useTranslate } from 'ra-core';
import { date } from '../components/field/format.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { vietnameseToday } from '../today.ts';
import type { MemberValues } from './new-member.ts';

const COLUMNS = [
  'fullName',
  'relationship',
  'birthDate',
  'sex',
  'ethnicity',
  'citizenIdentityNumber',
  'employment',
  'educationLevel',
] as const;

/** The members of the household on the page. */
export function MemberTable() {
  const translate = useTranslate();
  const lang = useLanguage();
  const members = (useRecordContext()?.members ?? []) as readonly MemberValues[];
  const age = (birthDate: string | null): string =>
    birthDate === null
      ? '—'
      : `${date(birthDate, lang)} (${translate('households.members.age', { years: ageInYears(birthDate, vietnameseToday()) })})`;
  return (
    <TableContainer>
      <Table size="small">
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column} sx={{ whiteSpace: 'normal' }}>
                {translate(`resources.households.fields.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {members.map((member) => (
            <TableRow key={member.id}>
              <TableCell component="th" scope="row" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
                {member.fullName}
              </TableCell>
              <TableCell>
                {member.relationship === null ? '—' : label('Relationship', member.relationship, lang)}
              </TableCell>
              <TableCell>{age(member.birthDate)}</TableCell>
              <TableCell>{member.sex === null ? '—' : label('Sex', member.sex, lang)}</TableCell>
              <TableCell>{member.ethnicity === null ? '—' : label('Ethnicity', member.ethnicity, lang)}</TableCell>
              <TableCell>{member.citizenIdentityNumber ?? '—'}</TableCell>
              <TableCell>
                {member.employment === null ? '—' : label('EmploymentStatus', member.employment, lang)}
              </TableCell>
              <TableCell>
                {member.educationLevel === null ? '—' : label('EducationLevel', member.educationLevel, lang)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
