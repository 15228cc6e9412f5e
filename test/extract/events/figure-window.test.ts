import { describe, expect, test } from "vitest"
import { windowOf } from "../../../src/extract/events/figure-window.ts"
import type { FrameContext } from "../../../src/extract/frames/context.ts"
import { createDocument } from "../../../src/extract/text/document.ts"
import { arabic } from "../../../src/lang/ar/index.ts"
import { english } from "../../../src/lang/en/index.ts"

const day = { earliest: Date.parse("2018-02-20"), latest: Date.parse("2018-02-20T23:59:59Z") }
const context = { day } as FrameContext

function read(text: string, edtf?: string): string | undefined {
  const document = createDocument(text, /[a-z]/u.test(text) ? english : arabic)
  const time = edtf === undefined ? undefined : { start: 0, end: 1, edtf }
  return windowOf(context, document, { from: 0, to: document.tokens.length }, time)
}

describe("over which time a figure counts", () => {
  test.each([
    ["Twelve people were killed in the past 24 hours.", "2018-02-19/2018-02-20"],
    ["Forty died over the last three days.", "2018-02-17/2018-02-20"],
    ["قتل 12 مدنيا خلال 24 ساعة.", "2018-02-19/2018-02-20"],
    ["مقتل 20 مدنيا خلال الساعات الـ24 الماضية.", "2018-02-19/2018-02-20"],
    // how long something takes is none
    ["The trial of the 12 took three days.", undefined],
    ["A child of two years was killed.", undefined],
    ["Twelve people were killed on Monday.", undefined],
    ["حكم عليه بالسجن عشر سنوات.", undefined],
    ["قتل 12 مدنيا يوم الاثنين.", undefined],
  ])("%s", (text, window) => {
    expect(read(text)).toBe(window)
  })

  test.each([
    ["2018-02-18/..", "2018-02-18/2018-02-20"],
    ["2018", "2018"],
    ["2018-01", "2018-01"],
    ["2018-02-18/2018-02-19", "2018-02-18/2018-02-19"],
    // the day of the event itself
    ["2018-02-19", undefined],
    ["[2018-02-19..2018-02-20]", undefined],
  ])("the time %s", (edtf, window) => {
    expect(read("Twelve people were killed.", edtf)).toBe(window)
  })
})
