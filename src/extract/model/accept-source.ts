import type { DiagnosticRule } from "../../schema/diagnostic-rules.ts"
import type { LanguagePack } from "../../lang/pack.ts"
import type { Registry, TimeSpan } from "../../registry/registry.ts"
import { identifierSchema } from "../../schema/common.ts"
import type { Source } from "../../schema/link.ts"
import { createDocument } from "../text/document.ts"
import type { ExtractedSource } from "./extraction-schema.ts"
import { createNameFinder } from "../who/name-finder.ts"
import { sourceKindOf } from "../who/source-kind.ts"

/** Who a quoted source is, with a remark where it is not who the model said. */
export interface AcceptedSource {
  readonly source: Source
  readonly remark?: { readonly rule: DiagnosticRule; readonly message: string }
}

/** The agents that a name may stand for, the likeliest first; a capital stands for its state. */
function agentsNamed(name: string, registry: Registry, on: TimeSpan | undefined): readonly string[] {
  const found = registry.find(name, on === undefined ? {} : { on }).filter(({ exact }) => exact)
  const agents = found.filter(({ kind }) => kind === "agent").map(({ id }) => id)
  const places = found.filter(({ kind }) => kind === "place").map(({ id }) => registry.standsFor(id))
  return [...new Set([...agents, ...places.filter((id) => id !== undefined)])]
}

/** What an unnamed source is said to be: the same words as {@link readArticle} gives it. */
function kindOf(
  words: string,
  pack: LanguagePack,
  registry: Registry | undefined,
): readonly string[] | undefined {
  const document = createDocument(words, pack)
  return sourceKindOf(document, { from: 0, to: document.tokens.length }, createNameFinder(registry), registry)
}

/**
 * Returns who is meant by quoted words of the article. A registry decides where it knows the name; a model's id counts
 * where the words allow it ("the minister"), and an id that nobody has becomes the name as written.
 *
 * @param words The source as it stands in the article.
 * @param pack The article's language, which tells what an unnamed source is said to be.
 */
export function acceptSource(
  given: ExtractedSource,
  words: string,
  lang: string,
  registry: Registry | undefined,
  on: TimeSpan | undefined,
  pack?: LanguagePack,
): AcceptedSource {
  const { kind, agent, count } = given
  if (kind === "anonymous") {
    const told = pack === undefined ? undefined : kindOf(words, pack, registry)
    return {
      source: {
        anonymous: words,
        ...(count == null ? {} : { count }),
        ...(told === undefined ? {} : { kind: told }),
      },
    }
  }
  if (kind === "media") return { source: { media: words } }
  if (kind === "collective") return { source: { collective: words } }
  const named: Source = { named: words, lang }
  if (registry === undefined) {
    const isId = agent != null && identifierSchema.safeParse(agent).success
    return { source: isId ? agent : named }
  }
  const meant = agentsNamed(words, registry, on)
  const [likeliest] = meant
  if (agent == null) return { source: likeliest ?? named }
  const known = registry.agent(agent)?.id
  if (known === undefined) {
    const message = `no agent of the registry has the id ${agent}; the source is taken as "${words}" names it`
    return { source: likeliest ?? named, remark: { rule: "unknown-agent", message } }
  }
  const fits =
    likeliest === undefined ||
    meant.some(
      (id) =>
        id === known || registry.isPartOf(known, id, on).holds || registry.isPartOf(id, known, on).holds,
    )
  if (fits) return { source: known }
  const message = `"${words}" names ${likeliest}, not ${known}; the source is taken as the article names it`
  return { source: likeliest, remark: { rule: "source-mismatch", message } }
}
