import { Button, Stack, Step, StepLabel, Stepper, useMediaQuery, useTheme } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { ReviewCourseDocument, type ReviewCourseQuery } from '@thoat-ngheo/client';
import {
  actsOf,
  LAST_DAY_OF_DISTRICTS,
  label,
  type ReviewActKind,
  type ReviewStep,
  reviewSteps,
} from '@thoat-ngheo/domain';
import { useRecordContext, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { useMay } from '../access/use-may.ts';
import { request } from '../api/registry.ts';
import { Answered } from '../components/show/Answered.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { vietnameseToday } from '../today.ts';
import { ActTimeline } from './ActTimeline.tsx';

/** The steps of the law with the one that the commune has reached. */
function Steps({ step, day }: { readonly step: ReviewStep; readonly day: string }) {
  const lang = useLanguage();
  const narrow = useMediaQuery(useTheme().breakpoints.down('md'));
  const steps = reviewSteps(day).includes(step) ? reviewSteps(day) : reviewSteps(LAST_DAY_OF_DISTRICTS);
  const reached = steps.indexOf(step);
  return (
    <Stepper
      activeStep={step === 'CLOSED' ? steps.length : reached}
      alternativeLabel={!narrow}
      orientation={narrow ? 'vertical' : 'horizontal'}
    >
      {steps.map((each, index) => (
        <Step key={each} {...(index === reached ? { 'aria-current': 'step' as const } : {})}>
          <StepLabel>{label('ReviewStep', each, lang)}</StepLabel>
        </Step>
      ))}
    </Stepper>
  );
}

/** Acts that have their turn; the district is asked only while there are districts. */
const nextActs = (step: ReviewStep, today: string): readonly ReviewActKind[] =>
  actsOf(step).filter((kind) => kind !== 'DISTRICT_OPINION_GIVEN' || reviewSteps(today).includes('DISTRICT_OPINION'));

/** Where the review stands, what can be recorded next, and everything that was. */
export function ReviewCourse() {
  const id = String(useRecordContext()?.id ?? '');
  const course = useQuery({
    queryKey: ['communeReviews', 'course', id],
    queryFn: ({ signal }) => request(ReviewCourseDocument, { id }, signal),
    enabled: id !== '',
  });
  return (
    <Answered query={course} height={240}>
      {({ communeReview }) => communeReview && <Course review={communeReview} />}
    </Answered>
  );
}

type Review = NonNullable<ReviewCourseQuery['communeReview']>;

function Course({ review }: { readonly review: Review }) {
  const translate = useTranslate();
  const lang = useLanguage();
  const record = useRecordContext();
  const mayDo = useMay();
  const source = (kind: ReviewActKind): string =>
    encodeURIComponent(
      JSON.stringify({ communeReviewId: record?.id, version: review.version, kind, communeId: record?.communeId }),
    );
  const acts = nextActs(review.step, vietnameseToday()).filter((kind) =>
    mayDo({ resource: 'reviewActs', action: 'create', record: { communeId: record?.communeId, kind } }),
  );
  return (
    <>
      <ShowSection title="communeReviews.sections.course">
        <Steps step={review.step} day={review.stepSince} />
        <Stack direction="row" useFlexGap spacing={1} sx={{ mt: 2, flexWrap: 'wrap' }}>
          {acts.map((kind, index) => (
            <Button
              key={kind}
              variant={index === 0 ? 'contained' : 'outlined'}
              component={Link}
              to={`/reviewActs/create?source=${source(kind)}`}
            >
              {translate('communeReviews.record', { act: label('ReviewActKind', kind, lang) })}
            </Button>
          ))}
        </Stack>
      </ShowSection>
      <ShowSection title="communeReviews.sections.acts">
        <ActTimeline acts={review.acts.nodes} />
      </ShowSection>
    </>
  );
}
