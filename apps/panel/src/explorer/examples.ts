/** What a developer sees first: one request for nested data, filters, pages, a change. Codes and names are of Quảng Ninh. */
export const EXAMPLES = [
  {
    query: `# Một xã với hộ, nhân khẩu và lần rà soát gần nhất: một yêu cầu, một câu SQL.
# A commune with its households, members and latest assessment: one request, one SQL statement.
query CommuneWithHouseholds($f: HouseholdFilter) {
  commune(code: "06862", on: "2026-01-01") {
    name
    households(first: 20, filter: $f, sort: [{ field: CODE }]) {
      totalCount
      nodes {
        code
        headName
        members {
          nodes {
            fullName
            birthDate
          }
        }
        latestAssessment {
          class
          scoreB
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
}
`,
    variables: JSON.stringify({ f: { class: { in: ['POOR', 'NEAR_POOR'] } } }, null, 2),
  },
  {
    query: `# Lọc: tìm không dấu, điều kiện trên quan hệ, so sánh số tiền.
# Filters: search without accents, conditions on relations, comparing amounts.
query PoorHouseholdsWithChildren {
  households(
    first: 10
    filter: {
      class: { in: [POOR, NEAR_POOR] }
      incomePerCapita: { lte: 1500000 }
      commune: { fullName: { search: "van don" } }
      members: { some: { birthDate: { gt: "2010-01-01" } } }
    }
    sort: [{ field: INCOME_PER_CAPITA, nulls: LAST }, { field: CODE }]
  ) {
    totalCount
    nodes {
      code
      headName
      class
      incomePerCapita
      commune {
        fullName
      }
    }
  }
}
`,
  },
  {
    query: `# Trang kế tiếp: gửi endCursor của trang trước vào "after".
# The next page: put the endCursor of the page before into "after".
query Communes($after: String) {
  communes(first: 10, after: $after, filter: { validTo: { isNull: true } }, sort: [{ field: NAME }]) {
    totalCount
    nodes {
      code
      fullName
      areaType
      villages(first: 1) {
        totalCount
      }
      poor: households(first: 1, filter: { class: { eq: POOR } }) {
        totalCount
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
`,
    variables: JSON.stringify({ after: null }, null, 2),
  },
];
