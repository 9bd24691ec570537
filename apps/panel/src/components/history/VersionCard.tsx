import { Button, Stack, Typography } from '@mui/material';
import { label } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import type { Version } from '../../api/operations.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { dateTime } from '../field/format.ts';
import { ShowSection } from '../show/ShowSection.tsx';
import { ChangeTable } from './ChangeTable.tsx';

type Props = {
  readonly version: Version;
  /** Page that makes this version the present one again. */
  readonly takeBack?: string;
};

/** One version: when, who, why, and what it changed. */
export function VersionCard({ version, takeBack }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  const { occurredAt, operation, actorName, reason, recordVersion, changes } = version;
  const when = dateTime(occurredAt, lang);
  const number = translate('panel.history.version', { number: recordVersion ?? '' });
  return (
    <ShowSection
      title={`${number} – ${when}`}
      action={
        takeBack !== undefined && (
          <Button
            size="small"
            component={Link}
            to={takeBack}
            aria-label={translate('panel.history.takeBackOf', { when })}
          >
            {translate('panel.history.takeBack')}
          </Button>
        )
      }
    >
      <Stack spacing={1}>
        <Typography>
          {translate('panel.history.by', { operation: label('AuditOperation', operation, lang), name: actorName })}
        </Typography>
        {reason !== null && <Typography>{translate('panel.history.why', { reason })}</Typography>}
        {changes.nodes.map((change) => (
          <ChangeTable key={change.id} change={change} />
        ))}
      </Stack>
    </ShowSection>
  );
}
