import { describe, expect, it } from "vitest"
import { agent, definePredicate, place, type PredicateFacts, vocabulary } from "../../src/index.ts"

const define = (facts: unknown) => () =>
  definePredicate("flood", {
    roles: { agent: agent(), place: place({ identity: true }) },
    facts: facts as PredicateFacts,
  })

describe("the facts of a predicate", () => {
  it("are kept as declared, and none where none are", () => {
    expect(define({ needs: [["place"]], once: true })().facts).toEqual({ needs: [["place"]], once: true })
    expect(definePredicate("flood", { roles: { place: place() } }).facts).toEqual({})
  })

  it("name roles that the predicate has", () => {
    expect(define({ needs: [["where"]] })).toThrow(/roles that it has \(agent, place\)/)
    expect(define({ doer: "victim" })).toThrow(/roles that it has/)
    expect(define({ needs: ["place"] })).toThrow(/lists of roles/)
    expect(define("once")).toThrow(/an object/)
  })

  it("are declared of the built-in predicates", () => {
    const having = (fact: keyof PredicateFacts): string[] =>
      vocabulary.predicates.filter(({ facts }) => facts[fact] === true).map(({ id }) => id)
    expect(having("mutual")).toEqual(["agree", "call", "contact", "meet", "normalise", "talk"])
    expect(having("once")).toEqual([
      "appoint",
      "attack",
      "blast",
      "call",
      "meet",
      "shell",
      "shoot",
      "strike",
      "visit",
    ])
    expect(vocabulary.get("demand")?.facts.doer).toBe("addressee")
  })
})
