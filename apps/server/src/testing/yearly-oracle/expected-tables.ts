/** What the forty households come to, counted by hand from the table: `[households, persons]`; cells that are left out are zero. */
type Cells = { readonly [code: string]: readonly [households: number, persons: number] };

/** Numbers of the households in each cell are named where it is not plain. */
export const FLOWS_2026: { readonly [place: string]: { readonly POOR: Cells; readonly NEAR_POOR: Cells } } = {
  ALL: {
    POOR: {
      START: [20, 67],
      TO_OTHER_LIST: [3, 12], // 7, 8, 9
      ESCAPED: [5, 17], // 10 to 14
      OTHER_DECREASE: [3, 9], // 31, 32, 33 and two persons of 2
      UNDETERMINED_DECREASE: [2, 7], // 15, 40
      FROM_OTHER_LIST: [2, 8], // 16, 17
      RELAPSED: [2, 7], // 25, 26
      NEWLY_ARISEN: [1, 4], // 28
      OTHER_INCREASE: [2, 9], // 36, 37, one person of 3, two of 6
      UNDETERMINED_INCREASE: [1, 2], // 22
      END: [15, 52], // 1 to 6, 16, 17, 22, 25, 26, 28, 36, 37, 39
    },
    NEAR_POOR: {
      START: [10, 33],
      TO_OTHER_LIST: [2, 7], // 16, 17
      ESCAPED: [2, 7], // 23, 24
      OTHER_DECREASE: [2, 6], // 34, 35 and a person of 19
      FROM_OTHER_LIST: [3, 11], // 7, 8, 9
      RELAPSED: [1, 2], // 27
      NEWLY_ARISEN: [2, 8], // 29, 30
      OTHER_INCREASE: [1, 4], // 38 and a person of 20
      END: [11, 38], // 7, 8, 9, 18 to 21, 27, 29, 30, 38
    },
  },
  V: {
    POOR: {
      START: [7, 25], // 1, 2, 7, 10, 11, 32, 40
      TO_OTHER_LIST: [1, 4],
      ESCAPED: [2, 7],
      OTHER_DECREASE: [1, 3],
      UNDETERMINED_DECREASE: [1, 4],
      FROM_OTHER_LIST: [1, 5],
      RELAPSED: [1, 3],
      OTHER_INCREASE: [1, 2],
      UNDETERMINED_INCREASE: [1, 2],
      END: [6, 19],
    },
    NEAR_POOR: {
      START: [3, 10], // 16, 18, 34
      TO_OTHER_LIST: [1, 4],
      OTHER_DECREASE: [1, 3],
      FROM_OTHER_LIST: [1, 4],
      RELAPSED: [1, 2],
      NEWLY_ARISEN: [1, 5],
      END: [4, 14],
    },
  },
  C: {
    POOR: {
      START: [7, 24], // 3, 4, 8, 12, 13, 33, 39
      TO_OTHER_LIST: [1, 6],
      ESCAPED: [2, 6],
      OTHER_DECREASE: [1, 4],
      RELAPSED: [1, 4],
      OTHER_INCREASE: [0, 1],
      END: [4, 13],
    },
    NEAR_POOR: {
      START: [4, 11], // 19, 20, 23, 35
      ESCAPED: [1, 3],
      OTHER_DECREASE: [1, 3],
      FROM_OTHER_LIST: [1, 5],
      NEWLY_ARISEN: [1, 3],
      OTHER_INCREASE: [1, 4],
      END: [5, 17],
    },
  },
  H: {
    POOR: {
      START: [6, 18], // 5, 6, 9, 14, 15, 31
      TO_OTHER_LIST: [1, 2],
      ESCAPED: [1, 4],
      OTHER_DECREASE: [1, 2],
      UNDETERMINED_DECREASE: [1, 3],
      FROM_OTHER_LIST: [1, 3],
      NEWLY_ARISEN: [1, 4],
      OTHER_INCREASE: [1, 6],
      END: [5, 20],
    },
    NEAR_POOR: {
      START: [3, 12], // 17, 21, 24
      TO_OTHER_LIST: [1, 3],
      ESCAPED: [1, 4],
      FROM_OTHER_LIST: [1, 2],
      END: [2, 7],
    },
  },
};

/** Rows of the review tables of 2026: households and persons of the poor, then of the near-poor; rows left out are zero. */
type Row = readonly [poor: number, poorPersons: number, nearPoor: number, nearPoorPersons: number];

export const TABLES_2026: { readonly [table: string]: { readonly [code: string]: Row } } = {
  DEPRIVATIONS: {
    VIEC_LAM: [9, 28, 3, 10], // 1 2 4 5 22 25 28 36 37; 7 18 38
    NGUOI_PHU_THUOC: [5, 15, 2, 7], // 1 4 17 22 28; 7 18
    DINH_DUONG: [5, 19, 0, 0], // 1 5 16 22 28
    BAO_HIEM_Y_TE: [6, 22, 0, 0], // 3 5 17 25 28 37
    GIAO_DUC_NGUOI_LON: [2, 8, 0, 0], // 3 26
    DI_HOC_TRE_EM: [1, 3, 0, 0], // 17
    CHAT_LUONG_NHA_O: [4, 12, 1, 5], // 4 17 37 39; 21
    DIEN_TICH_NHA_O: [1, 3, 1, 5], // 39; 21
    NGUON_NUOC: [8, 29, 2, 5], // 2 3 6 16 25 26 36 39; 19 27
    NHA_TIEU: [6, 23, 1, 5], // 2 3 6 16 26 36; 29
    VIEN_THONG: [1, 5, 1, 2], // 6; 9
  },
  GROUPS: {
    ETHNIC_MINORITY: [7, 26, 4, 14], // 1 2 6 16 26 36 39; 7 20 27 29
    NO_LABOUR_CAPACITY: [2, 4, 1, 2], // 4 22; 27
    MERIT_HOUSEHOLD: [1, 3, 1, 2], // 17; 9
  },
  CAUSES: {
    NO_LAND: [4, 14, 1, 5], // 1 16 36 39; 29
    NO_CAPITAL: [6, 25, 5, 16], // 1 2 3 6 16 26; 7 18 20 30 38
    NO_LABOUR: [2, 4, 1, 2], // 4 22; 27
    NO_SKILLS: [3, 13, 1, 5], // 5 6 37; 21
    ILLNESS_OR_ACCIDENT: [4, 12, 1, 2], // 4 17 25 28; 9
    OTHER: [0, 0, 1, 3], // 19
  },
  WISHES: {
    LOAN: [3, 13, 1, 4], // 1 3 16; 7 (10 is on no list)
    EDUCATION: [0, 0, 1, 5], // 8
    HOUSING: [1, 4, 1, 5], // 1; 21
    CLEAN_WATER: [1, 4, 0, 0], // 3
    HEALTH_CARE: [2, 4, 0, 0], // 4 22
    MEANS_OF_PRODUCTION: [1, 5, 1, 5], // 16; 29
    OTHER: [1, 2, 0, 0], // 22
  },
  ETHNICITIES: {
    KINH: [8, 26, 7, 24], // 3 4 5 17 22 25 28 37; 8 9 18 19 21 30 38
    TAY: [2, 9, 1, 3], // 6 26; 20
    DAO: [5, 17, 3, 11], // 1 2 16 36 39; 7 27 29
  },
  CHILDREN: {
    VIEC_LAM: [6, 9, 3, 3], // 1 2 5 25 28 37; 7 18 38
    NGUOI_PHU_THUOC: [3, 4, 2, 2], // 1 17 28; 7 18
    DINH_DUONG: [4, 8, 0, 0], // 1 5 16 28
    BAO_HIEM_Y_TE: [6, 9, 0, 0], // 3 5 17 25 28 37
    GIAO_DUC_NGUOI_LON: [2, 4, 0, 0], // 3 26
    DI_HOC_TRE_EM: [1, 1, 0, 0], // 17
    CHAT_LUONG_NHA_O: [3, 4, 1, 2], // 17 37 39; 21
    DIEN_TICH_NHA_O: [1, 1, 1, 2], // 39; 21
    NGUON_NUOC: [7, 11, 1, 1], // 2 3 6 16 25 26 39; 19
    NHA_TIEU: [5, 9, 1, 2], // 2 3 6 16 26; 29
    VIEN_THONG: [1, 1, 0, 0], // 6
  },
};

/** The round of 2026 under the line of the province: `before after` by place; 34 households surveyed, 7 of another class. */
export const PROVINCIAL_LINE_2026: Cells = {
  'ALL POOR POOR': [14, 50],
  'ALL POOR NON_POOR': [1, 2], // 4: no points there, its income is above
  'ALL NEAR_POOR NEAR_POOR': [11, 38],
  'ALL MIDDLE POOR': [3, 11], // 10, 14, 23
  'ALL MIDDLE NEAR_POOR': [1, 3], // 11
  'ALL MIDDLE NON_POOR': [2, 9], // 12, 24: there is no middle standard there
  'ALL NON_POOR NON_POOR': [1, 1], // 13
  'ALL UNDETERMINED UNDETERMINED': [1, 2], // 15
  'V MIDDLE POOR': [1, 4],
  'V MIDDLE NEAR_POOR': [1, 3],
  'C POOR NON_POOR': [1, 2],
  'C MIDDLE POOR': [1, 3],
  'C MIDDLE NON_POOR': [1, 5],
  'H MIDDLE POOR': [1, 4],
  'H MIDDLE NON_POOR': [1, 4],
};
