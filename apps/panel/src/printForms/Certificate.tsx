import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { DEPRIVATION_INDICATORS, formatDate, label } from '@thoat-ngheo/domain';
import { type Certified, type Recognitions, stageOf } from './certificate.ts';
import { PaperHead } from './PaperHead.tsx';
import type { Review } from './paper.ts';

type Props = { readonly review: Review; readonly certified: Certified; readonly recognitions: Recognitions };

const DOTS = '..............................';
/** Of a form with many narrow columns. */
const NARROW = { my: 1, '& .MuiTableCell-root': { px: 0.75, py: 0.5, textAlign: 'center' } } as const;

function Members({ certified: { household } }: { readonly certified: Certified }) {
  const heads = ['STT', 'Họ và tên', 'Quan hệ với chủ hộ', 'Năm sinh, nam', 'Năm sinh, nữ', 'Dân tộc', 'Ghi chú'];
  return (
    <TableContainer tabIndex={0} role="group" aria-label="Danh sách thành viên hộ gia đình">
      <Table size="small" sx={NARROW}>
        <TableHead>
          <TableRow>
            {heads.map((head) => (
              <TableCell key={head}>{head}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {household.members.nodes.map(({ id, fullName, relationship, sex, birthDate, ethnicity }, index) => (
            <TableRow key={id}>
              <TableCell>{index + 1}</TableCell>
              <TableCell>{fullName}</TableCell>
              <TableCell>{label('Relationship', relationship, 'vi')}</TableCell>
              <TableCell>{sex === 'MALE' ? birthDate.slice(0, 4) : ''}</TableCell>
              <TableCell>{sex === 'FEMALE' ? birthDate.slice(0, 4) : ''}</TableCell>
              <TableCell>{ethnicity === undefined ? '' : label('Ethnicity', ethnicity, 'vi')}</TableCell>
              <TableCell />
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Results({ years }: Pick<ReturnType<typeof stageOf>, 'years'>) {
  return (
    <TableContainer tabIndex={0} role="group" aria-label="Kết quả phân loại hộ gia đình">
      <Table size="small" sx={NARROW}>
        <TableHead>
          <TableRow>
            <TableCell rowSpan={2}>Năm</TableCell>
            <TableCell colSpan={2}>Phân loại</TableCell>
            <TableCell colSpan={DEPRIVATION_INDICATORS.length}>Chỉ số thiếu hụt dịch vụ xã hội cơ bản</TableCell>
            <TableCell rowSpan={2}>Ngày, tháng, năm</TableCell>
            <TableCell rowSpan={2}>Xác nhận của Chủ tịch UBND cấp xã (ký tên, đóng dấu)</TableCell>
          </TableRow>
          <TableRow>
            <TableCell>N</TableCell>
            <TableCell>CN</TableCell>
            {DEPRIVATION_INDICATORS.map((code, index) => (
              <TableCell key={code}>{index + 1}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {years.map(({ year, isPoor, lacking, recognisedOn }) => (
            <TableRow key={year} sx={{ height: 64 }}>
              <TableCell>{year}</TableCell>
              <TableCell>{isPoor ? 'x' : ''}</TableCell>
              <TableCell>{isPoor ? '' : 'x'}</TableCell>
              {DEPRIVATION_INDICATORS.map((code, index) => (
                <TableCell key={code}>{lacking[index] ? 'x' : ''}</TableCell>
              ))}
              <TableCell>{recognisedOn === null ? '' : formatDate(recognisedOn, 'vi')}</TableCell>
              <TableCell />
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/**
 * A certificate after form 03 of QĐ 24/2021/QĐ-TTg: whom it is for, the members of the household, and its results of the stage. The
 * number of the identity card is written in by hand: every look at a whole number is asked for with its purpose.
 */
export function Certificate({ review, certified, recognitions }: Props) {
  const { household, standard } = certified;
  const { from, to, years } = stageOf(certified, recognitions);
  const head = household.members.nodes.find(({ relationship }) => relationship === 'HEAD');
  const document = standard.legalDocument;
  const place = [household.village?.name, review.commune.fullName, `tỉnh ${review.commune.province.name}`];
  return (
    <Box sx={{ breakAfter: 'page', mb: 6 }}>
      <PaperHead review={review} number="Số: .........../GCN-HN.HCN" title="Giấy chứng nhận hộ nghèo, hộ cận nghèo" />
      <Typography sx={{ fontStyle: 'italic' }}>Căn cứ Luật Tổ chức chính quyền địa phương;</Typography>
      <Typography sx={{ fontStyle: 'italic' }}>
        Căn cứ{' '}
        {document === null ? standard.name : `${label('LegalDocumentKind', document.kind, 'vi')} số ${document.number}`}{' '}
        quy định chuẩn nghèo đa chiều;
      </Typography>
      <Typography sx={{ fontStyle: 'italic' }} gutterBottom>
        Căn cứ kết quả rà soát hộ nghèo, hộ cận nghèo hằng năm trên địa bàn, Chủ tịch Ủy ban nhân dân{' '}
        {review.commune.fullName} chứng nhận:
      </Typography>
      <Typography>
        Hộ gia đình ông/bà: <strong>{household.headName ?? DOTS}</strong>. Dân tộc:{' '}
        {head?.ethnicity === undefined ? DOTS : label('Ethnicity', head.ethnicity, 'vi')}
      </Typography>
      <Typography>
        Số CCCD/CMND: {DOTS} Ngày cấp: {DOTS}
      </Typography>
      <Typography>Nơi thường trú: {place.filter(Boolean).join(', ')}</Typography>
      <Typography component="h3" variant="subtitle2" sx={{ mt: 2 }}>
        I. Danh sách thành viên hộ gia đình
      </Typography>
      <Members certified={certified} />
      <Typography component="h3" variant="subtitle2" sx={{ mt: 2 }}>
        II. Kết quả phân loại hộ gia đình giai đoạn {to === null ? `từ năm ${from}` : `${from} - ${to}`}
      </Typography>
      <Results years={years} />
      <Typography variant="body2">
        N: hộ nghèo; CN: hộ cận nghèo. Chỉ số thiếu hụt:{' '}
        {DEPRIVATION_INDICATORS.map((code, index) => `${index + 1}. ${label('DeprivationIndicator', code, 'vi')}`).join(
          '; ',
        )}
        .
      </Typography>
    </Box>
  );
}
