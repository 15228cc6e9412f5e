import { agree, contact, firstSince, meet, normalise } from "../../src/vocabulary/built-in/contact.ts"
import { kill, withdraw } from "../../src/vocabulary/built-in/force.ts"
import {
  condition,
  demand,
  invite,
  oppose,
  propose,
  refuse,
  seek,
  support,
} from "../../src/vocabulary/built-in/stance.ts"
import { not } from "../../src/vocabulary/define-predicate.ts"
import { none } from "../../src/vocabulary/open-values.ts"
import { type NewsroomCase, report, said, scenario } from "./newsroom-case.ts"

const leaders = { participants: ["erdogan", "assad"] }
const plan = meet({ ...leaders, time: "2024-08" }, { certainty: "possible" })
const planned = meet({ ...leaders, time: "2024-08" })
const retreat = withdraw({ agent: "turkey", from: "syria" })
const summit = meet(leaders)
const july = { on: "2024-07-20" }

/** Plans, wishes, conditions, and what people are for. */
export const stanceCases: readonly NewsroomCase[] = [
  scenario(
    "no meeting is planned, and months later one is held",
    "nothing",
    report("peskov", not(summit), { on: "2024-01-03" }),
    report("fidan", meet({ ...leaders, time: "2024-05-10" }), { on: "2024-05-11" }),
  ),
  scenario(
    "no meeting is planned, and one is held four days later",
    "nothing",
    report("peskov", not(summit), { on: "2024-01-03" }),
    report("fidan", meet({ ...leaders, time: "2024-01-07" }), { on: "2024-01-08" }),
  ),
  scenario(
    "no meeting in August, and one planned for August",
    "conflicts",
    report("mekdad", not(planned), july),
    report("fidan", planned, july),
  ),
  scenario(
    "no meeting in August, and there may be one",
    "tension",
    report("mekdad", not(planned), july),
    report("fidan", plan, july),
  ),
  scenario(
    "may, by one, and will, by another",
    "agrees",
    report("mekdad", plan, july),
    report("fidan", planned, july),
  ),
  scenario(
    "may, and a week later will, by one leader",
    "reaffirms",
    report(said("erdogan", "2024-07-12"), plan, july),
    report(said("erdogan", "2024-07-19"), planned, july),
  ),
  scenario(
    "will, and in a relay of the same words may",
    "distorts",
    report(said("erdogan", "2024-07-19"), planned, july),
    report(["sabah", said("erdogan", "2024-07-19")], plan, july),
  ),
  scenario(
    "a headline that will, a body that may",
    "distorts",
    report("erdogan", planned, { id: "x", section: "headline" }),
    report("erdogan", plan, { id: "x", section: "body" }),
  ),
  scenario(
    "a headline with another date than its body",
    "distorts",
    report("erdogan", meet({ ...leaders, time: "2024-08-01" }), { id: "x", section: "headline" }),
    report("erdogan", meet({ ...leaders, time: "2024-08-02" }), { id: "x", section: "body" }),
  ),
  scenario(
    "a headline and its body that say one thing",
    "echoes",
    report("erdogan", planned, { id: "x", section: "headline" }),
    report("erdogan", planned, { id: "x", section: "body" }),
  ),
  scenario(
    "a meeting put off, by one speaker",
    "revises",
    report(said("erdogan", "2024-07-12"), meet({ ...leaders, time: "2024-08" }), july),
    report(said("erdogan", "2024-07-19"), meet({ ...leaders, time: "2024-09" }), july),
  ),
  scenario(
    "a meeting put off, by another of the side",
    "conflicts",
    report(said("erdogan", "2024-07-12"), meet({ ...leaders, time: "2024-08" }), july),
    report(said("fidan", "2024-07-19"), meet({ ...leaders, time: "2024-09" }), july),
  ),
  scenario(
    "a plan, and what came of it",
    "corroborates",
    report("fidan", planned, july),
    report("mekdad", meet({ ...leaders, time: "2024-08-12" }), { on: "2024-08-13" }),
  ),
  scenario(
    "a demand and its fulfilment",
    "nothing",
    report("mekdad", demand({ agent: "syria", what: retreat })),
    report("fidan", retreat),
  ),
  scenario(
    "support of a kind and one of the kind",
    "nothing",
    report("lavrov", support({ agent: "russia", what: summit })),
    report("fidan", summit),
  ),
  scenario(
    "a demand, told by who makes it and by another",
    "corroborates",
    report("mekdad", demand({ agent: "syria", what: retreat })),
    report("lavrov", demand({ agent: "syria", what: retreat })),
  ),
  scenario(
    "a demand, repeated by an official of the same state",
    "agrees",
    report("mekdad", demand({ agent: "syria", what: retreat })),
    report("assad", demand({ agent: "assad", what: retreat })),
  ),
  scenario(
    "the same demand by two states",
    "nothing",
    report("mekdad", demand({ agent: "syria", what: retreat })),
    report("raisi", demand({ agent: "iran", what: retreat })),
  ),
  scenario(
    "demands for a withdrawal and for a part of it",
    "nothing",
    report("mekdad", demand({ agent: "syria", what: retreat })),
    report("lavrov", demand({ agent: "syria", what: withdraw({ agent: "turkey", from: "idlib" }) })),
  ),
  scenario(
    "support and opposition, by two officials of a state in one month",
    "conflicts",
    report("raisi", support({ agent: "iran", what: summit })),
    report("iran-mfa", oppose({ agent: "iran", what: summit })),
  ),
  scenario(
    "support, and next year opposition, by one body",
    "revises",
    report(said("iran-mfa", "2023-01-10"), support({ agent: "iran", what: summit }), { on: "2023-01-10" }),
    report(said("iran-mfa", "2024-03-10"), oppose({ agent: "iran", what: summit }), { on: "2024-03-10" }),
  ),
  scenario(
    "support told by one, and years later opposition by another",
    "nothing",
    report("blinken", support({ agent: "iran", what: summit }), { on: "2021-03-10" }),
    report("lavrov", oppose({ agent: "iran", what: summit }), { on: "2024-03-10" }),
  ),
  scenario(
    "a state's support, denied by another",
    "conflicts",
    report("lavrov", support({ agent: "russia", what: summit })),
    report("blinken", oppose({ agent: "russia", what: summit })),
  ),
  scenario(
    "does not support, and opposes",
    "nothing",
    report("lavrov", not(support({ agent: "iran", what: summit }))),
    report("blinken", oppose({ agent: "iran", what: summit })),
  ),
  scenario(
    "seeks, and refuses",
    "conflicts",
    report("fidan", seek({ agent: "turkey", what: summit })),
    report("mekdad", refuse({ agent: "turkey", what: summit })),
  ),
  scenario(
    "two states' stances",
    "nothing",
    report("fidan", support({ agent: "turkey", what: summit })),
    report("mekdad", oppose({ agent: "syria", what: summit })),
  ),
  scenario(
    "if Ankara withdraws, and outright",
    "agrees",
    report("mekdad", meet({ ...leaders, time: "2024-08" }, { condition: "Ankara withdraws" }), july),
    report("fidan", planned, july),
  ),
  scenario(
    "on two conditions, by two states",
    "agrees",
    report("mekdad", meet({ ...leaders, time: "2024-08" }, { condition: "Ankara withdraws" }), july),
    report("fidan", meet({ ...leaders, time: "2024-08" }, { condition: "Damascus asks for it" }), july),
  ),
  scenario(
    "on one condition, by two states",
    "corroborates",
    report("mekdad", meet({ ...leaders, time: "2024-08" }, { condition: "Ankara withdraws" }), july),
    report("fidan", meet({ ...leaders, time: "2024-08" }, { condition: "Ankara withdraws" }), july),
  ),
  scenario(
    "one statement, its condition in other words",
    "echoes",
    report(
      said("assad", "2024-07-15"),
      meet({ ...leaders, time: "2024-08" }, { condition: "Ankara withdraws" }),
      july,
    ),
    report(
      ["sana", said("assad", "2024-07-15")],
      meet({ ...leaders, time: "2024-08" }, { condition: "Ankara apologises" }),
      july,
    ),
  ),
  scenario(
    "one statement, its condition dropped on the way",
    "distorts",
    report(
      said("assad", "2024-07-15"),
      meet({ ...leaders, time: "2024-08" }, { condition: "Ankara withdraws" }),
      july,
    ),
    report(["sana", said("assad", "2024-07-15")], planned, july),
  ),
  scenario(
    "conditions, and none",
    "conflicts",
    report("mekdad", condition({ agent: "syria", what: summit, conditions: ["withdrawal"] })),
    report("lavrov", condition({ agent: "syria", what: summit, conditions: none })),
  ),
  scenario(
    "a proposal credited to two states",
    "conflicts",
    report("blinken", propose({ agent: "iraq", what: summit })),
    report("mekdad", propose({ agent: "russia", what: summit })),
  ),
  scenario(
    "an invitation told by both ends",
    "corroborates",
    report("fidan", invite({ agent: "turkey", addressee: "assad", what: summit })),
    report("mekdad", invite({ agent: "erdogan", addressee: "assad", what: summit })),
  ),
  scenario(
    "a partial and a complete withdrawal",
    "agrees",
    report("fidan", withdraw({ agent: "turkey", from: "syria", extent: ["partial"], time: "2024-01-05" })),
    report("mekdad", withdraw({ agent: "turkey", from: "syria", extent: ["complete"], time: "2024-01-05" })),
  ),
  scenario(
    "withdrawals from a town and from the country",
    "corroborates",
    report("fidan", withdraw({ agent: "turkey", from: "idlib", time: "2024-01-05" })),
    report("mekdad", withdraw({ agent: "turkey", from: "syria", time: "2024-01-05" })),
  ),
  scenario(
    "the first meeting since 2011, and since 2020",
    "conflicts",
    report(
      "fidan",
      firstSince({ participants: ["turkey", "syria"], what: meet({ rank: "minister" }), since: "2011" }),
    ),
    report(
      "mekdad",
      firstSince({ participants: ["turkey", "syria"], what: meet({ rank: "minister" }), since: "2020" }),
    ),
  ),
  scenario(
    "an agreement reached, and denied by the other party",
    "conflicts",
    report("lavrov", agree({ participants: ["russia", "turkey"], about: ["grain"], time: "2024-01-05" })),
    report("fidan", not(agree({ participants: ["russia", "turkey"], about: ["grain"], time: "2024-01-05" }))),
  ),
  scenario(
    "an agreement on grain, and no agreement on gas",
    "nothing",
    report("lavrov", agree({ participants: ["russia", "turkey"], about: ["grain"], time: "2024-01-05" })),
    report("fidan", not(agree({ participants: ["russia", "turkey"], about: ["gas"], time: "2024-01-05" }))),
  ),
  scenario(
    "normalising slowly, and at once",
    "conflicts",
    report("fidan", normalise({ participants: ["turkey", "syria"], pace: "gradual" })),
    report("mekdad", normalise({ participants: ["turkey", "syria"], pace: "immediate" })),
  ),
  scenario(
    "nobody was killed, and three were",
    "conflicts",
    report("idf", not(kill({ place: "rafah", time: "2024-01-08" }))),
    report("ocha", kill({ place: "rafah", count: 3, time: "2024-01-08" })),
  ),
  scenario(
    "contacts denied by the state, reported by unnamed sources",
    "conflicts",
    report("mekdad", not(contact({ participants: ["turkey", "syria"] }))),
    report(["reuters", { anonymous: "officials", count: 2 }], contact({ participants: ["turkey", "syria"] })),
  ),
]
