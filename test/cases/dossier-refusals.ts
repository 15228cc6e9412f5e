import type { LogEntry } from "../../src/dossier/log-entry.ts"
import { add, decided, hour, judge, override, retract, sample } from "../dossier/samples.ts"

/** Entries that a dossier with the claims `one` and `two`, recorded in hour 5, refuses: code and what the words name. */
export const refusals: readonly (readonly [about: string, entry: unknown, code: string, words: RegExp])[] = [
  [
    "a retraction of nothing",
    retract("three", 5),
    "unknown-claim",
    /no claim three to retract; correct the id/,
  ],
  ["a judgement on an unknown a", judge("three", "one", 5), "unknown-claim", /three.*add it first/],
  ["a judgement on an unknown b", judge("one", "three", 5), "unknown-claim", /three.*add it first/],
  ["a judgement on one claim", judge("one", "one", 5), "invalid-log-entry", /two different ids/],
  ["an override on an unknown claim", override("same-event", "one", "three", 5), "unknown-claim", /three/],
  [
    "an override on one claim",
    override("dependent", "one", "one", 5),
    "invalid-log-entry",
    /two different ids/,
  ],
  ["an earlier recorded time", retract("one", 4), "invalid-log-entry", /lies before .* a log only grows/],
  ["another content of one id", add(sample("one", ["political"]), 5), "duplicate-id", /retract the first/],
  [
    "a withdrawal of no override",
    { op: "withdraw", kind: "same-event", between: ["one", "two"], why: "wrong", recorded: hour(5) },
    "invalid-log-entry",
    /no override "same-event" between one and two/,
  ],
  [
    "a withdrawal of no judgement",
    { op: "withdraw", kind: "echoes", between: ["one", "two"], why: "wrong", recorded: hour(5) },
    "invalid-log-entry",
    /no judgement "echoes"/,
  ],
  [
    "an unknown op",
    { op: "delete", claim: "one", recorded: hour(5) },
    "invalid-log-entry",
    /op is add, retract/,
  ],
  ["no entry at all", 7, "invalid-log-entry", /received 7/],
  [
    "a recorded time without a zone",
    { ...retract("one"), recorded: "2024-01-02T00:00:00" },
    "invalid-log-entry",
    /with its zone/,
  ],
  [
    "a recorded day that does not exist",
    { ...retract("one"), recorded: "2024-02-30T00:00:00Z" },
    "invalid-log-entry",
    /ISO 8601/,
  ],
  ["an unknown key", { ...retract("one", 5), reason: "x" }, "invalid-log-entry", /remove reason/],
  [
    "a decision without a reason",
    {
      ...judge("one", "two", 5),
      judgement: { finding: "echoes", a: "one", b: "two", verdict: "dismissed", by: "x", at: hour(5) },
    },
    "invalid-log-entry",
    /judgement\.why/,
  ],
  [
    "an unknown kind of finding",
    {
      ...judge("one", "two", 5),
      judgement: { finding: "lies", a: "one", b: "two", verdict: "dismissed", ...decided },
    },
    "invalid-log-entry",
    /judgement\.finding/,
  ],
  [
    "an unknown predicate",
    { op: "add", claim: { ...sample("four"), says: { predicate: "gossip", roles: {} } }, recorded: hour(5) },
    "unknown-predicate",
    /claim\.says\.predicate.*gossip/,
  ],
  [
    "a claim without an article",
    { op: "add", claim: { id: "four", chain: [], says: sample("four").says }, recorded: hour(5) },
    "invalid-claim",
    /claim\.article/,
  ],
  [
    "an entity of no kind",
    { op: "declare", entity: { id: "x", kind: "ghost", names: {} }, recorded: hour(5) },
    "invalid-log-entry",
    /entity\.kind/,
  ],
]

/** Entries that the same dossier takes. */
export const acceptances: readonly (readonly [about: string, entry: LogEntry])[] = [
  ["the same instant", retract("one", 5)],
  ["the same instant in another zone", { ...retract("one"), recorded: "2024-01-01T07:00:00+02:00" }],
  ["a judgement with its claims swapped", judge("two", "one", 5)],
  ["an override on agents that it does not know", override("same-agent", "sana", "syrian-news", 5)],
  ["a claim with an id that objects have", add(sample("__proto__"), 5)],
  ["a claim with an id that objects have, too", add(sample("constructor"), 5)],
]
