import fc from "fast-check"

const two = (number: number) => String(number).padStart(2, "0")
// the edtf package takes the years 0 to 99 for 1900 to 1999 in places
const laterYear = fc.integer({ min: 100, max: 9999 }).map((number) => String(number).padStart(4, "0"))
const year = fc.oneof(
  fc.integer({ min: 1990, max: 2030 }).map(String),
  laterYear,
  fc.integer({ min: 1, max: 9999 }).map((number) => `-${String(number).padStart(4, "0")}`),
)
const month = fc.integer({ min: 1, max: 12 }).map(two)
const day = fc.integer({ min: 1, max: 31 }).map(two)
const mark = fc.constantFrom("", "", "", "?", "~", "%")
const joined = (...pieces: fc.Arbitrary<string>[]) => fc.tuple(...pieces).map((list) => list.join(""))
const hyphen = fc.constant("-")

/** Days, months and years, of which some do not exist. */
const plain = fc.oneof(year, joined(year, hyphen, month), joined(year, hyphen, month, hyphen, day))

// no negative years: the edtf package swaps their bounds
const unspecified = fc.oneof(
  fc.integer({ min: 190, max: 202 }).map((decade) => `${decade}X`),
  fc.integer({ min: 10, max: 20 }).map((century) => `${century}XX`),
  joined(laterYear, fc.constant("-XX")),
  joined(laterYear, fc.constant("-XX-XX")),
  joined(laterYear, hyphen, month, fc.constantFrom("-XX", "-0X", "-1X", "-2X")),
  joined(laterYear, fc.constantFrom("-0X", "-1X")),
)
const longYear = fc.integer({ min: 10_000, max: 200_000 }).map((number) => `Y${number}`)
const component = joined(year, mark, hyphen, month, mark, hyphen, day, mark)
const interval = fc.oneof(
  joined(plain, mark, fc.constant("/"), plain, mark),
  joined(plain, fc.constant("/..")),
  joined(fc.constant("../"), plain),
)
// in order and without ranges: the edtf package bounds a list by its first and last entry, and takes a
// range in one to end with its first month
const entries = fc
  .uniqueArray(fc.integer({ min: 0, max: 2400 }), { minLength: 1, maxLength: 5 })
  .map((months) => months.sort((a, b) => a - b))
  .map((months) => months.map((number) => `${1900 + Math.floor(number / 12)}-${two((number % 12) + 1)}`))
const list = fc.oneof(
  entries.map((items) => `[${items.join(",")}]`),
  entries.map((items) => `{${items.join(",")}}`),
  joined(fc.constant("[.."), plain, fc.constant("]")),
  joined(fc.constant("["), plain, fc.constant("..]")),
)

/** EDTF of the levels that both readers know, and dates among it that do not exist. */
export const dateText = fc.oneof(plain, joined(plain, mark), unspecified, longYear, component, interval, list)
