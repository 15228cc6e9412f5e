import type { Registry } from "../../registry/registry.ts"
import { fold } from "../../util/fold.ts"
import type { Document } from "../text/document.ts"
import type { Mention } from "./mention.ts"
import { stateOfAdjective } from "./offices.ts"

/** Words for what a state's own outlet is said to be. */
const ofTheState: ReadonlySet<string> = new Set(["official", "government"])

/** The one outlet of a kind that a state controls, where the mention says nothing more of it than that or words of its name. */
export function stateOutlet(
  document: Document,
  mention: Mention,
  kinds: readonly string[],
  registry: Registry,
): string | undefined {
  const { letters, sources, id: lang } = document.pack
  let state: string | undefined
  let official = false
  const rest: string[] = []
  for (let at = mention.from; at < mention.to; at++) {
    const word = document.word(at)
    // 'وكالة الأنباء الإماراتية "وام"': a second name
    const partner = document.partner[at] ?? -1
    if (partner > at) at = partner
    if (document.tokens[at]?.kind !== "word" || document.flag(at, "definite") > 0) continue
    if (document.marks[at]?.noun?.value.lemma === mention.head?.lemma) continue
    const adjective = stateOfAdjective(document, at, registry)
    const bare = letters.masculine(letters.bare(word))
    const told = sources.kinds.some(({ words, kind }) => words === bare && ofTheState.has(kind))
    if (adjective !== undefined) state ??= adjective
    else if (told) official = true
    else rest.push(letters.bare(word))
  }
  // "الوكالة السورية" may be any, "وكالة الأنباء السورية" has the words of a name
  if (state === undefined || !(official || rest.length > 0)) return undefined
  let found: string | undefined
  for (const agent of registry.entities()) {
    if (!kinds.includes(agent.kind) || !("controlledBy" in agent) || agent.controlledBy !== state) continue
    const words = new Set(
      (agent.names[lang] ?? []).flatMap((name) =>
        fold(name)
          .split(" ")
          .map((word) => letters.bare(word)),
      ),
    )
    if (!rest.every((word) => words.has(word))) continue
    if (found !== undefined) return undefined
    found = agent.id
  }
  return found
}
