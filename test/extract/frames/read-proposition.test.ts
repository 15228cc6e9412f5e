import { describe, expect, test } from "vitest"
import { groupsOf } from "../../../src/extract/frames/groups-of.ts"
import { meet } from "../../../src/vocabulary/built-in/contact.ts"
import { support } from "../../../src/vocabulary/built-in/stance.ts"
import { arabicFrames, arabicText } from "../../cases/frames-ar.ts"
import { englishFrames, englishText } from "../../cases/frames-en.ts"
import { compact, read } from "./compact.ts"

describe("contents and their propositions", () => {
  test.each(arabicFrames)("%s", (content, proposition) => {
    const reading = read(content, "ar")
    expect(reading === undefined ? "text" : compact(reading.proposition)).toBe(proposition)
  })
  test.each(englishFrames)("%s", (content, proposition) => {
    const reading = read(content, "en")
    expect(reading === undefined ? "text" : compact(reading.proposition)).toBe(proposition)
  })
})

describe("contents that stay text", () => {
  test.each(arabicText.map((content) => [content]))("%s", (content) => {
    expect(read(content, "ar")?.proposition).toBeUndefined()
  })
  test.each(englishText.map((content) => [content]))("%s", (content) => {
    expect(read(content, "en")?.proposition).toBeUndefined()
  })
})

describe("what stands around a content", () => {
  const said = (content: string, lang: "ar" | "en", more: object) => {
    const reading = read(content, lang, more)
    return reading === undefined ? "text" : compact(reading.proposition)
  }

  test("a denial turns the polarity round", () => {
    expect(said("Iran attacked Israel", "en", { act: "denies" })).toBe("not attack agent=iran target=israel")
    expect(said("وجود اتصالات بين طهران وواشنطن", "ar", { act: "denies" })).toBe(
      "not contact participants=iran+united-states",
    )
  })

  test("a demand, an invitation and a threat are the proposition themselves", () => {
    expect(
      said("to withdraw its troops from Idlib", "en", {
        act: "demands",
        speaker: "assad",
        addressee: "turkey",
      }),
    ).toBe(
      "demand addressee=turkey agent=assad what=[withdraw agent=turkey forces=troops from=idlib] (unspecified)",
    )
    expect(said("بشن هجوم على إسرائيل", "ar", { act: "threatens", speaker: "iran" })).toBe(
      "threaten agent=iran what=[attack agent=iran target=israel] (unspecified)",
    )
  })

  test("who declines to confirm commits to nothing", () => {
    expect(said("a meeting between Assad and Erdogan", "en", { act: "declines-to-confirm" })).toBe(
      "meet participants=assad+erdogan (unspecified)",
    )
  })

  test("the caller's certainty holds where the content has none of its own", () => {
    expect(said("Assad will meet Erdogan", "en", { certainty: "probable" })).toBe(
      "meet participants=assad+erdogan (probable)",
    )
    expect(said("Assad may meet Erdogan", "en", { certainty: "probable" })).toBe(
      "meet participants=assad+erdogan (possible)",
    )
  })

  test("without a day an office stands for its state", () => {
    expect(said("the Turkish and Syrian foreign ministers met", "en", { day: undefined })).toBe(
      "meet participants=turkey+syria rank=minister tracks=diplomatic",
    )
  })

  test("two sides are the latest two that were mentioned, never two of three", () => {
    const content = "the two sides held talks in Moscow"
    expect(said(content, "en", { antecedents: [["turkey", "syria"]] })).toBe(
      "meet participants=turkey+syria place=moscow",
    )
    expect(
      said(content, "en", {
        antecedents: [
          ["turkey", "syria"],
          ["iran", "iraq", "egypt"],
        ],
      }),
    ).toBe("text")
    expect(said(content, "en", { antecedents: [] })).toBe("text")
  })

  test("his country is unknown without a speaker", () => {
    expect(
      said("his country supports a meeting between Assad and Erdogan", "en", { speaker: undefined }),
    ).toBe("text")
  })

  test("a name that the caller has resolved goes before the registry", () => {
    const names = [{ start: 0, end: 4, id: "assad" }]
    expect(said("Xyzz met Erdogan in Moscow", "en", { names })).toBe(
      "meet participants=assad+erdogan place=moscow",
    )
  })

  test("groups are those of inner kinds first", () => {
    expect(groupsOf(support({ agent: "russia", what: meet({ participants: ["turkey", "syria"] }) }))).toEqual(
      [["turkey", "syria"]],
    )
  })
})
