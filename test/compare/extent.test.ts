import { expect, it } from "vitest"
import { claim } from "../../src/claims/claim.ts"
import { compareClaims } from "../../src/compare/compare-claims.ts"
import type { Extent } from "../../src/schema/proposition.ts"
import { attack } from "../../src/vocabulary/built-in/force.ts"

const told = (id: string, extent: Extent | undefined) =>
  claim({
    article: { id, lang: "en", published: "2024-01-10" },
    chain: [],
    says: {
      ...attack({ agent: "israel", place: "rafah", time: "2024-01-09" }),
      ...(extent === undefined ? {} : { extent }),
    },
  })

it.each<[Extent | undefined, Extent | undefined, string]>([
  ["occurrence", "campaign", "unrelated"],
  ["campaign", "occurrence", "unrelated"],
  ["occurrence", "occurrence", "equivalence"],
  ["campaign", "campaign", "equivalence"],
  ["occurrence", undefined, "equivalence"],
  [undefined, undefined, "equivalence"],
  ["plan", "occurrence", "equivalence"],
])("C17 %s and %s: %s", (a, b, relation) => {
  expect(compareClaims(told("a", a), told("b", b)).relation).toBe(relation)
})

it("C12 an editor ties an occurrence to its campaign", () => {
  expect(compareClaims(told("a", "occurrence"), told("b", "campaign"), { tie: "editor" }).relation).toBe(
    "equivalence",
  )
})
