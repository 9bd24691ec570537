import type { EntityManager } from '@mikro-orm/postgresql';
import type { PovertyStandard } from '@thoat-ngheo/domain';

/** A standard as the domain's rules read it, with the record it comes from. */
export type RegisteredStandard = PovertyStandard & { readonly id: string };

/** Every standard of the registry, for the rules that choose and apply one; in one statement, as every write of an assessment asks. */
export function findStandards(em: EntityManager): Promise<RegisteredStandard[]> {
  return em.execute<RegisteredStandard[]>(`
    select s.id, s.code, s.name, s.valid_from::text as "validFrom", s.valid_to::text as "validTo", p.code as "provinceCode", s.priority, s.cut,
      (select coalesce(json_agg(json_build_object(
        'areaType', area_type, 'line', line, 'middleLine', middle_line, 'b1Points', b1_points) order by area_type), '[]')
       from standard_line where standard_id = s.id) as lines,
      (select coalesce(json_agg(json_build_object(
        'code', code, 'service', service, 'weight', weight, 'points', points) order by ordinal), '[]')
       from standard_indicator where standard_id = s.id) as indicators
    from standard s left join province p on p.id = s.province_id order by s.code`);
}
