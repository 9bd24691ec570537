import { plain, rowsOf } from '../../check/normal-form.ts';
import type { Operations } from '../operation.ts';

/** The workloads in the registry's own API. The hand-written ceiling gives the same `data`, byte for byte. */
export const operations: Operations = {
  'deep-tree': {
    query: /* GraphQL */ `
      query DeepTree($codes: [String!]!, $offset: Int!) {
        communes(first: 20, filter: { code: { in: $codes }, validTo: { isNull: true } }, sort: [{ field: CODE }]) {
          nodes {
            code
            name
            households(first: 10, offset: $offset, sort: [{ field: CODE }]) {
              nodes {
                code
                headName
                members(first: 50) { nodes { fullName birthDate sex } }
                assessments(first: 20) {
                  nodes { assessedOn class scoreB answers(first: 12) { nodes { indicator answer } } }
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
        households(first: 1000, offset: $offset, sort: [{ field: CODE }]) {
          nodes {
            code headName memberCount class incomePerCapita address
            waterSource toilet ethnicMinority meritHousehold registeredOn synthetic
          }
        }
      }`,
    normal: ({ households }) => plain(households),
  },
  'panel-list': {
    query: /* GraphQL */ `
      query PanelList($first: Int, $filter: HouseholdFilter, $sort: [HouseholdSort!]) {
        households(first: $first, filter: $filter, sort: $sort) {
          totalCount
          nodes {
            id version code headName memberCount class incomePerCapita ethnicMinority registeredOn synthetic
            commune { id code name }
            village { id name }
            latestAssessment { id assessedOn }
          }
        }
      }`,
    variables: ({ text }) => ({
      first: 25,
      filter: { or: [{ headName: { search: text } }, { code: { contains: text } }] },
      sort: [{ field: 'CODE' }],
    }),
    normal: ({ households }) => plain(households),
  },
  'to-one-chain': {
    query: /* GraphQL */ `
      query ToOneChain($offset: Int!) {
        answers(first: 100, offset: $offset) {
          nodes {
            indicator
            answer
            assessment {
              assessedOn
              class
              household { code headName commune { code name } }
              commune { code name district { code name province { code name } } }
            }
          }
        }
      }`,
    normal: ({ answers }) => plain(answers),
  },
  aggregate: {
    query: /* GraphQL */ `
      query Aggregate {
        households {
          groups(by: [COMMUNE, CLASS]) { key { commune { code name } class } count sum { memberCount } }
        }
      }`,
    normal: ({ households }) =>
      rowsOf<{ key: object; count: number; sum: { memberCount: number } }>(households, 'groups').map(
        ({ key, count, sum }) => ({ ...key, count, memberCount: sum.memberCount }),
      ),
  },
  'group-by': {
    query: /* GraphQL */ `
      query GroupBy {
        answers(filter: { answer: { eq: DEPRIVED } }) {
          groups(by: [ASSESSMENT_ROUND_YEAR, ASSESSMENT_CLASS, INDICATOR]) {
            key { assessmentRoundYear assessmentClass indicator }
            count
          }
        }
      }`,
    normal: ({ answers }) =>
      rowsOf<{ key: Record<string, unknown>; count: number }>(answers, 'groups').map(({ key, count }) => ({
        year: key.assessmentRoundYear,
        class: key.assessmentClass,
        indicator: key.indicator,
        count,
      })),
  },
  'by-id': {
    query: /* GraphQL */ `
      query ById($id: ID!) {
        household(id: $id) { id code headName address memberCount class incomePerCapita registeredOn }
      }`,
    normal: ({ household }) => household,
  },
  small: {
    query: /* GraphQL */ `
      query Small($code: String!) {
        commune(code: $code) { code name kind areaType }
      }`,
    normal: ({ commune }) => commune,
  },
};
