import { contact, meet } from "../../src/vocabulary/built-in/contact.ts"
import { attack, kill } from "../../src/vocabulary/built-in/force.ts"
import { not } from "../../src/vocabulary/define-predicate.ts"
import { type NewsroomCase, report, said, scenario } from "./newsroom-case.ts"

const meeting = meet({ participants: ["russia", "turkey"], place: "moscow", time: "2024-01-05" })
const sitting = { participants: ["russia", "turkey"], time: "2024-01-05" }
const strike = attack({ agent: "iran", target: ["israel"], time: "2024-01-05" })
const diplomat = { anonymous: "diplomat" }
const long =
  "Officials from both capitals gathered on Friday morning in a guest house near the river to talk about grain shipments"

/** Who says it, and through whom. */
export const voiceCases: readonly NewsroomCase[] = [
  scenario(
    "a minister by an agency and by his ministry's site, on one day",
    "echoes",
    report(["tass", said("lavrov", "2024-01-06")], meeting),
    report(["russia-mfa", said("lavrov", "2024-01-06")], meeting),
  ),
  scenario(
    "a minister by two agencies, the day of his words not told",
    "reaffirms",
    report(["tass", "lavrov"], meeting),
    report(["reuters", "lavrov"], meeting),
  ),
  scenario("a spokesman and his president", "agrees", report("peskov", meeting), report("putin", meeting)),
  scenario(
    "a minister and his deputy at odds",
    "conflicts",
    report("lavrov", meeting),
    report("bogdanov", not(meeting)),
  ),
  scenario(
    "two ministers of one alliance",
    "corroborates",
    report("blinken", meeting),
    report("baerbock", meeting),
  ),
  scenario(
    "an agency of the United Nations and the organisation",
    "agrees",
    report("unicef", meeting),
    report("united-nations", meeting),
  ),
  scenario(
    "an opposition coalition and the state",
    "corroborates",
    report("bahra", meeting),
    report("mekdad", meeting),
  ),
  scenario(
    "state media and their state's minister",
    "agrees",
    report("tass", meeting),
    report("lavrov", meeting),
  ),
  scenario(
    "two state agencies of one state",
    "agrees",
    report("tass", meeting),
    report("ria-novosti", meeting),
  ),
  scenario(
    "state media that quote the other state's minister",
    "corroborates",
    report(["tass", "fidan"], meeting),
    report(["anadolu", "lavrov"], meeting),
  ),
  scenario(
    "one agency quotes ministers of two states",
    "corroborates",
    report(["reuters", "fidan"], meeting),
    report(["reuters", "lavrov"], meeting),
  ),
  scenario("two agencies' own reports", "corroborates", report("reuters", meeting), report("afp", meeting)),
  scenario(
    "two unnamed sources of one agency",
    "echoes",
    report(["reuters", { anonymous: "a diplomat" }], meeting),
    report(["reuters", { anonymous: "a security official" }], meeting),
  ),
  scenario(
    "unnamed sources of two agencies",
    "agrees",
    report(["reuters", diplomat], meeting),
    report(["afp", diplomat], meeting),
  ),
  scenario(
    "one outlet's own page and a page that cites it",
    "echoes",
    report([], meeting, { outlet: "sabah" }),
    report("sabah", meeting, { outlet: "al-jazeera" }),
  ),
  scenario(
    "an outlet that cites itself",
    "echoes",
    report([], meeting, { outlet: "sabah" }),
    report("sabah", meeting, { outlet: "sabah" }),
  ),
  scenario(
    "a relay of a relay of an unnamed source",
    "1~2 echoes, 1~3 echoes, 2~3 echoes",
    report(["al-jazeera", "sabah", diplomat], meeting),
    report(["sabah", diplomat], meeting),
    report([diplomat], meeting, { outlet: "sabah" }),
  ),
  scenario(
    "a page credited to an agency, and one that cites it",
    "echoes",
    report([], meeting, { outlet: "al-jazeera", credit: "reuters" }),
    report("reuters", meeting),
  ),
  scenario(
    "an article's own voice, twice in it",
    "echoes",
    report([], meeting, { id: "x" }),
    report([], meet(sitting), { id: "x" }),
  ),
  scenario("two pages that name nobody", "agrees", report([], meeting), report([], meeting)),
  scenario(
    "an unnamed source, twice in one article of no known outlet",
    "echoes",
    report([diplomat], meeting, { id: "x" }),
    report([diplomat], meet(sitting), { id: "x" }),
  ),
  scenario(
    "unnamed sources of two pages of no known outlet",
    "agrees",
    report([diplomat], meeting),
    report([diplomat], meeting),
  ),
  scenario(
    "analysts and a minister",
    "agrees",
    report([{ collective: "analysts" }], meeting),
    report("lavrov", meeting),
  ),
  scenario(
    "names that no registry knows",
    "agrees",
    report([{ named: "A. Smith" }], meeting),
    report([{ named: "B. Jones" }], meeting),
  ),
  scenario(
    "a name unknown, twice",
    "reaffirms",
    report([{ named: "A. Smith" }], meeting),
    report([{ named: "A. Smith" }], meeting),
  ),
  scenario(
    "an alias and the id",
    "reaffirms",
    report("recep-tayyip-erdogan", meeting),
    report("erdogan", meeting),
  ),
  {
    ...scenario(
      "two ids that an editor holds to be one person",
      "reaffirms",
      report("s-lavrov", meeting),
      report("lavrov", meeting),
    ),
    overrides: [{ kind: "same-agent", between: ["s-lavrov", "lavrov"] }],
  },
  {
    ...scenario(
      "an id that an editor has identified, and another state's minister",
      "corroborates",
      report("s-lavrov", meeting),
      report("fidan", meeting),
    ),
    overrides: [{ kind: "same-agent", between: ["s-lavrov", "lavrov"] }],
  },
  {
    ...scenario(
      "an id that an editor has identified, and the minister's deputy",
      "agrees",
      report("s-lavrov", meeting),
      report("bogdanov", meeting),
    ),
    overrides: [{ kind: "same-agent", between: ["s-lavrov", "lavrov"] }],
  },
  {
    ...scenario(
      "an alias that an editor has identified",
      "reaffirms",
      report("recep-tayyip-erdogan", meeting),
      report([{ named: "RTE" }], meeting),
    ),
    overrides: [{ kind: "same-agent", between: ["erdogan", "named:RTE"] }],
  },
  scenario(
    "a minister now and the one of two years ago, speaking then and now",
    "agrees",
    report(said("cavusoglu", "2022-12-29"), contact({ participants: ["turkey", "syria"] }), {
      on: "2022-12-29",
    }),
    report(said("fidan", "2023-08-29"), contact({ participants: ["turkey", "syria"] }), { on: "2023-08-29" }),
  ),
  scenario(
    "a former minister, now in opposition, and the minister",
    "agrees",
    report("davutoglu", meeting),
    report("fidan", meeting),
  ),
  scenario(
    "one speaker with a month for a said time, twice",
    "reaffirms",
    report(said("lavrov", "2024-01"), meeting),
    report(said("lavrov", "2024-01"), meeting),
  ),
  scenario(
    "one speaker in an interview and in a call on one day",
    "reaffirms",
    report({ sources: "lavrov", said: "2024-01-06", medium: "interview" }, meeting),
    report({ sources: "lavrov", said: "2024-01-06", medium: "call" }, meeting),
  ),
  scenario(
    "two who spoke together, and one of them alone",
    "reaffirms",
    report({ sources: ["lavrov", "fidan"] }, meeting),
    report("lavrov", meeting),
  ),
  scenario("the accused denies", "conflicts", report("pentagon", strike), report("iran-mfa", not(strike))),
  scenario(
    "another than the accused denies",
    "conflicts",
    report("pentagon", strike),
    report("lavrov", not(strike)),
  ),
  scenario(
    "an unnamed source denies",
    "conflicts",
    report("pentagon", strike),
    report(["reuters", diplomat], not(strike)),
  ),
  scenario("two denials", "corroborates", report("iran-mfa", not(strike)), report("lavrov", not(strike))),
  scenario(
    "copied words, credited to nobody",
    "echoes",
    report([], meeting, { words: long }),
    report([], meeting, { words: `${long}, the page says` }),
  ),
  scenario(
    "copied words with two speakers named",
    "misattributes",
    report("lavrov", meeting, { words: long, quoted: true }),
    report("fidan", meeting, { words: long, quoted: true }),
  ),
  scenario(
    "an old statement of one speaker quoted again years later",
    "reaffirms",
    report(said("erdogan", "2022-11-17"), contact({ participants: ["turkey", "syria"] }), {
      on: "2022-11-17",
    }),
    report("erdogan", contact({ participants: ["turkey", "syria"] }), { on: "2024-07-01" }),
  ),
  scenario(
    "a state of affairs told nine years apart by two states",
    "agrees",
    report("lavrov", contact({ participants: ["turkey", "syria"] }), { on: "2015-03-01" }),
    report("fidan", contact({ participants: ["turkey", "syria"] }), { on: "2024-03-01" }),
  ),
  scenario(
    "a state of affairs denied nine years later by another",
    "nothing",
    report("lavrov", contact({ participants: ["turkey", "syria"] }), { on: "2015-03-01" }),
    report("fidan", not(contact({ participants: ["turkey", "syria"] })), { on: "2024-03-01" }),
  ),
  scenario(
    "an anonymous source of one paper, years apart",
    "nothing",
    report(["sabah", diplomat], meet({ participants: ["turkey", "syria"] }), { on: "2022-01-05" }),
    report(["sabah", diplomat], meet({ participants: ["turkey", "syria"] }), { on: "2024-07-05" }),
  ),
  scenario(
    "one relay of six reads otherwise: its writer distorts",
    "1~2 echoes, 1~3 distorts, 2~3 distorts",
    report(["tass", said("lavrov", "2024-01-06")], meeting),
    report(["reuters", said("lavrov", "2024-01-06")], meeting),
    report(["sabah", said("lavrov", "2024-01-06")], meet({ ...sitting, place: "ankara" })),
  ),
  scenario(
    "tolls by a health ministry and by an agency that quotes it",
    "reaffirms",
    report(["afp", "gaza-health-ministry"], kill({ place: "rafah", count: 12, time: "2024-01-05" })),
    report(["reuters", "gaza-health-ministry"], kill({ place: "rafah", count: 12, time: "2024-01-05" })),
  ),
  scenario(
    "an outlet told by another, circling back",
    "echoes",
    report("sabah", meeting, { outlet: "hurriyet" }),
    report("hurriyet", meeting, { outlet: "sabah" }),
  ),
]
