import { describe, expect, it } from "vitest"
import { createConceptFinder } from "../../src/concepts/finder.ts"
import { russianConcepts } from "../../src/lang/ru/index.ts"
import { turkishConcepts } from "../../src/lang/tr/index.ts"
import { tokenize } from "../../src/util/tokens.ts"

const finders = { tr: createConceptFinder(turkishConcepts), ru: createConceptFinder(russianConcepts) }
const ids = (lang: "tr" | "ru", text: string): string[] =>
  finders[lang].find(tokenize(text), text).map(({ concept }) => concept)

const are: readonly (readonly ["tr" | "ru", string, string])[] = [
  ["tr", "kill", "öldürdü öldürüldü öldürüyor öldüren öldürmek öldürmesi"],
  ["tr", "attack", "saldırı saldırıda saldırıları saldırdı saldırının saldırılardan"],
  ["tr", "arrest", "tutukladı tutuklandı tutuklama tutuklanan"],
  ["tr", "meet", "görüştü görüşecek toplantı toplantıda"],
  ["tr", "sign", "imzaladı imzalandı imzalayan"],
  ["ru", "kill", "убить убил убила убили убийство убийства убийстве"],
  ["ru", "attack", "атаковать атаковал атакует атака атаки атаке нападение нападения"],
  ["ru", "arrest", "арестовать арестовал арестован арестованы арест ареста"],
  ["ru", "sign", "подписать подписал подписали подписан подписание"],
]
const areNot: readonly (readonly ["tr" | "ru", string, string])[] = [
  ["tr", "kill", "öldü ölüm öğretmen"],
  ["tr", "attack", "saldım salı sahil"],
  ["tr", "sign", "izin izlemek imkan"],
  ["ru", "kill", "убрать убор убежать"],
  ["ru", "attack", "атлас накал аппарат"],
  ["ru", "arrest", "ареал арена"],
]

describe("Turkish and Russian words of concepts", () => {
  it.each(are)("%s %s: %s", (lang, concept, words) => {
    expect(words.split(" ").filter((word) => !ids(lang, word).includes(concept))).toEqual([])
  })
  it.each(areNot)("%s not %s: %s", (lang, concept, words) => {
    expect(words.split(" ").filter((word) => ids(lang, word).includes(concept))).toEqual([])
  })
})
