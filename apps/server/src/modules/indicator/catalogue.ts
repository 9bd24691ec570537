import type { EntityManager } from '@mikro-orm/postgresql';
import type { IsoDate } from '@thoat-ngheo/domain';
import type { Indicator } from './indicator.entity.ts';
import { IndicatorVersion } from './indicator-version.entity.ts';

/** A version with the indicator it is of. */
export type Definition = { readonly indicator: Indicator; readonly version: IndicatorVersion };

/** All versions that stand, by the codes and ids of their indicators. */
export class Catalogue {
  readonly definitions: readonly Definition[];

  constructor(definitions: readonly Definition[]) {
    this.definitions = definitions;
  }

  static async load(em: EntityManager): Promise<Catalogue> {
    const versions = await em.find(
      IndicatorVersion,
      { deletedAt: null, indicator: { deletedAt: null } },
      { populate: ['indicator', 'weightIndicator'], orderBy: [{ indicator: { code: 'asc' } }, { ordinal: 'asc' }] },
    );
    return new Catalogue(versions.map((version) => ({ indicator: version.indicator.getEntity(), version })));
  }

  /** The versions in force on a day. */
  on(day: IsoDate): readonly Definition[] {
    return this.definitions.filter(
      ({ version }) => version.validFrom <= day && (version.validTo === null || day <= version.validTo),
    );
  }

  /** All versions of an indicator, oldest first. */
  ofCode(code: string): readonly Definition[] {
    return this.definitions.filter(({ indicator }) => indicator.code === code);
  }

  byCode(code: string, day: IsoDate): Definition | undefined {
    return this.on(day).find(({ indicator }) => indicator.code === code);
  }

  byId(id: string, day: IsoDate): Definition | undefined {
    return this.on(day).find(({ indicator }) => indicator.id === id);
  }
}
