import { calendarDay, dayNumber } from "./calendar.ts"

/**
 * Days that go by sun and moon as seen from India: tithis (thirtieths of a lunation) of lunar months, the sun's entry
 * into a sidereal sign, and the moon's stay in a lunar mansion.
 * Positions after Meeus, Astronomical Algorithms (1998), chapters 25 and 47, cut to the terms above a minute of arc;
 * signs by the ayanamsa of Lahiri.
 */

const indiaHours = 5.5
const month = 29.530588
const turn = (degrees: number): number => ((degrees % 360) + 360) % 360
const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180)

/** Centuries since J2000 of a moment in days since 1970. */
const centuries = (moment: number): number => (moment - 10_957.5) / 36_525

function sunAt(moment: number): number {
  const t = centuries(moment)
  const m = 357.52911 + 35_999.05029 * t
  return turn(280.46646 + 36_000.76983 * t + 1.9146 * sine(m) + 0.02 * sine(2 * m))
}

function moonAt(moment: number): number {
  const t = centuries(moment)
  const d = 297.8501921 + 445_267.1114034 * t
  const m = 357.52911 + 35_999.05029 * t
  const n = 134.9633964 + 477_198.8675055 * t
  const f = 93.272095 + 483_202.0175233 * t
  return turn(
    218.3164477 +
      481_267.88123421 * t +
      6.288774 * sine(n) +
      1.274027 * sine(2 * d - n) +
      0.658314 * sine(2 * d) +
      0.213618 * sine(2 * n) -
      0.185116 * sine(m) -
      0.114332 * sine(2 * f) +
      0.058793 * sine(2 * d - 2 * n) +
      0.057066 * sine(2 * d - m - n) +
      0.053322 * sine(2 * d + n) +
      0.045758 * sine(2 * d - m) -
      0.040923 * sine(m - n) -
      0.03472 * sine(d) -
      0.030383 * sine(m + n),
  )
}

const sidereal = (longitude: number, moment: number): number =>
  turn(longitude - 23.853 - 1.397 * centuries(moment))

/** The moment near another when the moon has gained so many degrees on the sun. */
function elongated(degrees: number, near: number): number {
  let moment = near
  for (let round = 0; round < 6; round++) {
    const off = turn(moonAt(moment) - sunAt(moment) - degrees + 180) - 180
    moment -= (off * month) / 360
  }
  return moment
}

/** The sidereal sign in which the sun stands, 0 for Aries. */
const signAt = (moment: number): number => Math.floor(sidereal(sunAt(moment), moment) / 30)

/**
 * Returns the day of a year on which a tithi (1 to 30, from the new moon) of a lunar month (1 Chaitra to 12 Phalguna,
 * ending at the new moon) rules at an hour of India's time; leap months are passed over.
 */
export function tithiIn(year: number, lunarMonth: number, tithi: number, hour: number): number | undefined {
  const first = dayNumber(year, 1, 1) - 2 * month
  for (let count = 0; count < 16; count++) {
    const newMoon = elongated(0, first + count * month)
    if (((signAt(newMoon) + 1) % 12) + 1 !== lunarMonth) continue
    if (signAt(elongated(0, newMoon + month)) === signAt(newMoon)) continue
    const start = elongated((tithi - 1) * 12, newMoon + ((tithi - 1) * month) / 30)
    const end = elongated(tithi * 12, newMoon + (tithi * month) / 30)
    const share = (hour - indiaHours) / 24
    const day = Math.ceil(start - share)
    const found = day + share < end ? day : day - 1
    if (calendarDay(found).year === year) return found
  }
  return undefined
}

/** Returns the day of a year on which the sun enters a sidereal sign (1 Aries to 12 Pisces), the next day if after dusk. */
export function sunEntryIn(year: number, sign: number): number {
  let moment = dayNumber(year, 4, 14) + ((sign - 1) * 365.2564) / 12 - (sign > 9 ? 365.2564 : 0)
  for (let round = 0; round < 6; round++) {
    const off = turn(sidereal(sunAt(moment), moment) - (sign - 1) * 30 + 180) - 180
    moment -= (off * 365.2564) / 360
  }
  return Math.floor(moment + (indiaHours + 6) / 24)
}

/** Returns the last day of a solar month (1 from the sun's entry into Aries) at whose dawn the moon is in a mansion, 1 to 27. */
export function mansionIn(year: number, solarMonth: number, mansion: number): number | undefined {
  const first = sunEntryIn(year, solarMonth)
  for (let day = first + 31; day >= first; day--) {
    const dawn = day + (6 - indiaHours) / 24
    if (signAt(dawn) !== solarMonth - 1) continue
    if (Math.floor((sidereal(moonAt(dawn), dawn) * 27) / 360) === mansion - 1) return day
  }
  return undefined
}
