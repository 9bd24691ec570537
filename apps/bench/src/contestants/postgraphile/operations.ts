import { numeric, plain, rowsOf } from '../../check/normal-form.ts';
import type { Operations } from '../operation.ts';

/** The workloads in PostGraphile's names; `deletedAt: null` is what the product's own lists mean, and what its indexes cover. */
export const operations: Operations = {
  'deep-tree': {
    query: /* GraphQL */ `
      query DeepTree($codes: [String!]!, $offset: Int!) {
        communes: allCommunes(first: 20, filter: { code: { in: $codes }, validTo: { isNull: true } }, orderBy: [CODE_ASC]) {
          nodes {
            code
            name
            households: householdsByCommuneId(
              first: 10, offset: $offset, condition: { deletedAt: null }, orderBy: [CODE_ASC]
            ) {
              nodes {
                code
                headName
                members: membersByHouseholdId(first: 50) { nodes { fullName birthDate sex } }
                assessments: assessmentsByHouseholdId(first: 20) {
                  nodes {
                    assessedOn
                    class
                    scoreB
                    answers: answersByAssessmentId(first: 12) { nodes { indicator answer } }
                  }
                }
              }
            }
          }
        }
      }`,
    normal: ({ communes }) => plain(communes),
  },
  'wide-list': {
    query: /* GraphQL */ `
      query WideList($offset: Int!) {
        households: allHouseholds(first: 1000, offset: $offset, condition: { deletedAt: null }, orderBy: [CODE_ASC]) {
          nodes {
            code headName memberCount class incomePerCapita address
            waterSource toilet ethnicMinority meritHousehold registeredOn synthetic
          }
        }
      }`,
    normal: ({ households }) => numeric(plain(households), 'incomePerCapita'),
  },
  'panel-list': {
    query: /* GraphQL */ `
      query PanelList($text: String!) {
        households: benchPostgraphileSearchHouseholds(search: $text, first: 25, orderBy: [CODE_ASC]) {
          totalCount
          nodes {
            id: rowId version code headName memberCount class incomePerCapita ethnicMinority registeredOn synthetic
            commune: communeByCommuneId { id: rowId code name }
            village: villageByVillageId { id: rowId name }
            latestAssessment: assessmentByLatestAssessmentId { id: rowId assessedOn }
          }
        }
      }`,
    normal: ({ households }) => numeric(plain(households), 'incomePerCapita'),
  },
  'to-one-chain': {
    query: /* GraphQL */ `
      query ToOneChain($offset: Int!) {
        answers: allAnswers(first: 100, offset: $offset) {
          nodes {
            indicator
            answer
            assessment: assessmentByAssessmentId {
              assessedOn
              class
              household: householdByHouseholdId { code headName commune: communeByCommuneId { code name } }
              commune: communeByCommuneId {
                code
                name
                district: districtByDistrictId { code name province: provinceByProvinceId { code name } }
              }
            }
          }
        }
      }`,
    normal: ({ answers }) => plain(answers),
  },
  aggregate: {
    query: /* GraphQL */ `
      query Aggregate {
        householdFigures: benchPostgraphileHouseholdFigures { nodes { communeCode communeName class householdCount memberCount } }
      }`,
    normal: ({ householdFigures }) =>
      rowsOf<Record<string, unknown>>(householdFigures, 'nodes').map((row) => ({
        commune: { code: row.communeCode, name: row.communeName },
        class: row.class,
        count: row.householdCount,
        memberCount: row.memberCount,
      })),
  },
  'group-by': {
    query: /* GraphQL */ `
      query GroupBy {
        deprivationFigures: benchPostgraphileDeprivationFigures { nodes { year class indicator answerCount } }
      }`,
    normal: ({ deprivationFigures }) =>
      rowsOf<Record<string, unknown>>(deprivationFigures, 'nodes').map(({ answerCount, ...key }) => ({
        ...key,
        count: answerCount,
      })),
  },
  'by-id': {
    query: /* GraphQL */ `
      query ById($id: UUID!) {
        household: householdByRowId(rowId: $id) {
          id: rowId code headName address memberCount class incomePerCapita registeredOn
        }
      }`,
    normal: ({ household }) => numeric(household, 'incomePerCapita'),
  },
  small: {
    query: /* GraphQL */ `
      query Small($code: String!) {
        communes: allCommunes(first: 1, condition: { code: $code, validTo: null }) {
          nodes { code name kind areaType }
        }
      }`,
    normal: ({ communes }) => rowsOf(communes, 'nodes')[0],
  },
};
