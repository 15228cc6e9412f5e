import { describe, expect, it } from "vitest"
import { createConceptFinder } from "../../src/concepts/finder.ts"
import { english } from "../../src/lang/en/index.ts"
import { tokenize } from "../../src/util/tokens.ts"
import { found, ids, one } from "./found.ts"

/** A concept, then words of it. */
const are: readonly (readonly [string, string])[] = [
  ["kill", "kill kills killed killing killings slain slew"],
  ["attack", "attack attacks attacked attacking attack's assaulted onslaught"],
  ["arrest", "arrest arrests arrested arresting apprehended nabbed"],
  ["withdraw", "withdraw withdraws withdrew withdrawn withdrawing withdrawal withdrawals"],
  ["meet", "meet meets met meeting meetings"],
  ["ban", "ban bans banned banning prohibited forbade forbidden"],
  ["resign", "resign resigns resigned resigning resignation quit"],
  ["deny", "deny denies denied denying denial denials"],
  ["sign", "sign signs signed signing"],
  ["dismiss", "dismiss dismissed dismissing sacked sacking fired"],
  ["suspend", "suspend suspended freeze froze frozen freezing suspension"],
  ["elect", "elect elected electing election re-elected"],
  ["sink", "sink sinks sank sunk sinking"],
]

/** A concept, then words that are not it. */
const areNot: readonly (readonly [string, string])[] = [
  ["kill", "skill kilt killer-whale kiln"],
  ["attack", "attach tack attaché target-audience"],
  ["arrest", "arrears rest nabob"],
  ["withdraw", "draw drew with drawn"],
  ["meet", "metal mete meat"],
  ["ban", "band bane baned banner banning's"],
  ["resign", "design sign resin assign"],
  ["deny", "dense den Denise"],
  ["dismiss", "miss sackcloth demise"],
  ["suspend", "suspense suspect frozenness"],
  ["elect", "electric electron select"],
]

/** A phrase of a concept, and one with the same words that is not. */
const phrases: readonly (readonly [string, string, string])[] = [
  ["kill", "Two men were shot dead near the border.", "The man took a shot. The dead sea is salty."],
  ["talks", "The ministers held two-day talks in Oman.", "The ministers held a flag."],
  ["attack", "The army launched an attack on the town.", "He had a heart attack."],
  ["attack", "They carried out the attacks at night.", "It was a verbal attack."],
  ["death-toll", "The death toll rose to nine.", "The toll road was closed."],
  ["resign", "The minister stepped down.", "The minister went down the step."],
  ["charge", "Three men were charged with fraud.", "The shop is free."],
  ["air-strike", "An air strike hit the depot.", "The air was cold."],
  ["arrest", "Police rounded up dozens of people.", "The round table was set up."],
  ["control", "The town is under the control of rebels.", "The ship was under sail."],
]

describe("English words of concepts", () => {
  it.each(are)("%s: %s", (concept, words) => {
    const missed = words.split(" ").filter((word) => !ids("en", word).includes(concept))
    expect(missed).toEqual([])
  })
  it.each(areNot)("not %s: %s", (concept, words) => {
    const taken = words.split(" ").filter((word) => ids("en", word).includes(concept))
    expect(taken).toEqual([])
  })
  it.each(phrases)("%s: %s; not: %s", (concept, phrase, other) => {
    expect(ids("en", phrase)).toContain(concept)
    expect(ids("en", other)).not.toContain(concept)
  })
  it("an auxiliary makes a passive, adverbs between", () => {
    expect(one("en", "kill", "He was reportedly killed.")).toMatchObject({
      passive: true,
      form: "participle",
    })
    expect(found("en", "They killed him.")[0]).toMatchObject({
      form: "finite",
      forms: ["finite", "participle"],
    })
    expect(found("en", "They had killed him.")[0]).not.toHaveProperty("passive")
  })
  it("the word before tells a noun from a verb", () => {
    expect(found("en", "after the strike")[0]).toMatchObject({ kind: "noun" })
    expect(found("en", "they will strike")[0]).toMatchObject({ kind: "verb", form: "infinitive" })
    expect(found("en", "Strike kills two")[0]).toMatchObject({ kind: "noun", perhapsVerb: true })
  })
  it("a particle may stand behind its object", () => {
    const match = one("en", "intercept", "Soldiers shot the plane down.")
    expect(match).toMatchObject({ words: "shot", rest: { from: 4, to: 5 } })
  })
  it("places are those of the longer list that the tokens are some of", () => {
    const text = "It rained. Soldiers shot the plane down."
    const matches = createConceptFinder(english.concepts).find(tokenize(text).slice(3), text, 3)
    const match = matches.find(({ concept }) => concept === "intercept")
    expect(match).toMatchObject({ from: 4, to: 5, rest: { from: 7, to: 8 } })
  })
})
