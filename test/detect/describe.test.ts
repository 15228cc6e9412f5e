import { describe, expect, it } from "vitest"
import { type ClaimInput, claim } from "../../src/claims/claim.ts"
import { describeProposition } from "../../src/detect/describe.ts"
import { commonTense, tenseOf } from "../../src/detect/tense.ts"
import { registry } from "../../src/registry/index.ts"
import type { Proposition } from "../../src/schema/proposition.ts"
import { contact, meet, visit } from "../../src/vocabulary/built-in/contact.ts"
import { events } from "../../src/vocabulary/built-in/events.ts"
import { attack, kill, withdraw } from "../../src/vocabulary/built-in/force.ts"
import { demand, seek, support } from "../../src/vocabulary/built-in/stance.ts"
import { vocabulary } from "../../src/vocabulary/built-in/vocabulary.ts"
import { not } from "../../src/vocabulary/define-predicate.ts"

const context = { registry, vocabulary }

function told(says: Proposition, chain: ClaimInput["chain"], published: string | null) {
  return claim({ article: { id: "page", lang: "en", published }, chain, says })
}

function words(
  says: Proposition,
  chain: ClaimInput["chain"] = ["lavrov"],
  published: string | null = "2024-07-02",
) {
  return describeProposition(says, tenseOf(told(says, chain, published)), context)
}

const pair = { participants: ["bashar-al-assad", "recep-tayyip-erdogan"] }
const two = "Bashar al-Assad and Recep Tayyip Erdoğan"
const august = { ...pair, place: "baghdad", time: "2024-08" }
const june = { ...pair, place: "baghdad", time: "2024-06" }
const promise: ClaimInput["chain"] = [{ sources: "lavrov", act: "promises" }]
const inJuly: ClaimInput["chain"] = [{ sources: "lavrov", act: "asserts", said: "2024-07-01" }]

describe("I8 the words of a claim", () => {
  it.each<[string, string, string]>([
    ["later than published", words(meet(august)), `${two} will meet in Baghdad (2024-08)`],
    ["possible", words(meet(august, { certainty: "possible" })), `${two} may meet in Baghdad (2024-08)`],
    [
      "probable",
      words(meet(august, { certainty: "probable" })),
      `${two} will probably meet in Baghdad (2024-08)`,
    ],
    [
      "conditional",
      words(meet(august, { condition: "if all agree" })),
      `${two} would meet in Baghdad (2024-08) (on condition: if all agree)`,
    ],
    ["denied", words(not(meet(august))), `not so: ${two} will meet in Baghdad (2024-08)`],
    ["over", words(meet(june)), `${two} met in Baghdad (2024-06)`],
    [
      "perhaps over",
      words(meet(june, { certainty: "possible" })),
      `${two} may have met in Baghdad (2024-06)`,
    ],
    [
      "later than said, over when published",
      words(meet({ ...pair, time: "2024-07-05" }), inJuly, "2024-08-01"),
      `${two} will meet (2024-07-05)`,
    ],
    ["on the day of publication", words(meet({ ...pair, time: "2024-07-02" })), `${two} met (2024-07-02)`],
    [
      "in a month that still runs",
      words(meet({ ...pair, time: "2024-07" })),
      `a meeting of ${two} (2024-07)`,
    ],
    ["undated page", words(meet(june), ["lavrov"], null), `a meeting of ${two} in Baghdad (2024-06)`],
    ["no time", words(meet(pair)), `a meeting of ${two}`],
    ["no time, possible", words(meet(pair, { certainty: "possible" })), `possibly: a meeting of ${two}`],
    [
      "no time, promised",
      words(visit({ visitors: ["lavrov"], place: "damascus" }), promise),
      "Sergey Lavrov will visit Damascus",
    ],
    [
      "next month",
      words(meet({ ...pair, time: { unknown: "next month", sense: "month+1" } })),
      `${two} will meet (next month)`,
    ],
    [
      "last month",
      words(meet({ ...pair, time: { unknown: "last month", sense: "month-1" } })),
      `${two} met (last month)`,
    ],
    [
      "this month",
      words(meet({ ...pair, time: { unknown: "this month", sense: "month+0" } })),
      `a meeting of ${two} (this month)`,
    ],
    [
      "times a meeting was held",
      words(meet({ ...pair, count: { min: 2 } })),
      `a meeting of ${two}, at least 2 times`,
    ],
    ["contact", words(contact({ participants: ["turkey", "syria"] })), "contact between Turkey and Syria"],
    ["a strike", words(attack({ agent: "israel", target: ["syria"] })), "an attack by Israel on Syria"],
    ["a withdrawal", words(withdraw({ agent: "turkey", from: "syria" })), "Turkey withdrawing from Syria"],
    ["the killed", words(kill({ count: 12, time: "2024-09" })), "12 will be killed (2024-09)"],
    ["what is sought", words(seek({ agent: "russia", what: meet(pair) })), `Russia seeks that ${two} meet`],
    [
      "a stance is held now",
      words(support({ agent: "russia", what: meet(pair) })),
      `Russia supports it that ${two} meet`,
    ],
    [
      "a demand is made by saying it",
      words(demand({ agent: "syria", what: withdraw({ agent: "turkey" }) })),
      "Syria demanded that Turkey withdraw",
    ],
  ])("I8 tell no more of the time than is known: %s", (_, given, expected) => expect(given).toBe(expected))

  it.each<[string, Proposition, string]>([
    [
      "a strike",
      events.strike({ agent: "israel", place: "gaza", target: ["hamas"] }),
      "air strike on Hamas by Israel in gaza",
    ],
    ["a toll", events.casualties({ count: 12, place: "aleppo" }), "12 killed or injured in Aleppo"],
    [
      "a vote",
      events.vote({ agent: "un-security-council", what: ["draft"], for: 13, against: 1 }),
      "vote on draft by United Nations Security Council, 13 for, 1 against",
    ],
    [
      "an election still to come",
      events.elect({ person: { named: "Ann Lee" }, office: ["mayor"], time: "2024-08" }),
      "planned: election of Ann Lee as mayor (2024-08)",
    ],
    [
      "a plan without a day",
      { ...events.sanction({ agent: "united-states", target: ["iran"] }), extent: "plan" },
      "planned: sanctions on Iran by United States",
    ],
    [
      "a denial",
      not(events.capture({ agent: "syria", place: "aleppo" })),
      "not so: capture of Aleppo by Syria",
    ],
  ])("I8 are nouns for %s", (_, says, expected) => {
    expect(words(says)).toBe(expected)
  })

  it("I8 leave the tense open where accounts differ in it", () => {
    const says = meet(august)
    const [before, after] = [told(says, ["lavrov"], "2024-07-02"), told(says, ["lavrov"], "2024-09-02")]
    expect(commonTense([before])).toBe("future")
    expect(commonTense([before, after])).toBe("open")
    expect(describeProposition(says, "open", context)).toBe(`a meeting of ${two} in Baghdad (2024-08)`)
  })
})
