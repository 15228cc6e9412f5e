import { describe, expect, it } from "vitest"
import { readArticle } from "../../../src/extract/read-article.ts"
import { plainLanguageOf } from "../../../src/extract/text/language-of.ts"
import { arabic } from "../../../src/lang/ar/index.ts"
import { english } from "../../../src/lang/en/index.ts"

const packs = [arabic, english]
const russian = "Министр сказал во вторник, что мост не будет открыт до зимы и что его ремонт продолжается."
const turkish = "Bakan, salı günü yaptığı açıklamada köprünün kışa kadar açılmayacağını söyledi."
const persian = "وزیر روز سه‌شنبه گفت که پل تا زمستان باز نخواهد شد و تعمیر آن ادامه دارد."
const french = "Le ministre a dit mardi que le pont ne serait pas ouvert avant la fin de l'année."
const wire = "The minister said on Tuesday that the bridge would not be opened before the winter."
const plainArabic = "قال الوزير يوم الثلاثاء إن الجسر لن يفتح قبل الشتاء وإن الإصلاح مستمر."

describe("E8 the language of a text", () => {
  it.each([
    [russian, "ru"],
    [turkish, "tr"],
    [persian, "fa"],
    [french, "fr"],
    [wire, "en"],
    [plainArabic, "ar"],
    ["Recep Tayyip Erdoğan and Ömer Çelik met in Şanlıurfa, and the talks are to go on.", "en"],
    ["ورد في التقرير أن شركة «گوگل» و«پژو» في طهران كانت من بين التي ذكرت في بيان الوزارة.", "ar"],
    ["Erdoğan", undefined],
    ["Moscow, Ankara, Damascus", undefined],
    ["12 34 56", undefined],
    ["", undefined],
  ])("%s", (text, language) => {
    expect(plainLanguageOf(text)).toBe(language)
  })

  it.each([
    [russian, "ru"],
    [turkish, "tr"],
    [persian, "fa"],
  ])("says that no pack reads it where lang is left out: %s", (text, language) => {
    const { claims, diagnostics, article } = readArticle({ text }, { packs })
    expect(claims).toEqual([])
    expect(article.lang).toBe(language)
    expect(diagnostics).toMatchObject([{ rule: "unknown-language", severity: "warning" }])
    expect(diagnostics[0]?.message).toContain(`looks like ${language}, which no pack reads`)
  })

  it("warns where lang says another language, and reads as it says", () => {
    const { diagnostics } = readArticle({ text: turkish, lang: "en" }, { packs })
    expect(diagnostics).toMatchObject([{ rule: "language-differs", severity: "warning" }])
    expect(readArticle({ text: wire, lang: "en" }, { packs }).diagnostics).toEqual([])
  })
})
