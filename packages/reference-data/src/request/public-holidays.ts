/** A public holiday that falls on the same day of the Gregorian calendar every year. */
export type PublicHoliday = { readonly monthDay: string; readonly name: string; readonly source: string };

const SOURCE = 'Bộ luật Lao động 2019, Điều 112 [K]';

/**
 * Holidays by the sun. Those by the moon (Tết, Giỗ Tổ Hùng Vương) and days that are exchanged by a yearly decision are not here: a
 * deadline over them comes earlier than it must, never later.
 */
export const publicHolidays: readonly PublicHoliday[] = [
  { monthDay: '01-01', name: 'Tết Dương lịch', source: SOURCE },
  { monthDay: '04-30', name: 'Ngày Chiến thắng', source: SOURCE },
  { monthDay: '05-01', name: 'Ngày Quốc tế lao động', source: SOURCE },
  { monthDay: '09-02', name: 'Quốc khánh', source: SOURCE },
];
