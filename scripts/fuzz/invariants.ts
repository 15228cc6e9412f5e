import { strict as assert } from "node:assert"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { isDeepStrictEqual } from "node:util"
import { runCommandLine } from "../../src/cli/command-line.ts"
import { detect } from "../../src/detect/detect.ts"
import { append, claimsOf as claimsIn, createDossier } from "../../src/dossier/dossier.ts"
import { parseDossier } from "../../src/dossier/parse-dossier.ts"
import { dossierLines } from "../../src/dossier/serialize-dossier.ts"
import type { ArticleInput } from "../../src/extract/claims/describe-article.ts"
import { readArticle } from "../../src/extract/read-article.ts"
import { arabic } from "../../src/lang/ar/index.ts"
import { english } from "../../src/lang/en/index.ts"
import { compareLineage } from "../../src/lineage/compare-lineage.ts"
import { registry } from "../../src/registry/index.ts"
import type { Claim } from "../../src/schema/claim.ts"
import { editText, mutateText } from "./mutate-text.ts"
import type { Random } from "./random.ts"

/** Something that must hold of whatever is put in; it throws where it does not. */
export interface Invariant {
  readonly name: string
  check(articles: readonly ArticleInput[], random: Random): Promise<void> | void
}

const packs = [arabic, english]
const read = (article: ArticleInput) => readArticle(article, { packs, registry })
const claimsOf = (articles: readonly ArticleInput[]) => articles.flatMap((article) => read(article).claims)

/** A few articles, one of them twice as like as not, so that there is something to compare. */
function several(articles: readonly ArticleInput[], random: Random): readonly ArticleInput[] {
  const chosen = random.shuffle(articles).slice(0, 2 + random.below(4))
  return chosen.map((article, index) => ({ ...article, id: `${article.id}-${index}` }))
}

/** All that is told of claims, in one order. */
function tell(claims: readonly Claim[]): unknown {
  const { topics, findings } = detect(claims, { registry })
  return {
    topics: topics.map(({ id, positions }) => [
      id,
      positions.map(({ roots, credibility, supporters, opponents }) => [
        roots,
        credibility,
        supporters.map((one) => one.id).sort(),
        opponents.map((one) => one.id).sort(),
      ]),
    ]),
    findings: [...findings].map(({ id }) => id).sort(),
  }
}

/** The bounds of each position's roots, by the claims that take it. */
function boundsOf(claims: readonly Claim[]) {
  const bounds = new Map<string, { readonly atLeast: number; readonly atMost: number }>()
  for (const { positions } of detect(claims, { registry }).topics)
    for (const position of positions) for (const { id } of position.claims) bounds.set(id, position.roots)
  return bounds
}

function assertNotRaised(claims: readonly Claim[], more: readonly Claim[]): void {
  const [before, after] = [boundsOf(claims), boundsOf([...claims, ...more])]
  for (const [id, was] of before) {
    const now = after.get(id)
    for (const bound of ["atLeast", "atMost"] as const)
      assert.ok(now !== undefined && now[bound] <= was[bound], `${id}: ${bound} more roots than before`)
  }
}

/** Who says what an article tells, claim by claim, as the article names them. */
const mouthsOf = (article: ArticleInput) =>
  read(article).claims.map(({ chain }) => JSON.stringify(chain.map(({ sources }) => sources)))

/** A copy with a few words exchanged; whole where another would then speak, which is no small edit. */
function editedCopy(original: ArticleInput, random: Random): ArticleInput {
  const copy = { ...original, text: editText(original.text, random) }
  return isDeepStrictEqual(mouthsOf(copy), mouthsOf(original)) ? copy : original
}

/** What must not reach a terminal; our own styles are off. */
const steering =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/u

export const invariants: readonly Invariant[] = [
  {
    name: "spans are exact, and nothing is thrown",
    check(articles, random) {
      const article = random.pick(articles)
      const text = mutateText(article.text, random.pick(articles).text, random)
      const { claims } = read({ ...article, text })
      for (const { anchor } of claims) {
        assert.ok(anchor !== undefined && anchor.start < anchor.end && anchor.end <= text.length)
        assert.equal(text.slice(anchor.start, anchor.end).trim() === "", false)
        for (const [start, end] of anchor.gaps ?? [])
          assert.ok(anchor.start < start && start < end && end < anchor.end)
      }
    },
  },
  {
    name: "the order of the claims changes nothing",
    check(articles, random) {
      const claims = claimsOf(several(articles, random))
      assert.deepEqual(tell(random.shuffle(claims)), tell(claims))
    },
  },
  {
    name: "a dossier that grew is the dossier that is read again",
    check(articles, random) {
      const recorded = "2024-07-23T10:00:00Z"
      let grown = createDossier({ id: "fuzz" })
      const seen = new Set<string>()
      for (const claim of claimsOf(several(articles, random))) {
        if (seen.has(claim.id)) continue
        seen.add(claim.id)
        grown = append(grown, [{ op: "add", claim, recorded }]).dossier
        if (random.chance(0.1))
          grown = append(grown, [{ op: "retract", claim: claim.id, why: "fuzz", recorded }]).dossier
      }
      const again = parseDossier(`${[...dossierLines(grown)].join("\n")}\n`)
      assert.deepEqual(JSON.parse(JSON.stringify(again.dossier?.log)), JSON.parse(JSON.stringify(grown.log)))
      assert.deepEqual(
        again.dossier === undefined ? undefined : claimsIn(again.dossier).map(({ id }) => id),
        claimsIn(grown).map(({ id }) => id),
      )
    },
  },
  {
    name: "copies, edited or not, raise no count of roots",
    check(articles, random) {
      const chosen = several(articles, random)
      const copies = Array.from({ length: 1 + random.below(3) }, (_, number) => {
        const original = random.pick(chosen)
        const copy = random.chance(0.5) ? original : editedCopy(original, random)
        return { ...copy, id: `${original.id}-copy-${number}` }
      })
      assertNotRaised(claimsOf(chosen), claimsOf(copies))
    },
  },
  {
    name: "relays raise no count of roots",
    check(articles, random) {
      const claims = claimsOf(
        several(articles, random).map((one) => ({ ...one, outlet: one.outlet ?? "some-site" })),
      )
      const relays = random
        .shuffle(claims)
        .slice(0, 5)
        .map(
          ({ fingerprint: _, passage: __, anchor: ___, ...claim }, number): Claim => ({
            ...claim,
            id: `relay-${number}`,
            article: {
              ...claim.article,
              id: `relay-${number}`,
              outlet: random.pick(["reuters", "my-site", "sabah"]),
            },
            chain: [{ sources: [claim.article.outlet ?? "some-site"], act: "reports" }, ...claim.chain],
          }),
        )
      assertNotRaised(claims, relays)
    },
  },
  {
    name: "what is not known makes nobody independent",
    check(articles, random) {
      const claims = claimsOf(several(articles, random))
      for (let pair = 0; pair < 30 && claims.length > 1; pair++) {
        const [a, b] = [random.pick(claims), random.pick(claims)]
        if (a === b || compareLineage(a, b, { registry }).kind === "independent") continue
        const forget = (claim: Claim): Claim => ({
          ...claim,
          chain: claim.chain.map((link) => ({
            ...link,
            sources: link.sources.map((source) => (typeof source === "string" ? { named: source } : source)),
          })),
        })
        const { kind } = compareLineage(forget(a), random.chance(0.5) ? forget(b) : b, { registry })
        assert.notEqual(kind, "independent")
        assert.notEqual(compareLineage(a, b).kind, "independent")
      }
    },
  },
  {
    name: "what is printed steers no terminal",
    async check(articles, random) {
      const folder = mkdtempSync(join(tmpdir(), "isnad-fuzz-"))
      try {
        for (const [number, article] of several(articles, random).entries())
          writeFileSync(join(folder, `${number}.txt`), mutateText(article.text, article.text, random))
        const output: string[] = []
        const keep = (text: string) => output.push(text)
        const terminal = { styled: false, columns: 100, write: keep, complain: keep }
        const command = random.pick([["analyze"], ["analyze", "--json"], ["read"], ["read", "--json"]])
        await runCommandLine([...command, folder], "0.0.0", terminal)
        assert.doesNotMatch(output.join(""), steering)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  },
]
