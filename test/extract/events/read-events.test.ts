import { describe, expect, test } from "vitest"
import { createEventReader } from "../../../src/extract/events/read-events.ts"
import { createDocument } from "../../../src/extract/text/document.ts"
import { createContentTimes } from "../../../src/extract/when/content-times.ts"
import { arabic } from "../../../src/lang/ar/index.ts"
import { english } from "../../../src/lang/en/index.ts"
import type { LanguagePack } from "../../../src/lang/pack.ts"
import { registry } from "../../../src/registry/index.ts"
import { eventsAr } from "../../cases/events-ar.ts"
import { eventsEn } from "../../cases/events-en.ts"
import { foreground } from "../../cases/foreground.ts"

const published = "2024-03-05"

/** Reads what is told from some words of a text on: from its beginning where none are given. */
function read(text: string, lang: string, pack: LanguagePack, opening = "") {
  const document = createDocument(text, pack)
  const span = { start: text.indexOf(opening), end: text.length }
  const times = createContentTimes(document).within(span, published, published, undefined)
  const from = document.tokens.findIndex(({ start }) => start >= span.start)
  const tokens = document.tokens.slice(from)
  const input = { text, ...span, lang, times, tokens, day: undefined }
  return createEventReader(document, registry).read({ from, to: document.tokens.length }, () => input, false)
}

describe.each([
  ["en", english, eventsEn],
  ["ar", arabic, eventsAr],
] as const)("%s: what a sentence tells", (lang, pack, cases) => {
  test.each(cases.map(({ text, told }) => [text, told] as const))("%s", (text, told) => {
    const events = read(text, lang, pack).map(({ proposition, head }) => {
      const sign = proposition.polarity === "negative" ? "-" : "+"
      return `${proposition.predicate} ${sign} ${proposition.extent} [${text.slice(...head)}]`
    })
    expect(events).toEqual(told)
  })
})

test.each(foreground)("E12 what carries a sentence: $lang: $text", ({ lang, text, carrying }) => {
  const found = read(text, lang, lang === "ar" ? arabic : english).filter((event) => event.foreground)
  expect(found.map(({ head }) => text.slice(...head))).toEqual(carrying)
})

const behindAnother = [
  ["en", "The rain went on. ", "Police took three men into custody in Ankara on Monday."],
  ["en", "Nobody slept that night. ", "The army shot a plane down near Aleppo on Monday."],
  ["ar", "واصلت الأمطار هطولها. ", "عقد الوزيران أمس محادثات مع الرئيس في باريس."],
  ["ar", "لم ينم أحد تلك الليلة. ", "ألقت الشرطة القبض على رجلين."],
] as const

test.each(behindAnother)("%s: behind «%s» the same is told: %s", (lang, before, sentence) => {
  const tell = (text: string, opening: string) =>
    read(text, lang, lang === "ar" ? arabic : english, opening).map(({ proposition }) => ({
      predicate: proposition.predicate,
      roles: Object.keys(proposition.roles),
    }))
  const alone = tell(sentence, "")
  expect(alone[0]?.roles.length).toBeGreaterThan(1)
  expect(tell(before + sentence, sentence)).toEqual(alone)
})

test("what spoke for an event is told, the heaviest first", () => {
  const [event] = read("Police arrested three men on Monday.", "en", english)
  const weights = event?.told.because.map(({ weight }) => Math.abs(weight)) ?? []
  expect(weights.length).toBeGreaterThan(3)
  expect(weights).toEqual(weights.toSorted((a, b) => b - a))
})
