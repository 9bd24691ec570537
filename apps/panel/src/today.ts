const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' });

/** The calendar day in Viet Nam, `YYYY-MM-DD`: the same day the server goes by. */
export const vietnameseToday = (now: Date = new Date()): string => day.format(now);
