import type { EventsPart } from "../parts/events.ts"
import { eventWeights, leastTold } from "./event-weights.generated.ts"

/** Words near an event's word, in English. */
export const events: EventsPart = {
  words: `
occasion: after, following, before, during, since, amid, in the wake of, ahead of, upon, until, in response to, over
occurring: took place, take place, takes place, happened, happens, occurred, erupted, broke out, came, followed, began, begins, started, ended, was held, were held, will be held, is under way, left, caused, resulted in, leading to, led to
doing: launch, launched, launching, carry out, carried out, carrying out, conduct, conducted, conducting, hold, held, holding, stage, staged, mount, mounted, make, made, pay, paid, sign, signed, announced, impose, imposed, open, opened, reach, reached, face, faced
continuing: continue, continued, continues, continuing, ongoing, daily, repeated, repeatedly, regularly, every day, weeks, months, years, series, wave, campaign, war, constant, constantly, still, recurring, so far, since, often, always, increasingly
planned: will, would, planned, plan, plans, scheduled, upcoming, next, due, set to, expected, expects, going to, intends, tomorrow, later this week, later this month, coming
supposed: could, may, might, if, whether, should, would, in order to, so as to, to prevent, to avoid, to stop, aimed at, the possibility of, threat of, risk of, fear of, fears of, potential, possible, hypothetical, against, right to, ability to, able to, can
former: former, past, previous, earlier, late, ex, last
wanted: call for, calls for, called for, calling for, demand, demands, demanded, demanding, want, wants, wanted, urge, urged, urges, seek, seeks, sought, need, needs, must, ask, asked, vow, vowed, promise, promised, threaten, threatened, refuse, refused, agreed to, decided to, ordered to
negating: not, never, no longer, nor, neither, n't, didn't, doesn't, don't, won't, wasn't, weren't, isn't, aren't, hasn't, haven't, hadn't, cannot, can't, couldn't, wouldn't, shouldn't, didnt, doesnt, dont, wont, wasnt, werent, isnt, hasnt, havent, couldnt
lacking: no, without, neither, nobody, no one, none, lack of, absence of, no evidence of
lasting: yet, never, ever
nobody: no, no one, nobody, none
averting: deny, denies, denied, denying, denial of, prevent, prevents, prevented, preventing, avert, averts, averted, averting, avoid, avoids, avoided, avoiding, cancel, cancels, cancelled, canceled, cancelling, canceling, call off, called off, calling off, scrap, scrapped, scuttle, scuttled, foil, foiled, thwart, thwarted, refuse to, refuses to, refused to, refusing to, refusal to, decline to, declines to, declined to, fail to, fails to, failed to, failing to, failure to, unable to, stopped short of, stop short of, instead of, rather than, rule out, rules out, ruled out, ruling out, reject, rejects, rejected, rejecting, barred from, banned from, keep from, refrain from, refrained from
averted: fizzled
involved: responsibility, involvement, involved, role, part, link, links, connection, knowledge, complicity, claims, reports
idle: not only, not just, no less than, no fewer than, no more than, no doubt, not least, no later than, no sooner, no matter, not until, no wonder, without doubt, why not, whether or not, should not have, shouldn't have, would not have, wouldn't have, could not have, not have to, need not, no secret, no longer than
going: resume, resumed, resumes, continue, continued, proceed, go ahead, gone ahead, go on, restart, restarted, hold, be held, come about, materialise, materialize
light: there, launch, carry, carry out, carried, out, conduct, yet, even, ever, been, be, being, reach, stage, hold, take, single, further, immediate, reported, reports, of, have
kind: any, each, every, no, such, all, some, more, other, many
`,
  weights: eventWeights,
  least: leastTold,
}
