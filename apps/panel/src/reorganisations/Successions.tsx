import { Alert, Button, Skeleton, Stack } from '@mui/material';
import { ReorganisationUpdateDocument } from '@thoat-ngheo/client';
import { label } from '@thoat-ngheo/domain';
import { useRecordContext, useTranslate } from 'ra-core';
import { request } from '../api/registry.ts';
import { CardTable } from '../components/show/CardTable.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { AddSuccession } from './AddSuccession.tsx';
import { Refusals } from './Refusals.tsx';
import { FIRST_ROWS, type Reorganisation } from './reorganisation.ts';
import { useAct } from './use-act.ts';
import { officialSuccessions, type Succession, useSuccessions } from './use-successions.ts';

type Line = Pick<Succession, 'extent'> & {
  readonly predecessor: { readonly id: string };
  readonly successor: { readonly id: string };
};

const unitText = ({ fullName, code }: Succession['predecessor']): string => `${fullName} (${code})`;

/** Which commune takes over which part of which other one; changed here while it is a draft. */
export function Successions() {
  const record = useRecordContext<Reorganisation>();
  return record === undefined ? null : <Lines record={record} />;
}

function Lines({ record: { id, version, state, effectiveOn } }: { readonly record: Reorganisation }) {
  const translate = useTranslate();
  const lang = useLanguage();
  const { data: lines, isError, isPlaceholderData } = useSuccessions(id, version);
  const { busy: isActing, refusals, act } = useAct();
  const isDraft = state === 'DRAFT';
  const save = (read: () => Promise<readonly Line[]>): Promise<boolean> =>
    act(async () => {
      const successions = (await read()).map(({ extent, predecessor, successor }) => ({
        extent,
        predecessorId: predecessor.id,
        successorId: successor.id,
      }));
      return request(ReorganisationUpdateDocument, { id, version, input: { successions } });
    }, 'reorganisations.saved');
  if (isError) return <Alert severity="error">{translate('ra.notification.data_provider_error')}</Alert>;
  // Lines are saved as a whole: nothing is added to lines that are not read yet, or are those of the version before.
  if (lines === undefined) return <Skeleton variant="rounded" height={320} />;
  const busy = isActing || isPlaceholderData;
  const nameOf = (line: Succession): string => `${unitText(line.predecessor)} → ${unitText(line.successor)}`;
  return (
    <ShowSection
      title="reorganisations.sections.successions"
      action={
        isDraft && (
          <Button disabled={busy} onClick={() => save(() => officialSuccessions(effectiveOn))}>
            {translate('reorganisations.takeOfficial')}
          </Button>
        )
      }
    >
      <Stack spacing={1}>
        {isDraft && <AddSuccession busy={busy} onAdd={(line) => save(async () => [...lines, line])} />}
        <Refusals messages={refusals} />
        {lines.length === 0 ? (
          <Alert severity="info">{translate('reorganisations.noSuccessions')}</Alert>
        ) : (
          <CardTable
            label="reorganisations.sections.successions"
            rows={lines}
            first={FIRST_ROWS}
            rowKey={nameOf}
            columns={[
              { label: 'reorganisations.from', minWidth: 160, render: ({ predecessor }) => unitText(predecessor) },
              { label: 'reorganisations.extent', render: ({ extent }) => label('SuccessionExtent', extent, lang) },
              { label: 'reorganisations.to', minWidth: 160, render: ({ successor }) => unitText(successor) },
            ]}
            {...(isDraft && {
              actions: (line: Succession) => (
                <Button
                  size="small"
                  disabled={busy}
                  aria-label={translate('reorganisations.removeLine', { line: nameOf(line) })}
                  onClick={() => save(async () => lines.filter((each) => each !== line))}
                >
                  {translate('ra.action.remove')}
                </Button>
              ),
            })}
          />
        )}
      </Stack>
    </ShowSection>
  );
}
