import { dayNumber } from "./calendar.ts"

/** Returns the day's number of Easter Sunday: Western (Meeus), or Orthodox in Gregorian dates. */
export function easter(year: number, orthodox: boolean): number {
  if (orthodox) {
    const d = (19 * (year % 19) + 15) % 30
    const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    const month = Math.floor((d + e + 114) / 31)
    const julian = dayNumber(year, month, ((d + e + 114) % 31) + 1)
    return julian + Math.floor(year / 100) - Math.floor(year / 400) - 2
  }
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1)
}
