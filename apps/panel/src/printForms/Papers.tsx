import { Alert, Box, Typography } from '@mui/material';
import { formatDate, label } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
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

function Certificate({ review, household, recognised }: { review: Review; household: Listed; recognised: Act }) {
  const kind = label('HouseholdClass', household.class, 'vi');
  return (
    <Box sx={{ breakAfter: 'page', mb: 6 }}>
      <PaperHead review={review} title={`Giấy chứng nhận ${kind}`} subtitle={`Năm ${review.round.year + 1}`} />
      <Typography>
        Chủ tịch UBND {review.commune.fullName} chứng nhận hộ gia đình ông (bà):{' '}
        <strong>{household.household.headName ?? ''}</strong>
      </Typography>
      <Typography>Mã hộ: {household.household.code}</Typography>
      <Typography>
        Nơi cư trú: {[placeOf(household), review.commune.fullName].filter(Boolean).join(', ')}, tỉnh{' '}
        {review.commune.province.name}
      </Typography>
      <Typography>Số nhân khẩu: {household.memberCount}</Typography>
      <Typography>
        Được công nhận là <strong>{kind}</strong> theo Quyết định số {recognised.documentNumber ?? '..........'} ngày{' '}
        {day(recognised.happenedOn)}.
      </Typography>
      <Signatures of={['Chủ tịch UBND']} />
    </Box>
  );
}

/** One paper, or why it cannot be printed yet. */
export function PrintedPaper({ paper, review, households }: Props & { readonly paper: Paper }) {
  const translate = useTranslate();
  if (paper === 'minutes') {
    const meetings = actsNow(review).filter(({ kind }) => kind === 'MEETING_HELD');
    if (meetings.length === 0) return <Alert severity="info">{translate('printForms.noMeeting')}</Alert>;
    return meetings.map((act) => <MinutesOf key={act.id} review={review} households={households} act={act} />);
  }
  if (households.length === 0) return <Alert severity="info">{translate('printForms.noHouseholds')}</Alert>;
  if (paper === 'posting') return <Posting review={review} households={households} />;
  const recognised = lastOf(review, 'RECOGNISED');
  if (recognised === undefined) return <Alert severity="info">{translate('printForms.notRecognised')}</Alert>;
  return households.map((household) => (
    <Certificate key={household.id} review={review} household={household} recognised={recognised} />
  ));
}
