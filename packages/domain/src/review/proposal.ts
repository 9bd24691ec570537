import type { IsoDate } from '../calendar/date.ts';
import type { HouseholdFacts } from '../household/household.ts';
import type { AnswerValue } from '../vocabulary/review.ts';
import type { DeprivationIndicator } from '../vocabulary/standard.ts';
import * as dwelling from './dwelling-deprivation.ts';
import * as member from './member-deprivation.ts';
import type { ProposalReason } from './proposal-reason.ts';
import type { Truth } from './three-valued.ts';

/** What the recorded facts imply about one indicator, and why. NOT_ANSWERED: they imply nothing. */
export interface Proposal {
  readonly answer: AnswerValue;
  readonly reason: ProposalReason;
}

export type Proposals = { readonly [I in DeprivationIndicator]: Proposal };

function answerOf(deprived: Truth): AnswerValue {
  if (deprived === null) return 'NOT_ANSWERED';
  return deprived ? 'DEPRIVED' : 'NOT_DEPRIVED';
}

/** A proposal whose reason is given for the known case; the unknown case always says that facts are missing. */
function propose(deprived: Truth, reason: ProposalReason): Proposal {
  return { answer: answerOf(deprived), reason: deprived === null ? { code: 'FACTS_MISSING' } : reason };
}

const NOBODY: Proposal = { answer: 'NOT_ANSWERED', reason: { code: 'NO_MEMBERS' } };

/** Dependants are more than half of the members; exactly half is not deprived. */
function proposeDependants(members: readonly member.MemberFacts[], on: IsoDate): Proposal {
  const dependants = members.filter((each) => member.isDependant(each, on)).length;
  return propose(dependants * 2 > members.length, {
    code: 'DEPENDANTS',
    params: { dependants, members: members.length },
  });
}

function proposeOfMembers(
  rule: (each: member.MemberFacts, on: IsoDate) => Truth,
  members: readonly member.MemberFacts[],
  on: IsoDate,
): Proposal {
  const { truth, count } = member.ofMembers(rule, members, on);
  return propose(truth, { code: 'MEMBERS_CONCERNED', params: { count } });
}

function proposeFloorArea(facts: HouseholdFacts, memberCount: number): Proposal {
  const params = { floorAreaM2: facts.floorAreaM2 ?? '', members: memberCount, least: dwelling.LEAST_FLOOR_AREA };
  return propose(dwelling.lacksFloorArea(facts, memberCount), { code: 'FLOOR_AREA', params });
}

/**
 * What the facts of a household imply about the twelve indicators on the day of the review (NĐ 07/2021/NĐ-CP, annex).
 * A fact that is not recorded implies nothing. Members born after that day are left out: the household did not yet
 * have them. Proposals are only shown; `mergeProposals` never lets one replace an answer.
 */
export function proposeAnswers(
  facts: HouseholdFacts,
  allMembers: readonly member.MemberFacts[],
  reviewDate: IsoDate,
): Proposals {
  const members = allMembers.filter(({ birthDate }) => birthDate <= reviewDate);
  const ofMembers = (rule: (each: member.MemberFacts, on: IsoDate) => Truth): Proposal =>
    members.length === 0 ? NOBODY : proposeOfMembers(rule, members, reviewDate);
  return {
    VIEC_LAM: ofMembers(member.lacksWork),
    NGUOI_PHU_THUOC: members.length === 0 ? NOBODY : proposeDependants(members, reviewDate),
    DINH_DUONG: ofMembers(member.isMalnourishedChild),
    BAO_HIEM_Y_TE: ofMembers(member.lacksHealthInsurance),
    GIAO_DUC_NGUOI_LON: ofMembers(member.lacksAdultEducation),
    DI_HOC_TRE_EM: ofMembers(member.lacksSchooling),
    CHAT_LUONG_NHA_O: propose(dwelling.lacksDurableHouse(facts), { code: 'DURABLE_PARTS' }),
    DIEN_TICH_NHA_O: members.length === 0 ? NOBODY : proposeFloorArea(facts, members.length),
    NGUON_NUOC: propose(dwelling.lacksCleanWater(facts), {
      code: 'WATER_SOURCE',
      params: { waterSource: facts.waterSource ?? '' },
    }),
    NHA_TIEU: propose(dwelling.lacksHygienicToilet(facts), { code: 'TOILET', params: { toilet: facts.toilet ?? '' } }),
    VIEN_THONG: propose(dwelling.lacksInternet(facts), { code: 'INTERNET' }),
    PHUONG_TIEN_THONG_TIN: propose(dwelling.lacksDevices(facts), { code: 'DEVICES' }),
  };
}
