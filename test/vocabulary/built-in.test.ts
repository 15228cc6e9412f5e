import { expect, test } from "vitest"
import * as isnad from "../../src/index.ts"
import * as contacts from "../../src/vocabulary/built-in/contact.ts"
import { events } from "../../src/vocabulary/built-in/events.ts"
import * as forces from "../../src/vocabulary/built-in/force.ts"
import * as stances from "../../src/vocabulary/built-in/stance.ts"

const single = [...Object.values(contacts), ...Object.values(forces), ...Object.values(stances)]
const declared = [...single, ...Object.values(events)]

test("V3 every predicate that is declared is in the built-in vocabulary and on the public page", () => {
  const ids = declared.map((predicate) => predicate.id).sort()
  expect(isnad.vocabulary.predicates.map((predicate) => predicate.id)).toEqual(ids)
  const exported: readonly unknown[] = Object.values(isnad)
  expect([...single, events].filter((predicate) => !exported.includes(predicate))).toEqual([])
})
