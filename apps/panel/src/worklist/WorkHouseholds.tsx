import { Button, Typography } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type HouseholdFilter, WorklistHouseholdsDocument, type WorklistHouseholdsQuery } from '@thoat-ngheo/client';
import { label } from '@thoat-ngheo/domain';
import { useCreatePath, useTranslate } from 'ra-core';
import { Link as PageLink } from 'react-admin';
import { Link } from 'react-router-dom';
import { Allowed } from '../access/Allowed.tsx';
import { request } from '../api/registry.ts';
import { count } from '../components/field/format.ts';
import { Answered } from '../components/show/Answered.tsx';
import { CardTable } from '../components/show/CardTable.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import type { Chosen } from './WorkTable.tsx';
import { filterOf, NO_VILLAGE } from './work.ts';

type Row = WorklistHouseholdsQuery['households']['nodes'][number];
type Props = {
  readonly chosen: Chosen;
  readonly of: { readonly round: string; readonly previous: string | null };
  readonly commune: string;
  readonly disagreed: readonly string[];
};

const placeOf = (village: string | null): HouseholdFilter[] => {
  if (village === null) return [];
  return [
    village === NO_VILLAGE ? { not: { village: { id: { isNull: false } } } } : { village: { id: { eq: village } } },
  ];
};

/** The households of one village in one state, each with what comes next. */
export function WorkHouseholds({ chosen: { row, state }, of, commune, disagreed }: Props) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const lang = useLanguage();
  const filter: HouseholdFilter = {
    and: [{ commune: { id: { eq: commune } } }, filterOf(state, of, disagreed), ...placeOf(row.village)],
  };
  const { data, isError, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['worklist', 'households', of.round, filter],
    queryFn: async ({ pageParam, signal }) =>
      (await request(WorklistHouseholdsDocument, { round: of.round, filter, offset: pageParam }, signal)).households,
    initialPageParam: 0,
    getNextPageParam: (_, pages) => pages.reduce((sum, { nodes }) => sum + nodes.length, 0),
  });
  const households = data?.pages.flatMap(({ nodes }) => nodes);
  const left = (data?.pages.at(-1)?.totalCount ?? 0) - (households?.length ?? 0);
  const next = ({ id, assessments }: Row) => {
    const assessment = assessments.nodes[0];
    if (assessment === undefined) {
      const source = encodeURIComponent(JSON.stringify({ householdId: id, roundId: of.round }));
      return (
        <Allowed resource="assessments" action="create" record={{ communeId: commune }}>
          <Button component={Link} to={`/assessments/create?source=${source}`} size="small">
            {translate('worklist.survey')}
          </Button>
        </Allowed>
      );
    }
    const isOpen = assessment.class === 'UNDETERMINED';
    return (
      <Button
        component={Link}
        to={createPath({ resource: 'assessments', id: assessment.id, type: isOpen ? 'edit' : 'show' })}
        size="small"
      >
        {translate(isOpen ? 'worklist.continue' : 'worklist.open')}
      </Button>
    );
  };
  const heading = translate('worklist.households', { village: row.name, state: translate(`worklist.states.${state}`) });
  return (
    <ShowSection title={heading}>
      <Typography variant="body2" color="textSecondary" gutterBottom>
        {translate(`worklist.hints.${state}`)}
      </Typography>
      <Answered query={{ data: households, isError }} height={160}>
        {(rows) =>
          rows.length === 0 ? (
            <Typography>{translate('worklist.none')}</Typography>
          ) : (
            <CardTable
              label={heading}
              rows={rows}
              rowKey={({ id }) => id}
              actions={next}
              columns={[
                {
                  label: 'worklist.household',
                  render: ({ id, code, headName }) => (
                    <PageLink to={createPath({ resource: 'households', id, type: 'show' })}>
                      {headName ?? '—'} ({code})
                    </PageLink>
                  ),
                },
                { label: 'worklist.persons', align: 'right', render: ({ memberCount }) => count(memberCount, lang) },
                {
                  label: 'worklist.class',
                  render: ({ assessments, class: last }) => {
                    const known = assessments.nodes[0]?.class ?? last;
                    return known === null || known === undefined ? '—' : label('HouseholdClass', known, lang);
                  },
                },
              ]}
            />
          )
        }
      </Answered>
      {left > 0 && (
        <Button onClick={() => fetchNextPage()} disabled={isFetchingNextPage} sx={{ mt: 1 }}>
          {translate('worklist.more', { smart_count: left })}
        </Button>
      )}
    </ShowSection>
  );
}
