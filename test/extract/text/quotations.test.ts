import { describe, expect, it } from "vitest"
import { readAttributions } from "../../../src/extract/read-attributions.ts"
import { arabic } from "../../../src/lang/ar/index.ts"
import { english } from "../../../src/lang/en/index.ts"

function said(text: string, lang: "ar" | "en"): string[] {
  const { attributions } = readAttributions(
    { text, lang, published: "2024-07-23" },
    { packs: [arabic, english] },
  )
  return attributions.map(({ content, links }) => {
    const source = links.at(-1)?.sources[0] ?? {}
    return `${Object.values(source).join()}: ${text.slice(content.start, content.end)}`
  })
}

describe("E7 a quotation over paragraphs", () => {
  it("is one speaker's, its marks in no anchor", () => {
    expect(
      said(
        'Mona Hadi said: "The well is dry.\n\n"The pumps stop at noon.\n\n"We asked for help."\n\nIt rained.',
        "en",
      ),
    ).toEqual([
      "Mona Hadi: The well is dry",
      "Mona Hadi: The pumps stop at noon",
      "Mona Hadi: We asked for help",
    ])
    expect(said("قالت منى هادي: «جفت البئر.\n\n«تتوقف المضخات ظهرا.\n\n«طلبنا المساعدة».", "ar")).toEqual([
      "منى هادي: جفت البئر",
      "منى هادي: تتوقف المضخات ظهرا",
      "منى هادي: طلبنا المساعدة",
    ])
  })

  it("may have its speaker at its end", () => {
    expect(said("“The well is dry.\n\n“We asked for help,” Mona Hadi said.", "en")).toEqual([
      "Mona Hadi: The well is dry",
      "Mona Hadi: We asked for help",
    ])
  })

  it("is two where each paragraph names a speaker", () => {
    expect(
      said('Mona Hadi said: "The well is dry.\n\n"We asked for help," Omar Saleh said.', "en"),
    ).toContain("Omar Saleh: We asked for help")
  })
})

describe("E7 lost and single marks", () => {
  it("reads a sentence whose opening mark is lost as if it had none", () => {
    expect(said('The well will not be dug this year," the minister said.', "en")).toEqual([
      "the minister: The well will not be dug this year",
    ])
    expect(said("The well is dry.” Mona Hadi said the pumps had stopped.", "en")).toEqual([
      "Mona Hadi: the pumps had stopped",
    ])
  })

  it("reads single marks as marks of a quotation, and apostrophes not", () => {
    expect(said("‘The well of the farmers’ union is dry,’ Omar Saleh said.", "en")).toEqual([
      "Omar Saleh: The well of the farmers’ union is dry",
    ])
    expect(
      said("'It's dry,' Omar Saleh said. The farmers' well was dug in the '90s, he added.", "en"),
    ).toEqual(["Omar Saleh: It's dry", "Omar Saleh: The farmers' well was dug in the '90s"])
  })

  it("makes no claim of a mark alone", () => {
    expect(said(`"They ask me, 'Who dug the well?' " Mona Hadi said.`, "en")).toEqual([
      "Mona Hadi: They ask me, 'Who dug the well?'",
    ])
    expect(said(`"They ask. 'Who dug it? When?' Nobody knows," Mona Hadi said.`, "en")).toEqual([
      "Mona Hadi: They ask",
      "Mona Hadi: Who dug it",
      "Mona Hadi: Nobody knows",
    ])
  })
})

describe("E7 hard-wrapped lines", () => {
  it("are read as one line, with their offsets", () => {
    expect(
      said(
        "Mona Hadi said on Friday that the well\nand the pump were dry. She added that\nthey would be dug anew.",
        "en",
      ),
    ).toEqual(["Mona Hadi: that the well\nand the pump were dry", "Mona Hadi: that\nthey would be dug anew"])
    expect(
      said("قالت منى هادي يوم الجمعة إن البئر\nجفت في القرية كلها. وأضافت أن\nالمضخات ستتوقف ظهرا.", "ar"),
    ).toEqual(["منى هادي: إن البئر\nجفت في القرية كلها", "منى هادي: أن\nالمضخات ستتوقف ظهرا"])
  })

  it("are not a headline over a text, nor a list", () => {
    expect(
      said("Council of the village meets on wells\nMona Hadi said that the well was dry.", "en"),
    ).toEqual(["Mona Hadi: that the well was dry"])
    const all = said(
      "The well of the village is dry\nThe pump of the village stops\nThe council said nothing new.",
      "en",
    )
    expect(all.join()).not.toContain("\n")
  })
})

describe("a dateline", () => {
  it.each(["عمان، الأردن (رويترز) - ", "عمان، الأردن (CNN)-- ", "عمان (CNN)— "])(
    "is no part of the first claim: %s",
    (line) => {
      expect(said(`${line}قالت منى هادي إن البئر جفت.`, "ar")).toEqual(["منى هادي: إن البئر جفت"])
    },
  )

  it("is none where a dash stands within the first sentence", () => {
    expect(said("Mona Hadi (the mayor) said - and repeated - that the well was dry.", "en").join()).toContain(
      "Mona Hadi",
    )
  })
})
