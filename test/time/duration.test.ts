import { describe, expect, it } from "vitest"
import { readDuration } from "../../src/time/duration.ts"

const hour = 3_600_000
const day = 24 * hour

describe("readDuration", () => {
  it.each([
    ["P3D", 3 * day],
    ["PT36H", 36 * hour],
    ["P1W", 7 * day],
    ["P1M", 30 * day],
    ["P1Y", 365 * day],
    ["PT1M", 60_000],
    ["PT0.5S", 500],
    ["PT1,5H", 1.5 * hour],
    ["P0D", 0],
    ["P1Y2M10DT2H30M", (365 + 60 + 10) * day + 2.5 * hour],
  ])("reads %s", (text, milliseconds) => expect(readDuration(text)).toBe(milliseconds))

  it.each([
    "",
    "P",
    "PT",
    "P1DT",
    "3D",
    "p3d",
    "P-3D",
    "-P3D",
    "P3H",
    "PT3D",
    "P1D2M",
    "P1.5DT1H",
    "P.5D",
    "P1.D",
    "P1..5D",
    "3 days",
    "P3D ",
    "P٣D",
    `P${"1".repeat(1000)}D`,
    `P${"1,".repeat(100_000)}`,
  ])("refuses %j", (text) => expect(readDuration(text)).toBeUndefined())
})
