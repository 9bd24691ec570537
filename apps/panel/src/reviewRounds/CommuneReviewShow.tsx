import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Button } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { Link as PageLink } from 'react-admin';
import { Link } from 'react-router-dom';
import { Fact, Facts } from '../components/show/Facts.tsx';
import { RegistryShow } from '../components/show/RegistryShow.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { ReviewCourse } from './ReviewCourse.tsx';

type Review = {
  readonly id: string;
  readonly commune: { readonly id: string; readonly fullName: string };
  readonly round: { readonly id: string; readonly name: string };
};

function AssessmentsButton() {
  const translate = useTranslate();
  const record = useRecordContext() as Review | undefined;
  if (record === undefined) return null;
  const filter = encodeURIComponent(JSON.stringify({ roundId: record.round.id, communeId: record.commune.id }));
  return (
    <>
      <Button component={Link} to={`/print?review=${record.id}`} startIcon={<PrintIcon />}>
        {translate('printForms.title')}
      </Button>
      <Button component={Link} to={`/assessments?filter=${filter}`}>
        {translate('communeReviews.assessments')}
      </Button>
    </>
  );
}

function Places() {
  const record = useRecordContext() as Review | undefined;
  if (record === undefined) return null;
  return (
    <Facts>
      <Fact source="communeId">
        <PageLink to={`/communes/${record.commune.id}/show`}>{record.commune.fullName}</PageLink>
      </Fact>
      <Fact source="roundId">
        <PageLink to={`/reviewRounds/${record.round.id}/show`}>{record.round.name}</PageLink>
      </Fact>
      <Fact source="note" />
    </Facts>
  );
}

/** The review of one commune: where it stands, what comes next, what was done. */
export function CommuneReviewShow() {
  return (
    <RegistryShow actions={<AssessmentsButton />} canDelete={false}>
      <ShowSection title="communeReviews.sections.main">
        <Places />
      </ShowSection>
      <ReviewCourse />
    </RegistryShow>
  );
}
