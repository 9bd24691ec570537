import { Alert, Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { PrintedHouseholdsDocument } from '@thoat-ngheo/client';
import { formatDate } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { allPages } from '../api/all-pages.ts';
import { request } from '../api/registry.ts';
import { Answered } from '../components/show/Answered.tsx';
import { Certificates } from './Certificates.tsx';
import { HouseholdRows } from './HouseholdRows.tsx';
import { PaperHead, Signatures } from './PaperHead.tsx';
import { type Act, actsNow, type Listed, lastOf, type Paper, placeOf, type Review } from './paper.ts';

type Props = { readonly review: Review; readonly households: readonly Listed[] };
type OfHouseholdsProps = { readonly review: Review; readonly print: (households: readonly Listed[]) => ReactNode };

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

/** What is printed of the poor and near-poor households of a review, once they are read. */
function OfHouseholds({ review, print }: OfHouseholdsProps) {
  const printed = useQuery({
    queryKey: ['printForms', 'households', review.id],
    queryFn: ({ signal }) => {
      const where = { round: review.round.id, commune: review.commune.id };
      return allPages(
        async (offset) => (await request(PrintedHouseholdsDocument, { ...where, offset }, signal)).assessments,
      );
    },
  });
  return (
    <Answered query={printed} height={480}>
      {print}
    </Answered>
  );
}

/** One paper, or why it cannot be printed yet. */
export function PrintedPaper({ paper, review }: { readonly paper: Paper; readonly review: Review }) {
  const translate = useTranslate();
  if (paper === 'certificates') return <Certificates review={review} />;
  const meetings = actsNow(review.acts.nodes).filter(({ kind }) => kind === 'MEETING_HELD');
  if (paper === 'minutes' && meetings.length === 0)
    return <Alert severity="info">{translate('printForms.noMeeting')}</Alert>;
  return (
    <OfHouseholds
      review={review}
      print={(households) => {
        if (paper === 'minutes')
          return meetings.map((act) => <MinutesOf key={act.id} review={review} households={households} act={act} />);
        if (households.length === 0) return <Alert severity="info">{translate('printForms.noHouseholds')}</Alert>;
        return <Posting review={review} households={households} />;
      }}
    />
  );
}
