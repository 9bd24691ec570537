import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { label } from '@thoat-ngheo/domain';
import { type Listed, placeOf } from './paper.ts';

const HEADS = ['STT', 'Họ và tên chủ hộ', 'Thôn, bản, khu phố', 'Số nhân khẩu', 'Kết quả phân loại'];

/** The households of the lists with nothing but what the posted form has: name of the head, place, persons, class. */
export function HouseholdRows({ households }: { readonly households: readonly Listed[] }) {
  return (
    <TableContainer tabIndex={0} role="group" aria-label="Danh sách hộ">
      <Table size="small" sx={{ my: 2 }}>
        <TableHead>
          <TableRow>
            {HEADS.map((head) => (
              <TableCell key={head}>{head}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {households.map((each, index) => (
            <TableRow key={each.id} sx={{ breakInside: 'avoid' }}>
              <TableCell>{index + 1}</TableCell>
              <TableCell>{each.household.headName ?? ''}</TableCell>
              <TableCell>{placeOf(each)}</TableCell>
              <TableCell>{each.memberCount}</TableCell>
              <TableCell>{label('HouseholdClass', each.class, 'vi')}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
