import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from './context.ts';
import { type Answer, type Assessment, Commune, type District, type Household } from './entities.ts';
import {
  AnswerType,
  AssessmentType,
  CommuneType,
  DistrictType,
  HouseholdFigureType,
  HouseholdType,
  MemberType,
  ProvinceType,
  VillageType,
} from './types.ts';

@Resolver(() => DistrictType)
export class DistrictFields {
  @FieldResolver(() => ProvinceType)
  province(@Root() district: District) {
    return district.province.load();
  }
}

@Resolver(() => CommuneType)
export class CommuneFields {
  @FieldResolver(() => DistrictType, { nullable: true })
  district(@Root() commune: Commune) {
    return commune.district?.load() ?? null;
  }

  @FieldResolver(() => [HouseholdType])
  households(
    @Root() commune: Commune,
    @Arg('first', () => Int) first: number,
    @Arg('offset', () => Int) offset: number,
    @Ctx() { householdPages }: Context,
  ) {
    return householdPages.load({ commune, first, offset });
  }
}

@Resolver(() => HouseholdType)
export class HouseholdFields {
  @FieldResolver(() => CommuneType)
  commune(@Root() household: Household) {
    return household.commune.load();
  }

  @FieldResolver(() => VillageType, { nullable: true })
  village(@Root() household: Household) {
    return household.village?.load() ?? null;
  }

  @FieldResolver(() => AssessmentType, { nullable: true })
  latestAssessment(@Root() household: Household) {
    return household.latestAssessment?.load() ?? null;
  }

  @FieldResolver(() => [MemberType])
  members(@Root() household: Household) {
    return household.members.loadItems();
  }

  @FieldResolver(() => [AssessmentType])
  assessments(@Root() household: Household) {
    return household.assessments.loadItems();
  }
}

@Resolver(() => AssessmentType)
export class AssessmentFields {
  @FieldResolver(() => HouseholdType)
  household(@Root() assessment: Assessment) {
    return assessment.household.load();
  }

  @FieldResolver(() => CommuneType)
  commune(@Root() assessment: Assessment) {
    return assessment.commune.load();
  }

  @FieldResolver(() => [AnswerType])
  answers(@Root() assessment: Assessment) {
    return assessment.answers.loadItems();
  }
}

@Resolver(() => AnswerType)
export class AnswerFields {
  @FieldResolver(() => AssessmentType)
  assessment(@Root() answer: Answer) {
    return answer.assessment.load();
  }
}

@Resolver(() => HouseholdFigureType)
export class HouseholdFigureFields {
  @FieldResolver(() => CommuneType)
  commune(@Root() figure: { readonly communeId: string }, @Ctx() { em }: Context) {
    return em.getReference(Commune, figure.communeId, { wrapped: true }).load();
  }
}
