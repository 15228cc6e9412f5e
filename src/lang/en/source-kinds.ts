import { rows } from "../parts/cue-rows.ts"

/** What an unnamed source is said to be | the words for it. A diplomat is a diplomatic source. */
const table = `
source|source,sources
official|official,officials
diplomatic|diplomat,diplomats,diplomatic
witness|witness,witnesses,eyewitness,eyewitnesses
officer|officer,officers
military|military,army
security|security
intelligence|intelligence
government|government,governmental
political|political
presidential|presidential
parliamentary|parliamentary
judicial|judicial,judiciary
legal|legal
police|police
medical|medical,hospital
local|local
regional|regional
international|international
western|western
arab|arab
european|european
kurdish|kurdish
palestinian|palestinian
opposition|opposition
tribal|tribal
foreign|foreign
informed|informed,well-informed,knowledgeable,well-placed,familiar with the matter,with knowledge of the matter,briefed on the matter
senior|senior,high-ranking,high-level,top
reliable|reliable,trusted,credible
former|former,ex-
`

/** Words for what an unnamed source is said to be, the same in every language. */
export const sourceKinds: readonly { readonly words: string; readonly kind: string }[] = rows(table).flatMap(
  ([kind = "", words = ""]) => words.split(",").map((each) => ({ words: each, kind })),
)
