import { describe, expect, it } from "vitest"
import { detect } from "../../src/detect/detect.ts"
import { explain } from "../../src/detect/explain.ts"
import type { Finding } from "../../src/detect/finding.ts"
import { registry } from "../../src/registry/index.ts"
import type { Claim } from "../../src/schema/claim.ts"
import { type ChangedDetail, changedDetails, type Telling } from "../cases/changed-details.ts"
import { told } from "../support/build.ts"

function claimOf({ id, says, chain = [], on, outlet, words, section, article }: Telling): Claim {
  const claim = told(article ?? id, chain, says, {
    ...(on === undefined ? {} : { on }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(words === undefined ? {} : { words }),
  })
  if (section === undefined) return claim
  const start = section === "headline" ? 0 : 100
  return { ...claim, anchor: { start, end: start + 10, digest: `sha256:${"0".repeat(64)}`, section } }
}

function judged({ tellings, between }: ChangedDetail, order: (claims: Claim[]) => Claim[] = (all) => all) {
  const byId = new Map(tellings.map((telling) => [telling.id, claimOf(telling)]))
  const idOf = new Map([...byId].map(([id, claim]) => [claim.id, id]))
  const [one, other] = between.map((id) => byId.get(id)?.id)
  const finding = [...detect(order([...byId.values()]), { registry }).findings].find(
    ({ a, b }) => (a.id === one && b.id === other) || (a.id === other && b.id === one),
  )
  const names = (claims: readonly Claim[]) => claims.map(({ id }) => idOf.get(id))
  const sideOf = (side: "a" | "b" | undefined) => side && idOf.get((finding as Finding)[side].id)
  return {
    finding,
    kind: finding?.kind,
    changes: (finding?.changes ?? []).map(({ role, by, why, fullest, first }) => ({
      role,
      by: sideOf(by),
      why,
      fullest: fullest && [
        names([fullest.claim])[0],
        fullest.tells === "neither" ? "neither" : sideOf(fullest.tells),
      ],
      first: first && [names(first.claims), first.why],
    })),
  }
}

describe("who changed a detail", () => {
  it.each(changedDetails)("D23 $name", (given) => {
    const { role = "time", by, why, fullest, first, kind = "distorts" } = given
    const { changes, ...found } = judged(given)
    expect(found.kind).toBe(kind)
    expect(changes).toEqual(kind === "distorts" ? [{ role, by, why, fullest, first }] : [])
  })
  it.each(changedDetails)("D4 whichever way the accounts come: $name", (given) => {
    const { finding: _, ...found } = judged(given)
    const { finding: _turned, ...turned } = judged(given, (claims) => claims.reverse())
    expect(turned).toEqual(found)
  })
  it("D10 is told in words, undecided too", () => {
    const words = (name: string) => {
      const { finding } = judged(changedDetails.find((each) => each.name === name) as ChangedDetail)
      return explain(finding as Finding).split("\n")[2]
    }
    expect(words("of two relays of one day either may have been first")).toBe(
      "changed first in one or two: their times do not tell which; fewer texts tell it so",
    )
    expect(words("two relays, and the agency's own report tells as the one")).toMatch(
      /; the fullest account, agency, tells it as the (?:first|second) does$/u,
    )
    expect(words("of two relays of one day nobody can tell")).toBe(
      "who changed it cannot be told: nothing shows which of the two changed it",
    )
  })
})
