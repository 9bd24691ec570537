import { Alert, Box, Typography } from '@mui/material';
import { formatDate } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { Certificates } from './Certificates.tsx';
import { HouseholdRows } from './HouseholdRows.tsx';
import { PaperHead, Signatures } from './PaperHead.tsx';
import { type Act, actsNow, type Listed, lastOf, type Paper, placeOf, type Review } from './paper.ts';

type Props = { readonly review: Review; readonly households: readonly Listed[] };

const day = (iso: string): string => formatDate(iso, 'vi');

function Posting({ review, households }: Props) {
  const posted = lastOf(review, 'POSTED');
  return (
    <>
      <PaperHead
        review={review}
        title="Danh sách hộ nghèo, hộ cận nghèo niêm yết công khai"
        subtitle={`${review.round.name}, ${review.commune.fullName}`}
      />
      <HouseholdRows households={households} />
      <Typography>
        {posted === undefined
          ? 'Niêm yết từ ngày ....../....../........ đến hết ngày ....../....../........ (3 ngày làm việc).'
          : `Niêm yết từ ngày ${day(posted.happenedOn)} đến hết ngày ${day(posted.postedUntil ?? posted.happenedOn)}.`}{' '}
        Mọi khiếu nại gửi về UBND {review.commune.fullName} trong thời gian niêm yết.
      </Typography>
      <Signatures of={['Chủ tịch UBND']} />
    </>
  );
}

function MinutesOf({ review, households, act }: Props & { readonly act: Act }) {
  const place = act.village?.name;
  const own = place === undefined ? households : households.filter((each) => placeOf(each) === place);
  return (
    <Box sx={{ breakAfter: 'page', mb: 6 }}>
      <PaperHead
        review={review}
        title="Biên bản họp dân thông qua kết quả rà soát hộ nghèo, hộ cận nghèo"
        subtitle={[review.round.name, place].filter(Boolean).join(' - ')}
      />
      <Typography>Ngày họp: {day(act.happenedOn)}</Typography>
      <Typography>Số biên bản: {act.documentNumber ?? '..............................'}</Typography>
      <Typography>Số đại biểu, hộ gia đình dự họp: {act.present ?? '..........'}</Typography>
      <Typography>
        Số người đồng ý: {act.agreed ?? '..........'} (cần từ 50 % số người dự họp đồng ý, Điều 4 QĐ 24/2021/QĐ-TTg)
      </Typography>
      <Typography sx={{ mt: 1 }}>Kết quả được đưa ra lấy ý kiến:</Typography>
      <HouseholdRows households={own} />
      <Typography>Ý kiến tại cuộc họp: {act.note ?? '.'.repeat(160)}</Typography>
      <Signatures of={['Thư ký', 'Chủ trì', 'Đại diện hộ dân']} />
    </Box>
  );
}

/** One paper, or why it cannot be printed yet. */
export function PrintedPaper({ paper, review, households }: Props & { readonly paper: Paper }) {
  const translate = useTranslate();
  if (paper === 'minutes') {
    const meetings = actsNow(review.acts.nodes).filter(({ kind }) => kind === 'MEETING_HELD');
    if (meetings.length === 0) return <Alert severity="info">{translate('printForms.noMeeting')}</Alert>;
    return meetings.map((act) => <MinutesOf key={act.id} review={review} households={households} act={act} />);
  }
  if (paper === 'certificates') return <Certificates review={review} />;
  if (households.length === 0) return <Alert severity="info">{translate('printForms.noHouseholds')}</Alert>;
  return <Posting review={review} households={households} />;
}
