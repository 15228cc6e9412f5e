import { isStance } from "./facts.ts"
import type { Finished } from "./finish.ts"

/** Who seeks to help it along, helps it along; a stance to a stance of one's own is the inner one. */
export function collapse(event: Finished): Finished {
  const what = event.roles["what"]
  if (event.predicate !== "seek" && event.predicate !== "support" && event.predicate !== "facilitate")
    return event
  if (what === undefined || !("kind" in what) || !isStance(what.kind.predicate)) return event
  if (what.kind.predicate !== "facilitate" && what.kind.predicate !== "seek") return event
  const [outer, inner] = [event.roles["agent"], what.kind.roles["agent"]]
  const id = (value: typeof outer) => (value !== undefined && "value" in value ? value.value : undefined)
  if (inner !== undefined && id(inner) !== id(outer)) return event
  const predicate = event.predicate === "facilitate" ? "facilitate" : what.kind.predicate
  const deep = what.kind.roles["what"]
  return deep === undefined || outer === undefined
    ? event
    : { predicate, roles: { ...event.roles, what: deep } }
}
