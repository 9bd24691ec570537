import { Box, Typography } from '@mui/material';
import type { ReviewCourseQuery } from '@thoat-ngheo/client';
import { isMajority, label } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { Link } from 'react-admin';
import { count, date, dateTime } from '../components/field/format.ts';
import { useLanguage } from '../i18n/use-language.ts';

type Act = NonNullable<ReviewCourseQuery['communeReview']>['acts']['nodes'][number];

/** What was done, in the order in which it was recorded. */
export function ActTimeline({ acts }: { readonly acts: readonly Act[] }) {
  const translate = useTranslate();
  if (acts.length === 0) return <Typography color="textSecondary">{translate('communeReviews.noActs')}</Typography>;
  return (
    <Box component="ol" sx={{ m: 0, pl: 3, '& > li': { pb: 1.5 } }}>
      {acts.map((act) => (
        <li key={act.id}>
          <Entry act={act} />
        </li>
      ))}
    </Box>
  );
}

function Entry({ act }: { readonly act: Act }) {
  const translate = useTranslate();
  const lang = useLanguage();
  const { present, agreed, household } = act;
  const facts = [
    ...(act.village === null ? [] : [act.village.name]),
    ...(present === null || agreed === null
      ? []
      : [
          translate('communeReviews.votes', { present: count(present, lang), agreed: count(agreed, lang) }),
          translate(isMajority(present, agreed) ? 'communeReviews.agreed' : 'communeReviews.notAgreed'),
        ]),
    ...(act.postedUntil === null ? [] : [translate('communeReviews.until', { day: date(act.postedUntil, lang) })]),
    ...(act.documentNumber === null ? [] : [translate('communeReviews.paper', { number: act.documentNumber })]),
  ];
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>
        {date(act.happenedOn, lang)}: {label('ReviewActKind', act.kind, lang)}
      </Typography>
      {facts.length > 0 && <Typography variant="body2">{facts.join(' · ')}</Typography>}
      {household !== null && (
        <Typography variant="body2">
          <Link to={`/households/${household.id}/show`}>
            {household.code} {household.headName}
          </Link>
        </Typography>
      )}
      {act.note !== null && (
        <Typography variant="body2" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {act.note}
        </Typography>
      )}
      <Typography variant="caption" color="textSecondary">
        {translate('communeReviews.recordedBy', { name: act.recordedBy, when: dateTime(act.createdAt, lang) })}
      </Typography>
    </>
  );
}
