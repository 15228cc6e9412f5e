import type { NameMatcher, Registry, TimeSpan } from "../../registry/registry.ts"
import type { Link } from "./chain-link.ts"
import type { Document } from "../text/document.ts"
import type { Mention } from "./mention.ts"
import type { NameWords } from "./name-words.ts"

/** Names that the registry does not have as written: known by their first mention, or by a likely spelling. */
export function createUnregisteredNames(
  document: Document,
  registry: Registry | undefined,
  matcher: NameMatcher | undefined,
  { nameRun }: NameWords,
  on: TimeSpan | undefined,
) {
  const { text, tokens } = document
  const written = new Map<string, Link>()
  const spelled = new Map<string, string | undefined>()

  function remember(made: Link): Link {
    const source = made.sources[0]
    if (source !== undefined && "named" in source) {
      const last = source.named.split(/\s+/u).at(-1)
      if (last !== undefined && source.named.includes(" ")) written.set(keyOf(last), made)
    }
    return made
  }

  function keyOf(word: string): string {
    return word.toLowerCase().replace(/['’]s$/u, "")
  }

  /** A surname after the full name. */
  function bySurname(mention: Mention): Link | undefined {
    const run = nameRun(mention)
    if (run.to - run.from !== 1 && !(run.to === run.from && mention.to - mention.from === 1)) return undefined
    const at = run.to - run.from === 1 ? run.from : mention.from
    return written.get(keyOf(text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0)))
  }

  /** Asks for names spelled unlike the registered ones; each spelling once. */
  function spelledAs(mention: Mention): string | undefined {
    if (registry === undefined || matcher === undefined) return undefined
    const run = nameRun(mention)
    if (run.to - run.from < 2) return undefined
    const name = text.slice(tokens[run.from]?.start ?? 0, tokens[run.to - 1]?.end ?? 0)
    if (!spelled.has(name)) {
      const best = registry.find(name, { matcher, kinds: ["person"], ...(on === undefined ? {} : { on }) })[0]
      spelled.set(name, best !== undefined && best.score >= 0.75 ? best.id : undefined)
    }
    return spelled.get(name)
  }

  return { remember, bySurname, spelledAs }
}
