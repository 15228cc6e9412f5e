import { describe, expect, it } from "vitest"
import { readArticle } from "../../../src/extract/read-article.ts"
import { english } from "../../../src/lang/en/index.ts"
import { registry } from "../../../src/registry/index.ts"

function read(text: string) {
  const { claims, diagnostics } = readArticle({ text, lang: "en" }, { packs: [english], registry })
  return {
    said: claims.map(
      ({ anchor, chain }) =>
        `${chain[0]?.sources.map((one) => (typeof one === "string" ? one : Object.values(one)[0])).join() ?? "-"}: ${text.slice(anchor?.start, anchor?.end)}`,
    ),
    aside: diagnostics.filter(({ rule }) => rule === "clean/furniture").length,
  }
}

describe("E6 headlines that a page has run into a sentence behind a name are set aside", () => {
  it("the sentence is read as if they were not there", () => {
    const list = "Ann Sue HartMayor opens pool Hart: taxes will fall Council mocks plan MORE"
    const { said, aside } = read(`Mayor Ann Hart ${list} said on Monday that the bridge would reopen in May.`)
    expect(said).toEqual(["Ann Hart: that the bridge would reopen in May"])
    expect(aside).toBe(1)
  })

  it("several in one sentence", () => {
    const { said, aside } = read(
      "Ann Hart Ann Sue HartMayor opens pool MORE and Tim Lowe Timothy LoweBank hails deal MORE said that the bridge would reopen.",
    )
    expect(said.map((one) => one.replace(/^.*: /u, ""))).toEqual(["that the bridge would reopen"])
    expect(aside).toBe(2)
  })

  it.each([
    ["a word in capitals alone", "Ann Hart said that the town wants MORE buses than in May."],
    ["a name that another word begins with", "Ann Hart said that Harty wants MORE buses than in May."],
    ["no such word behind it", "Ann Hart said that Ann HartMayor is a name of a boat in Mersa."],
  ])("not for %s", (_, text) => {
    expect(read(text).aside).toBe(0)
    expect(read(text).said).toHaveLength(1)
  })
})
