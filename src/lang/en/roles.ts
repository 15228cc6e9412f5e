import { rememberWords } from "../../util/remember-words.ts"
import type { RolesPart } from "../parts/roles.ts"
import { roleMargins, roleWeights } from "./role-weights.generated.ts"
import { roleWords } from "./roles-words.ts"

/** Who does what to whom in English clauses. */
export const roles: RolesPart = {
  headFirst: false,
  words: roleWords,
  takeApart: rememberWords((word) => ({
    stem: word.endsWith("'s") && word.length > 3 ? word.slice(0, -2) : word,
  })),
  verbGender: () => undefined,
  verbShape: () => undefined,
  weights: roleWeights,
  margins: roleMargins,
}
