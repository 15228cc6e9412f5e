import type { ResolvedChain } from "../who/speakers.ts"
import type { SaidTime } from "./said.ts"

/** A statement as it was read, with what decides whether another goes on with it. */
export interface Statement {
  readonly occasion: { said?: SaidTime }
  readonly chain: ResolvedChain
  /** Id of the agent whose words they are. */
  readonly agent: string | undefined
  /** The number of its sentence in the body. */
  readonly sentence: number
  /** Made before the story, or again and again. */
  readonly background: boolean
  /** Its verb tells of the past. */
  readonly past: boolean
  /** Its verb goes on with what the speaker said before ("added"). */
  readonly continues: boolean
  /** It goes on with the speaker before without naming him. */
  readonly goesOn: boolean
}

/** A statement goes on over one sentence of somebody else. */
const apart = 2
const oneDay = /^\d{4}-\d{2}-\d{2}(?:T.*)?$/

/** Sentences of the body that tell in short what is told in full below them. */
const lead = 2

/** The last source of a chain, as one word; undefined where it is none that could be told apart. */
function keyOf({ links }: ResolvedChain): string | undefined {
  const source = links.at(-1)?.sources[0]
  if (source === undefined) return undefined
  if ("anonymous" in source) return `anonymous ${source.anonymous}`
  return JSON.stringify(source)
}

/** A source without a name may be another one farther down. */
const isNamed = (key: string): boolean => !key.startsWith("anonymous ")

/** Remembers statements, so that what goes on with one has its day. */
export function createStatements(sameSide: (a: string, b: string) => boolean) {
  const byKey = new Map<string, Statement>()
  const leads = new Map<string, SaidTime>()
  let last: Statement | undefined

  function isNear(statement: Statement, before: Statement | undefined, most: number): before is Statement {
    if (before === undefined) return false
    const reach = before.occasion.said?.oneOccasion === true ? 1 : most
    return statement.sentence - before.sentence <= reach
  }

  /** Whoever is known to be somebody else does not go on with the statement. */
  function isSameAgent(a: Statement, b: Statement): boolean {
    if (a.agent !== undefined && b.agent !== undefined)
      return a.agent === b.agent || sameSide(a.agent, b.agent)
    return true
  }

  return {
    /** The day of the statement that this one goes on with; `null` as its time where that one has none. */
    carried(statement: Statement): SaidTime | undefined {
      if (statement.goesOn)
        return isNear(statement, last, apart) && isSameAgent(statement, last) ? last.occasion.said : undefined
      const key = keyOf(statement.chain)
      const same = key === undefined ? undefined : byKey.get(key)
      // "added" goes on with his words, whoever else has spoken since
      if (statement.continues && same !== undefined && key !== undefined && isNamed(key))
        return same.background ? undefined : same.occasion.said
      if (isNear(statement, same, apart) && (same.occasion.said !== undefined || same.background))
        return same.occasion.said
      const { agent } = statement
      if (isNear(statement, last, 1) && agent !== undefined && last.agent !== undefined && !last.background)
        if (sameSide(agent, last.agent) && last.occasion.said !== undefined) return last.occasion.said
      return key !== undefined && isNamed(key) && statement.past ? leads.get(key) : undefined
    },
    /** Remembers a statement; a day of its own holds for the same speaker's words in the lead above it, too. */
    add(statement: Statement, own: boolean): void {
      const key = keyOf(statement.chain)
      if (key !== undefined) {
        const same = byKey.get(key)
        const { said } = statement.occasion
        if (
          own &&
          said?.edtf != null &&
          said.oneOccasion !== true &&
          oneDay.test(said.edtf) &&
          !statement.background
        ) {
          if (isNear(statement, same, apart) && same.sentence <= lead && same.past && !same.background)
            same.occasion.said ??= said
          if (statement.sentence <= lead && !leads.has(key)) leads.set(key, said)
        }
        byKey.set(key, statement)
      }
      last = statement
    },
  }
}
