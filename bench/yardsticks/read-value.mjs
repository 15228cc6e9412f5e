// What a value given as a string or a number may be read as: a quantity with its unit, a time.

import { findTimes, resolveTime, tokenize } from "../../dist/extract/index.js"
import { readEdtf } from "../../dist/index.js"
import { arabic } from "../../dist/lang/ar/index.js"
import { english } from "../../dist/lang/en/index.js"

/** Words of measure with what they are in the one that is compared by. */
const measures = new Map(
  Object.entries({
    mm: [0.001, "m"],
    cm: [0.01, "m"],
    m: [1, "m"],
    metre: [1, "m"],
    metres: [1, "m"],
    meter: [1, "m"],
    meters: [1, "m"],
    km: [1000, "m"],
    kilometre: [1000, "m"],
    kilometres: [1000, "m"],
    kilometer: [1000, "m"],
    kilometers: [1000, "m"],
    كيلومتر: [1000, "m"],
    كم: [1000, "m"],
    متر: [1, "m"],
    g: [0.001, "kg"],
    kg: [1, "kg"],
    kilogram: [1, "kg"],
    kilograms: [1, "kg"],
    tonne: [1000, "kg"],
    tonnes: [1000, "kg"],
    percent: [1, "%"],
  }),
)
const units = new Map(
  Object.entries({
    thousand: 1e3,
    k: 1e3,
    million: 1e6,
    mn: 1e6,
    m: 1e6,
    billion: 1e9,
    bn: 1e9,
    ألف: 1e3,
    مليون: 1e6,
    مليار: 1e9,
  }),
)
const approximate = /^(?:about|around|approximately|roughly|circa|c\.|ca\.|~|≈|نحو|حوالي)\s*/iu
const number = /^([-+]?)([$€£]?)\s?(\d{1,3}(?:[,٬ ]\d{3})+|\d+)([.٫]\d+)?\s*(.{0,24})$/u

/** The number that a value is, with its unit; undefined where it is none. */
export function quantityOf(value) {
  if (typeof value === "number") return { value }
  const about = approximate.exec(value)
  const read = number.exec(
    value
      .slice(about?.[0].length ?? 0)
      .normalize("NFKC")
      .trim(),
  )
  if (read === null) return undefined
  const [, sign, currency, whole, part = "", after] = read
  if (/\d/u.test(after)) return undefined
  const [first = "", ...rest] = after.toLowerCase().split(/\s+/u).filter(Boolean)
  // "3 m" are metres, "3m" and "$3 m" are millions
  const isMeasure = first === "m" && currency === "" && /\d\s+m\b/u.test(value)
  const factor = isMeasure ? undefined : units.get(first)
  const unit = [currency, ...(factor === undefined ? [first] : []), ...rest].filter(Boolean).join(" ")
  const amount = Number(`${sign}${whole.replaceAll(/[,٬ ]/gu, "")}${part.replace("٫", ".")}`)
  const [scale, base] = measures.get(unit) ?? [1, unit]
  // products of decimal fractions are put right in their last digits
  const scaled = Number((amount * (factor ?? 1) * scale).toPrecision(15))
  // "1.2 million" is rounded to its last digit
  const half = factor === undefined ? 0 : (factor * 10 ** -Math.max(0, part.length - 1)) / 2
  return {
    value: scaled,
    ...(base === "" ? {} : { unit: base }),
    ...(half === 0 ? {} : { rounded: { min: scaled - half, max: scaled + half * (1 - 1e-9) } }),
    ...(about === null ? {} : { approximate: true }),
  }
}

/** The time that a value is, in EDTF; undefined where it is none. */
export function timeOf(value) {
  const written = String(value).trim()
  if (/^-?\d{4}/u.test(written) || written.startsWith("[")) {
    const day =
      /^(\d{4}-\d{2}-\d{2})[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?$/u.exec(written)?.[1] ?? written
    if (readEdtf(day) !== undefined) return day
  }
  if (typeof value !== "string" || !/\p{L}|[/.]/u.test(value) || value.length > 60) return undefined
  for (const { times } of [english, arabic]) {
    const [found, more] = findTimes(tokenize(written), written, times)
    if (found === undefined || more !== undefined) continue
    if (found.start > 0 || found.end < written.length) continue
    const resolved = resolveTime(found, undefined)
    // the order of day and month that custom gives is no evidence
    if (resolved !== undefined && !resolved.inferred.includes("order")) return resolved.edtf
  }
  return undefined
}
