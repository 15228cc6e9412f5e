import { publishedBy } from "../dossier/as-published.ts"
import type { DossierDecisions } from "../dossier/dossier.ts"
import { endOf } from "../dossier/moment.ts"
import { readClaimFiles } from "../node/read-claim-files.ts"
import { extendSoundly } from "../registry/extend-soundly.ts"
import { registry as builtIn } from "../registry/index.ts"
import type { Registry } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"
import type { Diagnostic } from "../schema/diagnostic.ts"
import { isIsnadError } from "../schema/errors.ts"
import { pushAll } from "../util/push-all.ts"
import { filesOf, type Terminal } from "./terminal.ts"
import { WrongUsage } from "./wrong-usage.ts"

/** What the files of a command hold. */
export interface Input extends DossierDecisions {
  readonly claims: readonly Claim[]
  readonly diagnostics: readonly Diagnostic[]
  /** The built-in registry with the agents and places that the files declare. */
  readonly registry: Registry
  /** Articles without a published time, where a day was asked for. */
  readonly undated: readonly string[]
}

/** Returns the built-in registry with entities of a user's own. */
export function extended(entities: DossierDecisions["entities"], diagnostics: Diagnostic[]): Registry {
  const { registry, diagnostics: faults } = extendSoundly(builtIn, entities)
  pushAll(diagnostics, faults)
  return registry
}

/** Reads the files of a command, as of a published day where one is asked for. */
export async function readInput(files: readonly string[], terminal: Terminal, day?: string): Promise<Input> {
  if (files.length === 0) throw new WrongUsage("name at least one file of claims (JSON Lines) or a dossier")
  const read = await readClaimFiles(files, filesOf(terminal))
  const diagnostics = [...read.diagnostics]
  const registry = extended(read.entities, diagnostics)
  if (day === undefined) return { ...read, diagnostics, registry, undated: [] }
  try {
    const { claims, undated, undecided } = publishedBy(read.claims, endOf(day, "--published-by"))
    const articles = new Set([...undated, ...undecided].map(({ article }) => article.id))
    return {
      ...read,
      claims: [...claims, ...undated, ...undecided],
      diagnostics,
      registry,
      undated: [...articles].sort(),
    }
  } catch (error) {
    if (isIsnadError(error)) throw new WrongUsage(error.message)
    throw error
  }
}
