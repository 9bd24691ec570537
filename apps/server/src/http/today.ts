const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' });

/** The calendar day in Viet Nam at a moment, `YYYY-MM-DD`. */
export const vietnameseDay = (now: Date): string => day.format(now);
