/** The most days that a month has in any year. */
export function longest(month: number): number {
  return month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Two digits are read as the hundred years of which the present is nearer the end, as POSIX does. */
export function fullYear(short: number): number {
  return short < 69 ? 2000 + short : 1900 + short
}

/** Whether a year has such a month, and the month such a day. */
export const isDayOfMonth = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= longest(month)
