import type { Registry } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"
import type { DiagnosticRule } from "../schema/diagnostic-rules.ts"
import type { Diagnostic } from "../schema/diagnostic.ts"
import { sourceKey } from "../schema/link.ts"
import type { Kind } from "../schema/proposition.ts"
import { roleMembers } from "../schema/role-members.ts"
import { readEdtf } from "../time/edtf.ts"
import { isBefore } from "../time/relation.ts"
import { pushAll } from "../util/push-all.ts"
import { vocabulary as builtIn } from "../vocabulary/built-in/vocabulary.ts"
import type { Vocabulary } from "../vocabulary/vocabulary.ts"

function warning(rule: DiagnosticRule, claim: Claim, path: string, message: string): Diagnostic {
  return { rule, severity: "warning", message, path, subject: claim.id }
}

function* namesIn(
  kind: Kind,
  vocabulary: Vocabulary,
  path: string,
): Generator<{ id: string; type: string; path: string }> {
  const roles = vocabulary.get(kind.predicate)?.roles ?? {}
  for (const [role, value] of Object.entries(kind.roles)) {
    const type = roles[role]?.type ?? ""
    const here = `${path}.roles.${role}`
    if ("kind" in value) yield* namesIn(value.kind, vocabulary, `${here}.kind`)
    if (!["agent", "agents", "place"].includes(type)) continue
    for (const source of roleMembers(value))
      if (typeof source === "string") yield { id: source, type, path: here }
  }
}

function* checkChain(claim: Claim, registry: Registry | undefined): Generator<Diagnostic> {
  const seen = new Set<string>()
  const published = claim.article.published == null ? undefined : readEdtf(claim.article.published)
  for (const [index, link] of claim.chain.entries()) {
    const path = `chain[${index}]`
    for (const source of link.sources) {
      const key = sourceKey(source)
      if (seen.has(key))
        yield warning(
          "chain-loops",
          claim,
          path,
          `${key} stands in the chain twice; a source cannot relay itself: remove one link`,
        )
      seen.add(key)
      if (typeof source === "string" && registry !== undefined && registry.agent(source) === undefined)
        yield warning(
          "unknown-agent",
          claim,
          path,
          `no agent of the registry has the id ${source}, so nothing is known of its side; correct it, declare it, or write { "named": "${source}" }`,
        )
    }
    const said = link.said == null ? undefined : readEdtf(link.said)
    if (said !== undefined && published !== undefined && isBefore(published, said))
      yield warning(
        "said-after-published",
        claim,
        `${path}.said`,
        `it was said (${link.said}) after its article was published (${claim.article.published}); correct one of them`,
      )
  }
}

/**
 * Returns what is doubtful in claims of the right shape: ids that the registry does not know, chains that loop,
 * words said after they were published.
 *
 * Nothing here makes a claim unusable; an unknown agent only means that its independence is never proved.
 *
 * @param options Without a registry ids are not checked.
 * @example
 * ```ts
 * import { checkClaims, claim, contact } from "isnad"
 * const looped = claim({ article: { id: "a", lang: "en" }, chain: ["reuters", "reuters"], says: contact({ participants: ["turkey"] }) })
 * checkClaims([looped])[0]?.rule // → "chain-loops"
 * ```
 */
export function checkClaims(
  claims: Iterable<Claim>,
  options: { readonly registry?: Registry; readonly vocabulary?: Vocabulary } = {},
): readonly Diagnostic[] {
  const { registry, vocabulary = builtIn } = options
  const diagnostics: Diagnostic[] = []
  for (const claim of claims) {
    pushAll(diagnostics, checkChain(claim, registry))
    if (registry === undefined) continue
    for (const { id, type, path } of namesIn(claim.says, vocabulary, "says"))
      if ((type === "place" ? registry.place(id) : registry.agent(id)) === undefined) {
        const what = type === "place" ? "place" : "agent"
        diagnostics.push(
          warning(
            `unknown-${what}`,
            claim,
            path,
            `no ${what} of the registry has the id ${id}; correct it or declare it`,
          ),
        )
      }
  }
  return diagnostics
}
