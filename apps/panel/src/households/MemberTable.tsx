import {
  Box,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
  useMediaQuery,
  useTheme,
} from '@mui/material';
import { ageInYears, label } from '@thoat-ngheo/domain';
import { useRecordContext, useTranslate } from 'ra-core';
import { useMayRead } from '../access/use-may.ts';
import { date } from '../components/field/format.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { vietnameseToday } from '../today.ts';
import type { MemberValues } from './new-member.ts';
import { RevealIdentity } from './RevealIdentity.tsx';

const COLUMNS = [
  'relationship',
  'birthDate',
  'sex',
  'ethnicity',
  'citizenIdentityNumber',
  'employment',
  'educationLevel',
] as const;

/** How each fact about a member reads. */
function useFacts(): (member: MemberValues, column: (typeof COLUMNS)[number]) => string {
  const translate = useTranslate();
  const lang = useLanguage();
  return (member, column) => {
    const { relationship, birthDate, sex, ethnicity, employment, educationLevel, citizenIdentityNumber } = member;
    switch (column) {
      case 'relationship':
        return relationship === null ? '—' : label('Relationship', relationship, lang);
      case 'birthDate': {
        if (birthDate === null) return '—';
        const years = ageInYears(birthDate, vietnameseToday());
        return `${date(birthDate, lang)} (${translate('households.members.age', { years })})`;
      }
      case 'sex':
        return sex === null ? '—' : label('Sex', sex, lang);
      case 'ethnicity':
        return ethnicity === null ? '—' : label('Ethnicity', ethnicity, lang);
      case 'citizenIdentityNumber':
        return citizenIdentityNumber ?? '—';
      case 'employment':
        return employment === null ? '—' : label('EmploymentStatus', employment, lang);
      case 'educationLevel':
        return educationLevel === null ? '—' : label('EducationLevel', educationLevel, lang);
    }
  };
}

/** The members of the household on the page; on phones one below the other. */
export function MemberTable() {
  const translate = useTranslate();
  const fact = useFacts();
  const mayRead = useMayRead();
  const columns = COLUMNS.filter((column) => mayRead(`members.${column}`));
  const narrow = useMediaQuery(useTheme().breakpoints.down('md'));
  const members = (useRecordContext()?.members ?? []) as readonly MemberValues[];
  if (narrow) {
    return (
      <Box component="ol" sx={{ m: 0, pl: 2.5, '& li': { mb: 1 } }}>
        {members.map((member) => (
          <li key={member.id}>
            <Typography sx={{ fontWeight: 600 }}>{member.fullName}</Typography>
            <Typography variant="body2" color="textSecondary">
              {columns
                .map((column) => fact(member, column))
                .filter((text) => text !== '—')
                .join(' · ')}
              {mayRead('members.citizenIdentityNumber') && member.citizenIdentityNumber && (
                <RevealIdentity memberId={member.id} name={member.fullName ?? ''} />
              )}
            </Typography>
          </li>
        ))}
      </Box>
    );
  }
  return (
    <TableContainer>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('resources.households.fields.fullName')}</TableCell>
            {columns.map((column) => (
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
              {columns.map((column) => (
                <TableCell key={column}>
                  {fact(member, column)}
                  {column === 'citizenIdentityNumber' && member.citizenIdentityNumber && (
                    <RevealIdentity memberId={member.id} name={member.fullName ?? ''} />
                  )}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
