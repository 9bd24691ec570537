import type { EntityManager } from '@mikro-orm/postgresql';
import type { PovertyStandard } from '@thoat-ngheo/domain';
import { Standard } from './standard.entity.ts';

/** A standard as the domain's rules read it, with the record it comes from. */
export type RegisteredStandard = PovertyStandard & { readonly id: string };

/** Every standard of the registry, for the rules that choose and apply one. */
export async function findStandards(em: EntityManager): Promise<RegisteredStandard[]> {
  const standards = await em.find(
    Standard,
    {},
    { populate: ['lines', 'indicators', 'province'], orderBy: { code: 'asc' } },
  );
  return standards.map((standard) => ({
    id: standard.id,
    code: standard.code,
    name: standard.name,
    validFrom: standard.validFrom,
    validTo: standard.validTo ?? null,
    provinceCode: standard.province?.getEntity().code ?? null,
    priority: standard.priority,
    cut: standard.cut,
    lines: standard.lines.getItems().map(({ areaType, line, middleLine, b1Points }) => ({
      areaType,
      line,
      middleLine: middleLine ?? null,
      b1Points: b1Points ?? null,
    })),
    indicators: standard.indicators
      .getItems()
      .toSorted((a, b) => a.ordinal - b.ordinal)
      .map(({ code, service, weight, points }) => ({ code, service, weight, points })),
  }));
}
