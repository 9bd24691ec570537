import { Chip } from '@mui/material';
import { label } from '@thoat-ngheo/domain';
import { useRecordContext, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import { count, date, dateTime } from '../components/field/format.ts';
import { PermissionList } from '../components/field/PermissionList.tsx';
import { Fact, Facts } from '../components/show/Facts.tsx';
import { RegistryShow } from '../components/show/RegistryShow.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { ApiKeyActs } from './ApiKeyActs.tsx';
import { ApiKeyCommunes } from './ApiKeyCommunes.tsx';
import { STATE_COLOURS } from './ApiKeyList.tsx';
import { IssuedKey } from './IssuedKey.tsx';
import type { ApiKeyRecord } from './operations.ts';

const UsageChart = lazy(async () => ({ default: (await import('./UsageChart.tsx')).UsageChart }));

/** A key: what it may do, how it is used, and how it is replaced or ended. */
export function ApiKeyShow() {
  const [issued, setIssued] = useState<ApiKeyRecord>();
  return (
    <RegistryShow canEdit={false} canDelete={false} actions={<ApiKeyActs onIssued={setIssued} />}>
      {issued !== undefined && <IssuedKey apiKey={issued} />}
      <Body />
    </RegistryShow>
  );
}

function Body() {
  const translate = useTranslate();
  const lang = useLanguage();
  const apiKey = useRecordContext<ApiKeyRecord>();
  if (apiKey === undefined) return null;
  const { start, state, owner, createdAt, expiresAt, lastUsedAt, maxPage, maxCost, persistedOnly } = apiKey;
  return (
    <>
      <ShowSection title="apiKeys.sections.who">
        <Facts>
          <Fact label="apiKeys.state">
            <Chip
              size="small"
              variant="outlined"
              color={STATE_COLOURS[state]}
              label={label('ApiKeyState', state, lang)}
            />
          </Fact>
          <Fact label="apiKeys.start">
            <code>{start}…</code>
          </Fact>
          <Fact label="apiKeys.owner">{owner}</Fact>
          <Fact label="apiKeys.created">{dateTime(createdAt, lang)}</Fact>
          <Fact label="apiKeys.expires">
            {expiresAt === null ? translate('apiKeys.noEnd') : date(expiresAt.slice(0, 10), lang)}
          </Fact>
          <Fact label="apiKeys.lastUsed">
            {lastUsedAt === null ? translate('apiKeys.never') : dateTime(lastUsedAt, lang)}
          </Fact>
          <Fact label="apiKeys.units">
            <ApiKeyCommunes apiKey={apiKey} />
          </Fact>
          <Fact source="persistedOnly">{translate(`ra.boolean.${persistedOnly}`)}</Fact>
          <Fact source="maxPage">{count(maxPage ?? 100, lang)}</Fact>
          <Fact source="maxCost">{count(maxCost ?? 200_000, lang)}</Fact>
        </Facts>
      </ShowSection>
      <ShowSection title="apiKeys.sections.what">
        <PermissionList permissions={apiKey.permissions} />
      </ShowSection>
      <ShowSection title="apiKeys.sections.usage">
        {apiKey.usage.length === 0 ? (
          translate('apiKeys.noUsage')
        ) : (
          <Suspense>
            <UsageChart usage={apiKey.usage} />
          </Suspense>
        )}
      </ShowSection>
    </>
  );
}
