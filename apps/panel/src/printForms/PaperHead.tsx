import { Box, Typography } from '@mui/material';
import type { Review } from './paper.ts';

type Props = {
  readonly review: Review;
  readonly title: string;
  readonly subtitle?: string;
  /** Number of the paper, under its issuer. */
  readonly number?: string;
};

/** What stands above every paper of the state: who issues it, the country and its motto, the title. */
export function PaperHead({ review: { commune }, title, subtitle, number }: Props) {
  return (
    <>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, textAlign: 'center', mb: 3 }}>
        <Box sx={{ flex: 1 }}>
          <Typography variant="body2">TỈNH {commune.province.name.toLocaleUpperCase('vi')}</Typography>
          <Typography variant="body2" sx={{ fontWeight: 700 }}>
            UBND {commune.fullName.toLocaleUpperCase('vi')}
          </Typography>
          {number !== undefined && <Typography variant="body2">{number}</Typography>}
        </Box>
        <Box sx={{ flex: 1 }}>
          <Typography variant="body2" sx={{ fontWeight: 700 }}>
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          </Typography>
          <Typography variant="body2">Độc lập - Tự do - Hạnh phúc</Typography>
          {number !== undefined && (
            <Typography variant="body2" sx={{ fontStyle: 'italic' }}>
              {commune.name}, ngày ...... tháng ...... năm ..........
            </Typography>
          )}
        </Box>
      </Box>
      <Typography component="h2" variant="h6" align="center" sx={{ textTransform: 'uppercase' }}>
        {title}
      </Typography>
      {subtitle !== undefined && (
        <Typography align="center" gutterBottom>
          {subtitle}
        </Typography>
      )}
    </>
  );
}

/** Where people sign. */
export function Signatures({ of }: { readonly of: readonly string[] }) {
  return (
    <Box sx={{ display: 'flex', justifyContent: 'space-around', textAlign: 'center', mt: 4, breakInside: 'avoid' }}>
      {of.map((who) => (
        <Box key={who}>
          <Typography variant="body2" sx={{ fontWeight: 700, textTransform: 'uppercase' }}>
            {who}
          </Typography>
          <Typography variant="body2" sx={{ fontStyle: 'italic', mb: 9 }}>
            (Ký, ghi rõ họ tên)
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
