import type { Operations } from './operation.ts';

/**
 * The workloads against a schema written by hand for them, with lists instead of connections: `mercurius` and `stock` publish
 * the same one, so they are asked the same.
 */
export const plainOperations: Operations = {
  'deep-tree': {
    query: /* GraphQL */ `
      query DeepTree($codes: [String!]!, $offset: Int!) {
        communes(codes: $codes, first: 20) {
          code
          name
          households(first: 10, offset: $offset) {
            code
            headName
            members { fullName birthDate sex }
            assessments { assessedOn class scoreB answers { indicator answer } }
          }
        }
      }`,
    normal: ({ communes }) => communes,
  },
  'wide-list': {
    query: /* GraphQL */ `
      query WideList($offset: Int!) {
        households(first: 1000, offset: $offset) {
          code headName memberCount class incomePerCapita address
          waterSource toilet ethnicMinority meritHousehold registeredOn synthetic
        }
      }`,
    normal: ({ households }) => households,
  },
  'panel-list': {
    query: /* GraphQL */ `
      query PanelList($text: String!) {
        searchHouseholds(text: $text, first: 25) {
          totalCount
          nodes {
            id version code headName memberCount class incomePerCapita ethnicMinority registeredOn synthetic
            commune { id code name }
            village { id name }
            latestAssessment { id assessedOn }
          }
        }
      }`,
    normal: ({ searchHouseholds }) => searchHouseholds,
  },
  'to-one-chain': {
    query: /* GraphQL */ `
      query ToOneChain($offset: Int!) {
        answers(first: 100, offset: $offset) {
          indicator
          answer
          assessment {
            assessedOn
            class
            household { code headName commune { code name } }
            commune { code name district { code name province { code name } } }
          }
        }
      }`,
    normal: ({ answers }) => answers,
  },
  aggregate: {
    query: /* GraphQL */ `
      query Aggregate {
        householdFigures { commune { code name } class count memberCount }
      }`,
    normal: ({ householdFigures }) => householdFigures,
  },
  'group-by': {
    query: /* GraphQL */ `
      query GroupBy {
        deprivationFigures { year class indicator count }
      }`,
    normal: ({ deprivationFigures }) => deprivationFigures,
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
