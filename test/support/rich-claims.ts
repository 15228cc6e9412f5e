import fc from "fast-check"
import { claim } from "../../src/claims/claim.ts"
import type { Claim } from "../../src/schema/claim.ts"
import { type Act, mediums, type Source } from "../../src/schema/link.ts"
import { certainties, type Proposition } from "../../src/schema/proposition.ts"
import { call, contact, firstSince, meet, talk } from "../../src/vocabulary/built-in/contact.ts"
import { attack, kill, withdraw } from "../../src/vocabulary/built-in/force.ts"
import { condition, demand, oppose, propose, support } from "../../src/vocabulary/built-in/stance.ts"
import { none, only, unknown } from "../../src/vocabulary/open-values.ts"
import { fingerprintOf, passageOf } from "../../src/wording/fingerprint.ts"

/** Few values of everything, so that claims often have something in common. */
const agents = ["russia", "turkey", "syria", "lavrov", "fidan", "erdogan", "putin", "nobody-known"] as const
const day = fc.constantFrom(
  "2024-01-04",
  "2024-01-05",
  "2024-01-06",
  "2024-01-20",
  "2023-01-05",
  "2014-06-01",
)
const time = fc.oneof(
  day.map((edtf) => edtf as string | ReturnType<typeof unknown> | typeof none),
  fc.constantFrom("2024-01", "2024-01-05~", "[2024-01-01..2024-01-06]", "2024-01-04/2024-01-06", "2024"),
  fc.constantFrom(unknown("soon"), none),
)
const place = fc.constantFrom<string | ReturnType<typeof unknown> | typeof none>(
  "moscow",
  "russia",
  "ankara",
  "rafah",
  "gaza-strip",
  "no-such-place",
  unknown("a third country"),
  none,
)
const members = fc.uniqueArray(fc.constantFrom(...agents), { minLength: 1, maxLength: 5 })
const common = fc.constantFrom<(typeof agents)[number][]>(
  ["russia", "turkey"],
  ["lavrov", "fidan"],
  ["turkey", "russia"],
)
const someAgents = fc
  .tuple(fc.oneof({ weight: 3, arbitrary: common }, members), fc.nat(4))
  .map(([list, closed]) => (closed === 0 ? only(...list) : list))
const track = fc.constantFrom("military" as const, "intelligence" as const, "political" as const)
const tracks = fc
  .tuple(fc.uniqueArray(track, { minLength: 1 }), fc.boolean())
  .map(([list, closed]) => (closed ? only(...list) : list))
const count = fc.oneof(
  fc.integer({ min: 1, max: 40 }).map((value) => ({ value })),
  fc.tuple(fc.integer({ min: 1, max: 40 }), day).map(([value, asOf]) => ({ value, asOf })),
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 9, max: 40 }))
    .map(([min, max]) => ({ min, max })),
  fc.constantFrom({ min: 12 }, { max: 12 }, { value: 12, approximate: true }, { value: 12, unit: "percent" }),
)
const about = fc.uniqueArray(fc.constantFrom("grain", "gas", "water"), { minLength: 1 })
const rank = fc.constantFrom("official" as const, "minister" as const, "head" as const)
const agent = fc.constantFrom(...agents)
const optional: { requiredKeys: [] } = { requiredKeys: [] }

const meetingRoles = fc.record({ participants: someAgents, place, time, rank, about, tracks }, optional)
const kinds = meetingRoles.map((roles) => meet(roles))

const plain: fc.Arbitrary<Proposition> = fc.oneof(
  kinds,
  fc.record({ participants: someAgents, time, tracks, rank }, optional).map((roles) => contact(roles)),
  fc.record({ participants: someAgents, time, about }, optional).map((roles) => talk(roles)),
  fc.record({ participants: someAgents, time }, optional).map((roles) => call(roles)),
  fc.record({ place, time, count, agent }, optional).map((roles) => kill(roles)),
  fc.record({ agent, target: someAgents, place, time }, optional).map((roles) => attack(roles)),
  fc.record({ agent, from: place, extent: about, time }, optional).map((roles) => withdraw(roles)),
  fc
    .record({ participants: someAgents, what: kinds, since: time }, optional)
    .map((roles) => firstSince(roles)),
  fc
    .tuple(
      fc.constantFrom(support, oppose, propose, demand),
      fc.record({ agent, what: kinds, time }, optional),
    )
    .map(([predicate, roles]) => predicate(roles)),
  fc
    .record({ agent, what: kinds, conditions: fc.constantFrom(none, only("a"), ["a", "b"]) }, optional)
    .map((roles) => condition(roles)),
)

/** Propositions with every kind of value in their roles. */
export const richProposition: fc.Arbitrary<Proposition> = fc
  .tuple(
    plain,
    fc.record(
      {
        polarity: fc.constantFrom("positive" as const, "negative" as const),
        certainty: fc.constantFrom(...certainties),
        condition: fc.constantFrom("if asked", "if paid"),
      },
      optional,
    ),
  )
  .map(([says, factuality]) => ({ ...says, ...factuality }))

const speaker = fc.constantFrom<Source>("lavrov", "fidan", "putin")
const source = fc.oneof(
  { weight: 2, arbitrary: speaker },
  fc.constantFrom<Source>(
    "russia-mfa",
    "tass",
    "reuters",
    "nobody-known",
    { named: "A. Smith" },
    { anonymous: "diplomat" },
    { anonymous: "diplomat", count: 2 },
    { media: "unnamed" },
    { collective: "analysts" },
  ),
)
const act = fc.constantFrom<Act>("asserts", "asserts", "reports", "denies", "declines-to-confirm")
const link = fc.record(
  {
    sources: fc.uniqueArray(source, { minLength: 1, maxLength: 2 }),
    act,
    said: fc.option(fc.oneof(day, fc.constant("2024-01"))),
    medium: fc.constantFrom(...mediums),
  },
  { requiredKeys: ["sources", "act"] },
)
const chain = fc.oneof(
  fc.array(link, { maxLength: 3 }),
  fc.tuple(speaker, day).map(([by, said]) => [{ sources: [by], act: "asserts" as const, said }]),
)

const sentences = [
  "The two delegations met in a guest house by the river and spoke for three hours about grain and transit fees",
  "They spoke for three hours about grain and transit fees, and the two delegations met in a guest house by the river",
  "An official said on Friday that no date had been set for the next round of talks between the two neighbours",
  "no date had been set for the next round of talks between the two neighbours, according to a diplomat",
] as const

const article = fc.record(
  {
    id: fc.constantFrom("a", "b", "c", "d"),
    lang: fc.constant("en"),
    published: fc.option(day),
    outlet: fc.constantFrom("sabah", "tass", "bbc"),
    credit: fc.constantFrom("reuters", "tass"),
  },
  { requiredKeys: ["id", "lang", "published"] },
)
const anchor = fc.record(
  {
    start: fc.integer({ min: 0, max: 9 }),
    end: fc.integer({ min: 10, max: 90 }),
    digest: fc.constant(`sha256:${"0".repeat(64)}`),
    quoted: fc.boolean(),
    section: fc.constantFrom("headline" as const, "subheading" as const, "body" as const),
  },
  { requiredKeys: ["start", "end", "digest"] },
)

/** Claims with all that may be stored with them: anchors, fingerprints, other chains that the text allows. */
export const richClaim: fc.Arbitrary<Claim> = fc
  .tuple(
    fc.record(
      {
        article,
        chain,
        says: richProposition,
        anchor,
        words: fc.constantFrom(...sentences),
        around: fc.constantFrom(...sentences),
      },
      { requiredKeys: ["article", "chain", "says"] },
    ),
    fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, chain),
  )
  .map(([{ words, around, ...given }, other]) =>
    claim({
      ...given,
      ...(other === undefined ? {} : { alternatives: [other] }),
      ...(words === undefined ? {} : { fingerprint: fingerprintOf(words) }),
      ...(words === undefined || around === undefined
        ? {}
        : { passage: passageOf([`${around} ${words} ${around}`]) }),
    }),
  )
