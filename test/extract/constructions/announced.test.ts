import { describe, it } from "vitest"
import { arabicAnnounced, englishAnnounced } from "../../cases/announced.ts"
import { checkAttributions } from "../check-attributions.ts"

describe("quotations announced before, short forms and examples", () => {
  for (const one of englishAnnounced) it(one.text, () => checkAttributions(one, "en"))
  for (const one of arabicAnnounced) it(one.text, () => checkAttributions(one, "ar"))
})
