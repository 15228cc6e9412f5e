import { list } from "../parts/cue-rows.ts"
import type { Gender, NamedKind } from "../parts/letters.ts"

/** States and territories whose verb is masculine; the others are feminine. */
const masculinePlaces = new Set(list("لبنان,عراق,مغرب,سودان,اردن,يمن,قطاع,اقليم,فاتيكان,كرملين,اتحاد"))
/** Words for an outlet that are masculine; names of newspapers, agencies and channels take a feminine verb. */
const masculineOutlets = new Set(list("تلفزيون,موقع,راديو,منبر,ملحق"))
/** Bodies whose name looks masculine. */
const feminineBodies = new Set(list("حماس,فتح,يونيسف,يونسكو,اونروا,اوكسفام,فاو,طالبان,قاعده"))

/** The gender of the verb that goes with the name of a state, an outlet or a body; `name` in folded words. */
export function nameGender(kind: NamedKind, name: string): Gender | undefined {
  const words = name.split(" ")
  const [first = ""] = words
  const bare = first.replace(/^(?:وال|فال|بال|لل|ال)/u, "")
  if (kind === "state") return masculinePlaces.has(bare) ? "masculine" : "feminine"
  if (kind === "outlet") return masculineOutlets.has(bare) ? "masculine" : "feminine"
  // "الأمم المتحدة": a plural of things, which its adjective shows
  const shown = words
    .slice(0, 2)
    .some((word, index) => (index === 0 || word.startsWith("ال")) && /(?:ه|ات)$/u.test(word))
  if (shown || feminineBodies.has(bare)) return "feminine"
  return bare === first ? undefined : "masculine"
}
