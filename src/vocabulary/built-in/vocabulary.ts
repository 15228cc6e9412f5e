import { createVocabulary, type Vocabulary } from "../vocabulary.ts"
import {
  agree,
  announce,
  call,
  contact,
  firstSince,
  leadProcess,
  mediate,
  meet,
  normalise,
  talk,
  visit,
} from "./contact.ts"
import { events } from "./events.ts"
import {
  aid,
  appoint,
  arrest,
  attack,
  close,
  deploy,
  injure,
  kill,
  reopen,
  resign,
  statement,
  withdraw,
} from "./force.ts"
import {
  condition,
  demand,
  facilitate,
  invite,
  oppose,
  propose,
  refuse,
  seek,
  support,
  threaten,
  welcome,
} from "./stance.ts"

/**
 * The built-in vocabulary: diplomatic and conflict reporting, and the {@link events} of ordinary news.
 *
 * @example
 * ```ts
 * import { vocabulary } from "isnad"
 * vocabulary.entails("meet", "contact") // → true
 * ```
 */
export const vocabulary: Vocabulary = /* @__PURE__ */ (() =>
  createVocabulary([
    contact,
    talk,
    meet,
    call,
    visit,
    mediate,
    normalise,
    agree,
    leadProcess,
    firstSince,
    announce,
    attack,
    kill,
    injure,
    arrest,
    deploy,
    withdraw,
    aid,
    close,
    reopen,
    appoint,
    resign,
    statement,
    support,
    oppose,
    seek,
    facilitate,
    welcome,
    refuse,
    propose,
    demand,
    invite,
    threaten,
    condition,
    ...Object.values(events),
  ]))()
