import { describe, expect, test } from "vitest"
import type { FrameInput } from "../../../src/extract/frames/input.ts"
import { contacts } from "../../cases/frames-contacts.ts"
import { plans } from "../../cases/frames-plans.ts"
import { tolls } from "../../cases/frames-tolls.ts"
import { compact, read } from "./compact.ts"

function said(content: string, around: Partial<FrameInput> = {}): string {
  const reading = read(content, /[\u0600-\u06ff]/u.test(content) ? "ar" : "en", around)
  return reading === undefined ? "text" : compact(reading.proposition)
}

describe("what is planned is no event", () => {
  test.each(plans)("%s → %s", (content, proposition) => {
    expect(said(content)).toBe(proposition)
  })
})

describe("contacts, meetings and those who take part", () => {
  test.each(contacts.map(([content, proposition, around]) => ({ content, proposition, around })))(
    "$content → $proposition",
    ({ content, proposition, around }) => {
      expect(said(content, around ?? {})).toBe(proposition)
    },
  )
})

describe("tolls", () => {
  test.each(tolls)("%s → %s", (content, proposition) => {
    expect(said(content)).toBe(proposition)
  })
})
