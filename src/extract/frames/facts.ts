import { vocabulary } from "../../vocabulary/built-in/vocabulary.ts"
import type { PredicateFacts } from "../../vocabulary/predicate-facts.ts"

const none: PredicateFacts = {}

/** What a predicate's declaration says for reading; nothing of one that is not declared. */
export function factsOf(predicate: string): PredicateFacts {
  return vocabulary.get(predicate)?.facts ?? none
}

/** Whether a predicate is somebody's stance to a kind of event. */
export function isStance(predicate: string): boolean {
  return vocabulary.get(predicate)?.aspect === "stance"
}
