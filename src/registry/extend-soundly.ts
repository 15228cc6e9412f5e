import type { Diagnostic } from "../schema/diagnostic.ts"
import { requireThat } from "../schema/require-that.ts"
import { checkEntities, checkShape, type EntityProblem } from "./check-entities.ts"
import type { Entity } from "./entities.ts"
import type { ExtendOptions, Registry } from "./registry.ts"

/** A registry with those entities that are sound, and what is wrong with the others. */
export interface SoundlyExtended {
  readonly registry: Registry
  /** One for each entity that was left out, with its id as subject. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Returns a registry with the sound ones of further entities, and for each of the others what is wrong with it.
 *
 * `registry.extend` throws for the first fault; here a fault costs its own entity, and those that name an entity which
 * was left out. Use it for entities that were stored long ago, such as a dossier's.
 *
 * @throws IsnadError `invalid-entity` where `entities` is no list.
 * @example
 * ```ts
 * import { extendSoundly, registry } from "isnad/registry"
 * const { diagnostics, registry: extended } = extendSoundly(registry, [
 *   { id: "ruritania", kind: "state", names: { en: ["Ruritania"] } },
 *   { id: "ruritania-mfa", kind: "ministry", partOf: ["no-such-state"], names: { en: ["Foreign Ministry"] } },
 * ])
 * extended.agent("ruritania")?.kind // → "state"
 * diagnostics.map(({ subject }) => subject) // → ["ruritania-mfa"]
 * ```
 */
export function extendSoundly(
  registry: Registry,
  entities: readonly Entity[],
  options: ExtendOptions = {},
): SoundlyExtended {
  requireThat(Array.isArray(entities), "invalid-entity", "extendSoundly()", "a list of entities", entities)
  const diagnostics: Diagnostic[] = []
  let sound = entities.filter((entity) => {
    const [problem] = checkShape(entity)
    if (problem !== undefined) diagnostics.push(told(problem))
    return problem === undefined
  })
  const known = registry.entities()
  // an entity that is left out may be named by another
  for (;;) {
    const faults = new Map<string, EntityProblem>()
    for (const problem of checkEntities([...known, ...sound]))
      if (!faults.has(problem.id)) faults.set(problem.id, problem)
    if (faults.size === 0) break
    const faulty = sound.filter(({ id }) => faults.has(id))
    if (faulty.length === 0) {
      // told of an entity that was known before, which another clashes with: each is tried for itself
      const clashing = sound.find((entity) => checkEntities([...known, entity]).length > 0) ?? sound.at(-1)
      const [fault] = faults.values()
      if (clashing === undefined || fault === undefined) break
      diagnostics.push(told({ ...fault, id: clashing.id }))
      sound = sound.filter((entity) => entity !== clashing)
      continue
    }
    for (const { id } of faulty) diagnostics.push(told(faults.get(id) as EntityProblem))
    sound = sound.filter(({ id }) => !faults.has(id))
  }
  return { registry: sound.length === 0 ? registry : registry.extend(sound, options), diagnostics }
}

function told({ id, message }: EntityProblem): Diagnostic {
  return { rule: "invalid-entity", severity: "error", message: `${message}; it was left out`, subject: id }
}
