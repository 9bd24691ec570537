import { Alert } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { PrintedCertificatesDocument, PrintedRecognitionsDocument } from '@thoat-ngheo/client';
import { useTranslate } from 'ra-core';
import { allPages } from '../api/all-pages.ts';
import { request } from '../api/registry.ts';
import { Answered } from '../components/show/Answered.tsx';
import { Certificate } from './Certificate.tsx';
import { lastOf, type Review } from './paper.ts';

async function read({ round, commune }: Review, signal: AbortSignal) {
  const where = { round: round.id, commune: commune.id, year: round.year };
  const { communeReviews } = await request(PrintedRecognitionsDocument, where, signal);
  const certified = await allPages(
    async (offset) => (await request(PrintedCertificatesDocument, { ...where, offset }, signal)).assessments,
  );
  return { recognitions: communeReviews.nodes, certified };
}

/** The certificates of a commune's review, one a page, once its result is recognised. */
export function Certificates({ review }: { readonly review: Review }) {
  const translate = useTranslate();
  const isRecognised = lastOf(review, 'RECOGNISED') !== undefined;
  const printed = useQuery({
    queryKey: ['printForms', 'certificates', review.id],
    queryFn: ({ signal }) => read(review, signal),
    enabled: isRecognised,
  });
  if (!isRecognised) return <Alert severity="info">{translate('printForms.notRecognised')}</Alert>;
  return (
    <Answered query={printed} height={480}>
      {({ certified, recognitions }) =>
        certified.length === 0 ? (
          <Alert severity="info">{translate('printForms.noHouseholds')}</Alert>
        ) : (
          certified.map((each) => (
            <Certificate key={each.id} review={review} certified={each} recognitions={recognitions} />
          ))
        )
      }
    </Answered>
  );
}
