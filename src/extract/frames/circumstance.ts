import { readCause } from "./cause.ts"
import { roleType } from "./draft.ts"
import { fillRole } from "./fill-role.ts"
import { levelAhead, readLevel } from "./level.ts"
import { isSince, timeAhead } from "./passing.ts"
import { orStop, type Reading, type Step } from "./reading.ts"
import { readTopics } from "./topics.ts"
import { is, type Unit } from "./unit.ts"

type Circumstance = (reading: Reading, unit: Unit, at: number) => Step

const readTime: Circumstance = ({ context, draft }, unit, at) => {
  if (unit.time === undefined) return undefined
  // "the first of its kind since 2011" is no event of 2011 and after
  if (draft.first && isSince(context, unit)) draft.since = unit.time
  else draft.times.push(unit.time)
  return at + 1
}

/** "Only", "at military and intelligence level". */
const readLevels: Circumstance = ({ context, draft, to }, unit, at) => {
  if (is(unit, "only")) {
    draft.only.push([unit.start, unit.end])
    return readLevel(context, draft, at + 1, to) ?? at + 1
  }
  const ahead = is(unit, "in") && !context.options.frames.headFirst && levelAhead(context, at + 1)
  return ahead || is(unit, "level") ? orStop(readLevel(context, draft, at + 1, to)) : undefined
}

const readSubjects: Circumstance = ({ context, draft, to }, unit, at) => {
  if (is(unit, "discuss") && roleType(draft, "about") !== undefined) {
    readTopics(context, draft, at + 1, to)
    return "stop"
  }
  // what a contact is for is what it is about
  const aims = is(unit, "aim") && draft.trigger.predicate === "contact"
  if (!aims || context.units[at + 1]?.time !== undefined) return undefined
  const next = readTopics(context, draft, at + 1, to)
  return draft.about.length > 0 ? next : "stop"
}

const readDue: Circumstance = (reading, unit, at) =>
  is(unit, "due") ? readCause(reading, at + 1) : undefined

const readPurpose: Circumstance = ({ context, draft, to, readKind }, unit, at) => {
  if (is(unit, "purpose") && roleType(draft, "purpose") !== undefined)
    return orStop(fillRole(context, draft, "purpose", at + 1, to, readKind))
  // "ready to discuss holding a meeting": what is discussed is what is wanted
  const wanted = is(unit, "discuss") && draft.trigger.slots.get("to") === "what" && !draft.roles.has("what")
  return wanted ? orStop(fillRole(context, draft, "what", at + 1, to, readKind)) : undefined
}

const readSince: Circumstance = ({ context, draft, to }, unit, at) => {
  if (!is(unit, "since")) return undefined
  const since = timeAhead(context, at + 1, to)
  if (since === undefined || (!draft.first && since > at + 1)) return "stop"
  const { time } = context.units[since] ?? {}
  if (!draft.first || time === undefined) return since
  draft.since = time
  return since + 1
}

/** A word may have several senses: what is surest goes first, and "since" last, as it stops where no time follows. */
const circumstances = [readTime, readLevels, readSubjects, readDue, readPurpose, readSince]

/** Times, levels, subjects talked about, causes, purposes. */
export function readCircumstance(reading: Reading, unit: Unit, at: number): Step {
  for (const read of circumstances) {
    const next = read(reading, unit, at)
    if (next !== undefined) return next
  }
  return undefined
}
