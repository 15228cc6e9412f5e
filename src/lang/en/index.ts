import type { LanguagePack } from "../pack.ts"
import { boilerplate } from "./boilerplate.ts"
import { certainty } from "./certainty.ts"
import { concepts } from "./concepts.ts"
import { constructions } from "./constructions.ts"
import { clauses } from "./clauses.ts"
import { content } from "./content.ts"
import { events } from "./events.ts"
import { frames } from "./frames.ts"
import { letters } from "./letters.ts"
import { reporting } from "./reporting.ts"
import { roles } from "./roles.ts"
import { sentences } from "./sentences.ts"
import { sources } from "./sources.ts"
import { englishTimes } from "./times.ts"
import { words } from "./words.ts"

/**
 * Reads English news.
 *
 * @example
 * ```ts
 * import { english } from "isnad/lang/en"
 * english.id // → "en"
 * ```
 */
export const english: LanguagePack = {
  id: "en",
  letters,
  reporting,
  constructions,
  sources,
  certainty,
  content,
  clauses,
  sentences,
  boilerplate,
  times: englishTimes,
  frames,
  events,
  roles,
  words,
  concepts,
}
