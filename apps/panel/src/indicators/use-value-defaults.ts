import { useQuery } from '@tanstack/react-query';
import { IndicatorProvincesDocument } from '@thoat-ngheo/client';
import { useMemo } from 'react';
import { request } from '../api/registry.ts';
import { usePreset } from '../components/form/use-preset.ts';

/** The provinces that a target or measurement may be about; most registries hold one. */
export function useProvinces() {
  return useQuery({
    queryKey: ['provinces', 'current'],
    queryFn: ({ signal }) => request(IndicatorProvincesDocument, {}, signal),
  }).data?.provinces.nodes;
}

/** What a new target or measurement starts with: what the link says, else the whole province. Undefined while loading. */
export function useValueDefaults(): Readonly<Record<string, unknown>> | undefined {
  const preset = usePreset();
  const provinces = useProvinces();
  return useMemo(() => {
    if (provinces === undefined) return undefined;
    const ofCommune = typeof preset.communeId === 'string';
    return { provinceId: ofCommune ? null : (provinces[0]?.id ?? null), communeId: null, ...preset };
  }, [preset, provinces]);
}
