import { countPassages, countSentences } from "../../src/detect/count-phrases.ts"
import { createAccounts } from "../../src/lineage/accounts.ts"
import { compareLineage } from "../../src/lineage/compare-lineage.ts"
import { findCopies } from "../../src/lineage/copies.ts"
import { drawsOn } from "../../src/lineage/draws-on.ts"
import type { LineageKind } from "../../src/lineage/lineage.ts"
import { registry } from "../../src/registry/index.ts"
import type { Claim } from "../../src/schema/claim.ts"

/** The lineage of each two of some claims, in the company of all. */
export function lineagesOf(some: readonly Claim[], all: readonly Claim[]): readonly LineageKind[] {
  const phrases = countSentences(all)
  const passages = countPassages(all)
  const copies = findCopies(all, { registry, phrases, passages })
  const options = {
    registry,
    phrases,
    passages,
    copies: () => copies,
    drawsOn: drawsOn(all, registry, copies),
    account: createAccounts(() => all, registry),
  }
  return some.flatMap((a, index) => some.slice(index + 1).map((b) => compareLineage(a, b, options).kind))
}
