import { Arg, Ctx, Extensions, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { requestError } from '../../graphql/request-problems.ts';
import { isRecordId } from '../../writing/record-id.ts';
import { mayEverywhere } from '../viewer/index.ts';
import { reorganisationFor } from './reorganisation.mutations.ts';

const MOST_PER_PAGE = 100;

@ObjectType('ReorganisationHousehold', { description: 'A household of a divided commune and where it will go.' })
export class ReorganisationHouseholdType {
  @Field(() => ID, { description: 'Id of the household.' })
  householdId: string;

  @Field(() => String, { description: 'Its code.' })
  code: string;

  @Field(() => String, { nullable: true, description: 'Name of its head.' })
  headName: string | null;

  @Field(() => Int, { description: 'Persons in it.' })
  memberCount: number;

  @Field(() => String, { nullable: true, description: 'Name of its village.' })
  villageName: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the new commune decided for the household itself.' })
  decidedCommuneId: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the new commune it goes to, also through its village.' })
  toCommuneId: string | null;
}

@ObjectType('ReorganisationHouseholdPage', { description: 'Households of a divided commune, by code.' })
export class ReorganisationHouseholdPageType {
  @Field(() => Int, { description: 'How many there are.' })
  totalCount: number;

  @Field(() => [ReorganisationHouseholdType], { description: 'Those of the page.' })
  nodes: readonly ReorganisationHouseholdType[];
}

type Row = Partial<ReorganisationHouseholdType> & { readonly totalCount: number };

@Resolver()
export class ReorganisationHouseholdsQuery {
  @Query(() => ReorganisationHouseholdPageType, {
    description:
      'Households of a divided commune with what is decided of them. Needs EDIT_UNITS and READ_RECORDS in the whole province.',
  })
  @Extensions({ sqlgraph: { resolver: true } })
  async reorganisationHouseholds(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Id of the draft.' }) id: string,
    @Arg('communeId', () => ID, { description: 'Id of the old commune.' }) communeId: string,
    @Arg('villageId', () => ID, { nullable: true, description: 'One village only.' }) villageId: string | null,
    @Arg('search', () => String, { nullable: true, description: 'Part of a code or of a head’s name, accents or not.' })
    search: string | null,
    @Arg('undecidedOnly', () => Boolean, { defaultValue: false, description: 'Only those that nobody has decided.' })
    undecidedOnly: boolean,
    @Arg('first', () => Int, { defaultValue: 20, description: `1 to ${MOST_PER_PAGE}.` }) first: number,
    @Arg('offset', () => Int, { defaultValue: 0, description: 'How many to skip.' }) offset: number,
  ): Promise<ReorganisationHouseholdPageType> {
    const { em, viewer, language } = context;
    const { id: known } = await reorganisationFor(context, id, { moving: false });
    if (!mayEverywhere(viewer, 'READ_RECORDS')) throw requestError('ACCESS_NOT_GRANTED', language);
    if (first < 1 || first > MOST_PER_PAGE || offset < 0)
      throw requestError('PAGE_TOO_LARGE', language, { max: MOST_PER_PAGE });
    const village = villageId ?? null;
    if (!isRecordId(communeId) || (village !== null && !isRecordId(village))) return { totalCount: 0, nodes: [] };
    const like = `%${(search ?? '').replace(/[\\%_]/g, '\\$&')}%`;
    const rows = await em.execute<Row[]>(
      `with found as (
         select h.id as "householdId", h.code, h.head_name as "headName", h.member_count as "memberCount", v.name as "villageName",
           bh.commune_id as "decidedCommuneId", coalesce(bh.commune_id, bv.commune_id) as "toCommuneId"
         from household h left join village v on v.id = h.village_id
           left join reorganisation_assignment bh on bh.reorganisation_id = ? and bh.household_id = h.id
           left join reorganisation_assignment bv on bv.reorganisation_id = ? and bv.village_id = h.village_id
         where h.commune_id = ? and h.deleted_at is null and (?::uuid is null or h.village_id = ?::uuid)
           and (fold(h.code) like fold(?) or fold(h.head_name) like fold(?))
           and (not ?::boolean or coalesce(bh.commune_id, bv.commune_id) is null)),
       page as (select * from found order by code, "householdId" limit ? offset ?)
       select n.count as "totalCount", p.* from (select count(*)::int from found) n left join page p on true
       order by p.code, p."householdId"`,
      [known, known, communeId, village, village, like, like, undecidedOnly, first, offset],
    );
    const nodes = rows.filter((row): row is Row & ReorganisationHouseholdType => (row.householdId ?? null) !== null);
    return { totalCount: rows[0]?.totalCount ?? 0, nodes };
  }
}
