import type { Registry } from "./registry.ts"

/** Returns the id under which the registry knows an agent; an id that it does not know stays as it is. */
export function canonicalAgent(id: string, registry: Registry | undefined): string {
  return registry?.agent(id)?.id ?? id
}
