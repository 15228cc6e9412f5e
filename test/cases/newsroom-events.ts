import { call, contact, meet, talk, visit } from "../../src/vocabulary/built-in/contact.ts"
import { arrest, attack, injure, kill } from "../../src/vocabulary/built-in/force.ts"
import { not } from "../../src/vocabulary/define-predicate.ts"
import { only, unknown } from "../../src/vocabulary/open-values.ts"
import { type NewsroomCase, report, scenario } from "./newsroom-case.ts"

const ministers = { participants: ["lavrov", "fidan"] }
const states = { participants: ["russia", "turkey"] }
const turkish = "fidan"
const russian = "lavrov"

/** What happened, where, when and to how many. */
export const eventCases: readonly NewsroomCase[] = [
  scenario(
    "two strikes on one city on consecutive days with different tolls",
    "nothing",
    report("ocha", kill({ place: "rafah", count: 12, time: "2024-01-08" })),
    report("gaza-health-ministry", kill({ place: "rafah", count: 40, time: "2024-01-09" })),
  ),
  scenario(
    "deaths in one city on consecutive days, nothing else told",
    "nothing",
    report("ocha", kill({ place: "gaza-strip", time: "2024-01-08" })),
    report("gaza-health-ministry", kill({ place: "gaza-strip", time: "2024-01-09" })),
  ),
  scenario(
    "attacks on one state on consecutive days",
    "nothing",
    report("ukraine-mod", attack({ agent: "russia", target: ["ukraine"], time: "2024-01-08" })),
    report("united-nations", attack({ agent: "russia", target: ["ukraine"], time: "2024-01-09" })),
  ),
  scenario(
    "a night's strike dated to either side of midnight, with one toll",
    "tension",
    report("ocha", kill({ place: "rafah", count: 12, time: "2024-01-08" })),
    report("gaza-health-ministry", kill({ place: "rafah", count: 12, time: "2024-01-09" })),
  ),
  scenario(
    "a strike told with hours of two time zones",
    "corroborates",
    report("ocha", kill({ place: "rafah", count: 12, time: "2024-01-08T23:30:00Z" })),
    report("gaza-health-ministry", kill({ place: "rafah", count: 12, time: "2024-01-09T01:30:00+02:00" })),
  ),
  scenario(
    "a meeting dated a day apart",
    "conflicts",
    report(russian, meet({ ...ministers, time: "2024-01-05" })),
    report(turkish, meet({ ...ministers, time: "2024-01-06" })),
  ),
  scenario(
    "a meeting in one city, and the next day one in another",
    "nothing",
    report(russian, meet({ ...states, place: "moscow", time: "2024-01-05" })),
    report(turkish, meet({ ...states, place: "ankara", time: "2024-01-06" })),
  ),
  scenario(
    "a meeting of one day in two cities",
    "conflicts",
    report(russian, meet({ ...ministers, place: "moscow", time: "2024-01-05" })),
    report(turkish, meet({ ...ministers, place: "ankara", time: "2024-01-05" })),
  ),
  scenario(
    "the toll of a town against that of its region",
    "agrees",
    report("ocha", kill({ place: "rafah", count: 12, time: "2024-01-08" })),
    report("gaza-health-ministry", kill({ place: "gaza-strip", count: 120, time: "2024-01-08" })),
  ),
  scenario(
    "children among the dead",
    "agrees",
    report("unicef", kill({ place: "rafah", victims: ["children"], count: 5, time: "2024-01-08" })),
    report("gaza-health-ministry", kill({ place: "rafah", count: 12, time: "2024-01-08" })),
  ),
  scenario(
    "civilians and fighters, two counts",
    "nothing",
    report("ocha", kill({ place: "rafah", victims: ["civilians"], count: 12, time: "2024-01-08" })),
    report("idf", kill({ place: "rafah", victims: ["fighters"], count: 30, time: "2024-01-08" })),
  ),
  scenario(
    "dead and wounded",
    "nothing",
    report("ocha", kill({ place: "rafah", count: 12, time: "2024-01-08" })),
    report("gaza-health-ministry", injure({ place: "rafah", count: 40, time: "2024-01-08" })),
  ),
  scenario(
    "dozens, and then a number that is dozens",
    "corroborates",
    report("ocha", kill({ place: "rafah", count: { min: 24, max: 99 }, time: "2024-01-08" })),
    report("gaza-health-ministry", kill({ place: "rafah", count: 40, time: "2024-01-08" })),
  ),
  scenario(
    "dozens, and on the same day seven: which is the later cannot be told",
    "tension",
    report("ocha", kill({ place: "rafah", count: { min: 24, max: 99 }, time: "2024-01-08" })),
    report("idf", kill({ place: "rafah", count: 7, time: "2024-01-08" })),
  ),
  scenario(
    "a range and a number in it",
    "corroborates",
    report("ocha", kill({ place: "rafah", count: { min: 10, max: 15 }, time: "2024-01-08" })),
    report("gaza-health-ministry", kill({ place: "rafah", count: 12, time: "2024-01-08" })),
  ),
  scenario(
    "about forty and forty-two",
    "corroborates",
    report("ocha", kill({ place: "rafah", count: { value: 40, approximate: true }, time: "2024-01-08" })),
    report("gaza-health-ministry", kill({ place: "rafah", count: 42, time: "2024-01-08" })),
  ),
  scenario(
    "a toll that is lowered later",
    "conflicts",
    report("ocha", kill({ place: "rafah", count: 40, time: "2024-01-08" }), { on: "2024-01-09" }),
    report("gaza-health-ministry", kill({ place: "rafah", count: 12, time: "2024-01-08" }), {
      on: "2024-01-11",
    }),
  ),
  scenario(
    "a toll that has grown two days later",
    "updates",
    report("ocha", kill({ place: "rafah", count: 12, time: "2024-01-08" }), { on: "2024-01-08" }),
    report("gaza-health-ministry", kill({ place: "rafah", count: 40, time: "2024-01-08" }), {
      on: "2024-01-10",
    }),
  ),
  scenario(
    "tolls of which one article is undated",
    "tension",
    report("ocha", kill({ place: "rafah", count: 12, time: "2024-01-08" }), { on: null }),
    report("gaza-health-ministry", kill({ place: "rafah", count: 40, time: "2024-01-08" })),
  ),
  scenario(
    "tolls of two wars in one place, years apart",
    "nothing",
    report("ocha", kill({ place: "gaza-strip", count: 2000 }), { on: "2014-08-20" }),
    report("gaza-health-ministry", kill({ place: "gaza-strip", count: 20000 }), { on: "2023-12-20" }),
  ),
  scenario(
    "a trilateral and a bilateral meeting on one day, each closed",
    "nothing",
    report(
      russian,
      meet({ participants: only("russia", "turkey", "iran"), place: "moscow", time: "2024-01-05" }),
    ),
    report(turkish, meet({ participants: only("russia", "turkey"), place: "moscow", time: "2024-01-05" })),
  ),
  scenario(
    "a meeting of three told as one of two",
    "corroborates",
    report(
      russian,
      meet({ participants: ["russia", "turkey", "iran"], place: "moscow", time: "2024-01-05" }),
    ),
    report(turkish, meet({ participants: ["russia", "turkey"], place: "moscow", time: "2024-01-05" })),
  ),
  scenario(
    "a summit of twelve told as a meeting of two of them",
    "corroborates",
    report(
      russian,
      meet({
        participants: [
          "russia",
          "turkey",
          "iran",
          "iraq",
          "egypt",
          "jordan",
          "qatar",
          "kuwait",
          "oman",
          "bahrain",
          "algeria",
          "tunisia",
        ],
        place: "moscow",
        time: "2024-01-05",
      }),
    ),
    report(turkish, meet({ ...states, place: "moscow", time: "2024-01-05" })),
  ),
  scenario(
    "a call and a meeting on one day",
    "nothing",
    report(russian, call({ ...ministers, time: "2024-01-05" })),
    report(turkish, meet({ ...ministers, time: "2024-01-05" })),
  ),
  scenario(
    "a meeting and talks of the same two on one day",
    "corroborates",
    report(russian, meet({ ...ministers, about: ["grain"], time: "2024-01-05" })),
    report(turkish, talk({ ...ministers, about: ["grain"], time: "2024-01-05" })),
  ),
  scenario(
    "a meeting in Ankara, and in Turkey",
    "corroborates",
    report(russian, meet({ ...ministers, place: "ankara", time: "2024-01-05" })),
    report(turkish, meet({ ...ministers, place: "turkey", time: "2024-01-05" })),
  ),
  scenario(
    "a meeting in a third country, not named, and in Moscow",
    "corroborates",
    report(russian, meet({ ...ministers, place: unknown("a third country"), time: "2024-01-05" })),
    report(turkish, meet({ ...ministers, place: "baghdad", time: "2024-01-05" })),
  ),
  scenario(
    "ministers and officials of one day are two meetings",
    "nothing",
    report(russian, meet({ ...states, rank: "minister", time: "2024-01-05" })),
    report(turkish, meet({ ...states, rank: "official", time: "2024-01-05" })),
  ),
  scenario(
    "a visit to a city, and one to its country",
    "corroborates",
    report(russian, visit({ visitors: ["fidan"], place: "moscow", time: "2024-01-05" })),
    report(turkish, visit({ visitors: ["fidan"], place: "russia", time: "2024-01-05" })),
  ),
  scenario(
    "early January, approximately, and a day of it",
    "corroborates",
    report(russian, meet({ ...ministers, time: "2024-01-05~" })),
    report(turkish, meet({ ...ministers, time: "2024-01-06" })),
  ),
  scenario(
    "a meeting some day of a month, and on a day of it",
    "corroborates",
    report(russian, meet({ ...ministers, time: "2023-12" })),
    report(turkish, meet({ ...ministers, time: "2023-12-28" })),
  ),
  scenario(
    "undated articles on an undated meeting",
    "agrees",
    report(russian, meet(ministers), { on: null }),
    report(turkish, meet(ministers), { on: null }),
  ),
  scenario(
    "an undated article on an undated meeting",
    "agrees",
    report(russian, meet(ministers), { on: "2024-03-01" }),
    report(turkish, meet(ministers), { on: null }),
  ),
  scenario(
    "undated articles on one day's meeting",
    "corroborates",
    report(russian, meet({ ...ministers, time: "2024-03-01" }), { on: null }),
    report(turkish, meet({ ...ministers, time: "2024-03-01" }), { on: null }),
  ),
  scenario(
    "the same undated meeting told years apart",
    "nothing",
    report(russian, meet(ministers), { on: "2021-03-01" }),
    report(turkish, meet(ministers), { on: "2024-03-01" }),
  ),
  scenario(
    "no meeting this month, and one next month",
    "nothing",
    report(russian, not(meet({ ...ministers, time: "2024-01" }))),
    report(turkish, meet({ ...ministers, time: "2024-02" })),
  ),
  scenario(
    "no meeting in the capital, and a meeting somewhere",
    "nothing",
    report(russian, not(meet({ ...ministers, place: "moscow", time: "2024-01-05" }))),
    report(turkish, meet({ ...ministers, time: "2024-01-05" })),
  ),
  scenario(
    "no contacts at all, and a meeting",
    "conflicts",
    report("mekdad", not(contact({ participants: ["syria", "turkey"] })), { on: "2023-01-01" }),
    report("lavrov", meet({ participants: ["syria", "turkey"], place: "moscow", time: "2022-12-28" }), {
      on: "2023-01-01",
    }),
  ),
  scenario(
    "no contacts, and an old meeting of years ago",
    "nothing",
    report("mekdad", not(contact({ participants: ["syria", "turkey"] })), { on: "2023-01-01" }),
    report("lavrov", meet({ participants: ["syria", "turkey"], time: "2010-06-01" }), { on: "2023-01-01" }),
  ),
  scenario(
    "arrests in two cities",
    "nothing",
    report("turkey-interior", arrest({ place: "istanbul", count: 33, time: "2024-01-02" })),
    report("reuters", arrest({ place: "ankara", count: 12, time: "2024-01-02" })),
  ),
  scenario(
    "a strike by one army, and by another, on one place and day with deaths",
    "conflicts",
    report("syria-mod", kill({ place: "idlib", agent: "turkey", count: 9, time: "2024-01-05" })),
    report("turkey-mod", kill({ place: "idlib", agent: "syria", count: 9, time: "2024-01-05" })),
  ),
]
