import { words } from "../lang/parts/defaults.ts"
import type { WordsPart } from "../lang/parts/words.ts"

/** For a language whose words are not at hand: only spellings, numbers and names are compared. */
export const plainWords: WordsPart = { id: "und", ...words }
