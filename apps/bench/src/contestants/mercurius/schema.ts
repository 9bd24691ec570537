/** Lists are in the order of the id (households: of the code); the fields are those that any workload asks for. */
export const schema = /* GraphQL */ `
  type Query {
    commune(code: String!): Commune
    communes(codes: [String!]!, first: Int!): [Commune!]!
    household(id: ID!): Household
    households(first: Int!, offset: Int!): [Household!]!
    searchHouseholds(text: String!, first: Int!): HouseholdPage!
    answers(first: Int!, offset: Int!): [Answer!]!
    householdFigures: [HouseholdFigure!]!
    deprivationFigures: [DeprivationFigure!]!
  }
  type Province { id: ID! code: String! name: String! }
  type District { id: ID! code: String! name: String! province: Province! }
  type Commune {
    id: ID!
    code: String!
    name: String!
    kind: String!
    areaType: String
    district: District
    households(first: Int!, offset: Int!): [Household!]!
  }
  type Village { id: ID! name: String! }
  type Household {
    id: ID!
    version: Int!
    code: String!
    headName: String
    memberCount: Int!
    class: String
    incomePerCapita: Float
    address: String
    waterSource: String
    toilet: String
    ethnicMinority: Boolean!
    meritHousehold: Boolean!
    registeredOn: String
    synthetic: Boolean!
    commune: Commune!
    village: Village
    latestAssessment: Assessment
    members: [Member!]!
    assessments: [Assessment!]!
  }
  type HouseholdPage { totalCount: Int! nodes: [Household!]! }
  type Member { id: ID! fullName: String! birthDate: String! sex: String! }
  type Assessment {
    id: ID!
    assessedOn: String!
    class: String!
    scoreB: Int
    household: Household!
    commune: Commune!
    answers: [Answer!]!
  }
  type Answer { id: ID! indicator: String! answer: String! assessment: Assessment! }
  type HouseholdFigure { commune: Commune! class: String count: Int! memberCount: Int! }
  type DeprivationFigure { year: Int! class: String! indicator: String! count: Int! }
`;
