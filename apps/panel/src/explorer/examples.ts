/** What a developer sees first: one request for nested data, filters, pages, figures. Codes and names are of Quảng Ninh. */
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
  {
    query: `# Số hộ và số nhân khẩu theo xã và phân loại: các nhóm có ít nhất 2 hộ, nhiều nhân khẩu nhất trước.
# Households and persons by commune and class: groups of at least 2 households, the most persons first.
query HouseholdsByCommuneAndClass {
  households(filter: { class: { in: [POOR, NEAR_POOR] } }) {
    aggregate {
      count
      sum {
        memberCount
      }
      avg {
        incomePerCapita
      }
    }
    groups(
      by: [COMMUNE, CLASS]
      having: { count: { gte: 2 } }
      sort: [{ aggregate: SUM_MEMBER_COUNT, direction: DESC }]
      first: 20
    ) {
      key {
        commune {
          code
          fullName
        }
        class
      }
      count
      sum {
        memberCount
      }
    }
  }
}
`,
  },
  {
    query: `# Nhóm bên trong một xã: mỗi phân loại có bao nhiêu hộ; "class": null là hộ chưa rà soát.
# Groups within a commune: how many households of each class; "class": null are those not yet assessed.
query ClassesOfCommune {
  commune(code: "06862", on: "2026-01-01") {
    fullName
    households {
      totalCount
      groups(by: [CLASS], sort: [{ aggregate: COUNT, direction: DESC }]) {
        key {
          class
        }
        count
        sum {
          memberCount
        }
        avg {
          incomePerCapita
        }
      }
    }
  }
}
`,
  },
  {
    query: `# Vốn của chương trình cạnh kết quả mà vốn chi trả: tỷ trọng, tỷ lệ giải ngân, chỉ tiêu, số hộ nghèo các năm.
# The money of a programme beside what it paid for: shares, rate of disbursement, indicators, poor households by year.
query MoneyBesideOutcomes {
  programmeFunding(code: "CTMTQG-2021-2025") {
    total {
      stages {
        stage
        isKnown
        total
        certainty
        creditToBudget
        sources {
          source
          amount
          share
          shareCertainty
        }
      }
      rates {
        disbursement {
          percent
          certainty
        }
      }
    }
  }
  programmeOutcomes(code: "CTMTQG-2021-2025") {
    figure {
      name
      period
      value
      unitOfMeasure
    }
    targetPeriod
    target
    attainment
  }
  assessments(filter: { round: { kind: { eq: YEARLY } }, class: { in: [POOR, NEAR_POOR] } }) {
    groups(by: [ROUND_YEAR, CLASS], sort: [{ key: ROUND_YEAR }]) {
      key {
        roundYear
        class
      }
      count
    }
  }
}
`,
  },
];
