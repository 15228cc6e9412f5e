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
import { arabicTimes } from "./times.ts"
import { words } from "./words.ts"

/**
 * Reads Arabic news.
 *
 * @example
 * ```ts
 * import { arabic } from "isnad/lang/ar"
 * arabic.id // → "ar"
 * ```
 */
export const arabic: LanguagePack = {
  id: "ar",
  letters,
  reporting,
  constructions,
  sources,
  certainty,
  content,
  clauses,
  sentences,
  boilerplate,
  times: arabicTimes,
  frames,
  events,
  roles,
  words,
  concepts,
}
