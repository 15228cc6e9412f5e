import { describe, expect, it } from "vitest"
import { explain, explainParts } from "../../src/detect/explain.ts"
import { english } from "../../src/lang/en/index.ts"
import { compareLineage } from "../../src/lineage/compare-lineage.ts"
import { findCopies } from "../../src/lineage/copies.ts"
import { hearsayDepth, rootsOf } from "../../src/lineage/root.ts"
import { isIsnadError } from "../../src/schema/errors.ts"
import { meet } from "../../src/vocabulary/built-in/contact.ts"
import * as wording from "../../src/wording/index.ts"
import { told } from "../support/build.ts"

const options = { words: [english.words] }
const index = () => wording.createTextIndex([english.words])
const print = wording.fingerprintOf("any text")
const account = told("a", ["lavrov"], meet({ participants: ["turkey", "syria"] }))
/** A value as a program without types may hand it over. */
const odd = (value?: unknown) => value as never

const misuses: readonly (readonly [what: string, call: () => unknown, code: string, says: string])[] = [
  ["compareTexts(1, 2)", () => wording.compareTexts(odd(1), odd(2), options), "invalid-option", "received 1"],
  ["compareTexts(text, null)", () => wording.compareTexts("a", odd(null), options), "invalid-option", "null"],
  ["compareTexts(a, b)", () => wording.compareTexts("a", "b", odd()), "invalid-option", "{ words }"],
  [
    "compareTexts(a, b, {})",
    () => wording.compareTexts("a", "b", odd({})),
    "invalid-option",
    "received nothing",
  ],
  [
    "a whole pack",
    () => wording.compareTexts("a", "b", { words: odd([english]) }),
    "invalid-option",
    "[english.words]",
  ],
  ["createTextIndex()", () => wording.createTextIndex(odd()), "invalid-option", "[english.words]"],
  ["TextIndex.add(id, 5)", () => index().add("a", odd(5)), "invalid-option", "received 5"],
  ["TextIndex.add(1, text)", () => index().add(odd(1), "a"), "invalid-option", "received 1"],
  ["TextIndex.add(id, null)", () => index().add("a", odd(null)), "invalid-option", "received null"],
  ["candidatesFor({})", () => index().candidatesFor(odd({})), "invalid-option", "received {}"],
  ["createTextSupport({})", () => wording.createTextSupport(odd({})), "invalid-option", "received {}"],
  ["fingerprintOf(42)", () => wording.fingerprintOf(odd(42)), "invalid-option", "received 42"],
  ["fingerprintOfTokens(42)", () => wording.fingerprintOfTokens(odd(42)), "invalid-option", "received 42"],
  ["passageOf(null)", () => wording.passageOf(odd(null)), "invalid-option", "received null"],
  ["passageOf([1])", () => wording.passageOf(odd([1])), "invalid-option", "received 1"],
  ["passageOf(text)", () => wording.passageOf(odd("text")), "invalid-option", 'received "text"'],
  ["passageOfTokens([1])", () => wording.passageOfTokens(odd([1])), "invalid-option", "received 1"],
  ["sharedWording({})", () => wording.sharedWording(odd({}), odd({})), "invalid-option", "fingerprintOf()"],
  ["sharedWording(a, null)", () => wording.sharedWording(print, odd(null)), "invalid-option", "null"],
  ["PhraseCounts.add(1)", () => wording.createPhraseCounts().add(odd(1)), "invalid-option", "received 1"],
  ["findCopies(null)", () => findCopies(odd(null)), "invalid-claim", "received null"],
  ["findCopies([null])", () => findCopies(odd([null])), "invalid-claim", "received null"],
  ["compareLineage(null)", () => compareLineage(odd(null), odd(null)), "invalid-claim", "received null"],
  ["compareLineage(a)", () => compareLineage(account, odd()), "invalid-claim", "received nothing"],
  ["rootsOf({})", () => rootsOf(odd({})), "invalid-claim", "received {}"],
  ["hearsayDepth(1)", () => hearsayDepth(odd(1)), "invalid-claim", "received 1"],
  ["explain({})", () => explain(odd({})), "invalid-option", "detect()"],
  ["explainParts(null)", () => explainParts(odd(null)), "invalid-option", "received null"],
]

describe("misuse", () => {
  it.each(misuses)("S3 %s is told with what was received", (_, call, code, says) => {
    let caught: unknown
    try {
      call()
    } catch (error) {
      caught = error
    }
    expect(isIsnadError(caught) && caught.code).toBe(code)
    expect(String(caught)).toContain(says)
  })
})
