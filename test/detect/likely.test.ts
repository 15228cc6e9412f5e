import { describe, expect, it } from "vitest"
import { readArticle } from "../../src/extract/index.ts"
import { detect, explain, type Finding } from "../../src/index.ts"
import { arabic } from "../../src/lang/ar/index.ts"
import { english } from "../../src/lang/en/index.ts"
import { registry } from "../../src/registry/index.ts"
import { createTextSupport } from "../../src/wording/text-support.ts"

const packs = [arabic, english]
const texts = createTextSupport(packs.map(({ words }) => words))

interface Told {
  readonly text: string
  readonly lang?: "ar" | "en"
  readonly published?: string
  readonly title?: string
}

function findingsOf(...told: readonly Told[]): Finding[] {
  const claims = told.flatMap(({ lang = "en", published = "2024-03-05", ...article }, index) => {
    const id = `article-${index}`
    return readArticle({ id, lang, published, ...article }, { packs, registry }).claims
  })
  return [...detect(claims, { registry, texts }).findings]
}

const kindsOf = (...told: readonly Told[]): string[] => findingsOf(...told).map(({ kind }) => kind)

describe("findings on claims that were read", () => {
  it.each([
    {
      name: "one event told by two",
      a: {
        text: "Sergey Lavrov said on Monday that a Turkish drone killed six soldiers in the town of Mersa.",
      },
      b: {
        text: "Hakan Fidan said on Monday that six soldiers were killed by a Turkish drone in the town of Mersa.",
      },
      finds: true,
    },
    {
      name: "a like event in another sentence, mentioned by both",
      a: { text: "Sergey Lavrov said on Monday that Russia would help all who resist the Turkish attack." },
      b: { text: "Hakan Fidan said that prices of bread had doubled since the Turkish attack began." },
      finds: false,
    },
    {
      name: "a slogan in two mouths",
      a: { text: "“It will not work,” Sergey Lavrov said on Monday." },
      b: { text: "“Won’t work,” Hakan Fidan said of the new timetable." },
      finds: false,
    },
    {
      name: "واقعة واحدة عند اثنين",
      a: { lang: "ar", text: "قال سيرغي لافروف الاثنين إن طائرة تركية مسيرة قتلت ستة جنود في بلدة المرسى." },
      b: { lang: "ar", text: "قال هاكان فيدان الاثنين إن ستة جنود قتلوا بطائرة تركية مسيرة في بلدة المرسى." },
      finds: true,
    },
    {
      name: "واقعة يذكرها اثنان في حديث عن غيرها",
      a: { lang: "ar", text: "قال سيرغي لافروف الاثنين إن بلاده ستساعد كل من يقاوم الهجوم التركي." },
      b: { lang: "ar", text: "قال هاكان فيدان إن أسعار الخبز تضاعفت منذ بداية الهجوم التركي." },
      finds: false,
    },
  ] as const)("D30 need one statement or one happening: $name", ({ a, b, finds }) => {
    expect(kindsOf(a, b).length > 0).toBe(finds)
    expect(kindsOf(b, a)).toEqual(kindsOf(a, b))
  })
  it("D30 are told no more where the same sentence comes weeks later from another", () => {
    const says = (who: string) => `${who} said that the ferry terminal in Mersa would close for repairs.`
    const a = { text: says("Sergey Lavrov"), title: "Ferries in Mersa" }
    const likely = {
      text: "Hakan Fidan said that the terminal of Mersa would shut for a refit.",
      title: "Budget",
    }
    expect(kindsOf(a, { text: says("Hakan Fidan") }).length).toBeGreaterThan(0)
    expect(kindsOf(a, { ...likely, published: "2024-05-05" })).toEqual([])
  })
  it("D30 never clash in days alone where their articles are of other days", () => {
    const a = {
      text: "The army said that it killed six gunmen near Mersa on Monday.",
      published: "2024-03-05",
    }
    expect(kindsOf(a, { ...a, published: "2024-03-19" })).not.toContain("conflicts")
    expect(kindsOf(a, { ...a, published: "2024-03-19" })).not.toContain("distorts")
  })
  it("D30 tell how likely it is that both say the same, and nothing of what a person stated", () => {
    const a = {
      text: "The ferry terminal of Mersa was rebuilt in 2019 by a firm from Izmir.",
      title: "Mersa",
    }
    const b = { text: "A firm from Izmir rebuilt the ferry terminal of Mersa in 2019.", title: "Mersa" }
    const [finding] = findingsOf(a, b)
    expect(finding?.kind).toBe("agrees")
    expect(finding?.likelihood).toBeGreaterThanOrEqual(0.7)
    expect(finding && explain(finding, { registry })).toMatch(
      /likelihood: of 100 pairs of the news .* say the same/u,
    )
  })
  it("E13 compare what two articles state in their own voice", () => {
    const a = {
      lang: "ar",
      text: "بني الجسر القديم فوق نهر الفرات في مدينة دير الزور عام 1927.",
      title: "جسر",
    } as const
    const b = {
      lang: "ar",
      text: "وكان الجسر القديم في مدينة دير الزور قد بني فوق نهر الفرات عام 1927.",
      title: "جسر",
    } as const
    const other = {
      lang: "ar",
      text: "وكان المتحف الكبير في مدينة دير الزور قد افتتح عام 1996.",
      title: "جسر",
    } as const
    expect(kindsOf(a, b).length).toBe(1)
    expect(kindsOf(a, other)).toEqual([])
  })
})
