import type { LineageKind } from "../lineage/lineage.ts"
import type { RootCount } from "./count-roots.ts"
import type { ChangeReason, FindingKind, FirstChange } from "./finding.ts"

/** The words for an explanation, in English, by code: apart from the logic, so that another language is one table. */

/** How a finding is headed. */
export const kindWords: Readonly<Record<FindingKind, string>> = {
  corroborates: "corroborates",
  echoes: "echoes",
  reaffirms: "reaffirms",
  agrees: "agrees",
  updates: "updates",
  withholds: "withholds confirmation",
  tension: "tension",
  revises: "revises",
  misattributes: "misattributes: the same words, another speaker",
  distorts: "distorts",
  conflicts: "conflicts",
}

/** How two accounts are related. */
export const lineageWords: Readonly<Record<LineageKind, string>> = {
  sameUtterance: "one statement",
  sameSpeaker: "one speaker on another occasion",
  sameSide: "one side",
  sharedOrigin: "one origin",
  independent: "independent",
  unknown: "independence unknown",
}

/** By what that is known. */
export const evidenceWords: Readonly<Record<string, string>> = {
  "same-root": "the same speaker",
  "no-registry": "no registry was given to tell sides apart",
  "agent-not-in-registry": "not in the registry",
  "same-side": "they speak for one side",
  "side-unknown": "it is not known whether they speak for one side",
  "different-sides": "identified speakers of different sides",
  "same-outlet-report": "both rest on one outlet's report",
  "same-outlet-other-time": "one outlet, but at different times",
  "same-unnamed-source": "one unnamed source of one outlet",
  "report-of-carrier": "the outlet of the one report also brought the other's words",
  "report-credits-another": "the outlet of the one report credits another for it",
  "outlets-draw-on-one": "their outlets draw on one here",
  "article-voice": "an article's own voice names no source",
  "unnamed-source": "an unnamed source can be anyone",
  "wording-shared": "the wording is shared",
  "passage-shared": "the passage that it stands in is shared",
  "quotation-shared": "the words shared are a quotation",
  "sources-named-differ": "they name different sources, but their words are one text",
  "copied-from": "copied",
  "copies-of-one": "both were taken from one text",
  "copy-direction-unknown": "which was taken from which cannot be told, and both may stem from a third",
  "one-copied-text": "both are part of one text that was copied",
  "wire-inherited": "a copy of the text names its wire",
  "report-copied": "the text was taken from an outlet's report",
  "wires-differ": "the copies of the text name different wires",
  "outlets-copy-from-one": "their outlets draw on one here, as copies show",
  "said-on-one-day": "said on one day",
  "headline-and-article": "a headline tells what its article tells",
  "same-article": "both rest on one article's own report",
  "said-at-other-times": "said at different times",
  "said-in-other-mediums": "said on different occasions",
  "occasion-unknown": "whether it was one occasion cannot be told",
  "quoted-words": "the same words are quoted from two speakers",
  "independence-doubted": "shared wording leaves independence in doubt",
  "editor-dependent": "an editor holds them to be dependent",
  "editor-independent": "an editor holds them to be independent",
  "speaker-ambiguous": "the text allows two speakers",
  "no-root": "no source",
}

/** What was taken for granted. */
export const assumptionWords: Readonly<Record<string, string>> = {
  "same-event": "both are taken to speak of one event",
  "time-left-open": "one of them leaves its time open",
  undated: "one of them has no date at all, so that it may be of another year",
  "has-lasted": "what one told is taken to have lasted for more than a year",
  "news-is-recent": "news is taken to speak of recent or coming events",
  "office-without-day": "an office was looked up without its day",
  "office-after-review": "an office without a known end is taken to be held after the registry's last review",
  "value-unknown": "a value that is not told is taken to be any",
  "numbers-may-change": "the numbers were not told on the same days, so that each may have been right",
  "as-of-unknown": "it is not known when the count stood so",
  "bound-near-figure": '"at least" and "up to" are taken to lie near their figure',
  "as-of-said-time": "a count is taken to stand as of its telling",
  "one-source-in-two-languages":
    "unnamed sources of one outlet, as many and of one kind in two languages, are taken to be one report",
  "copies-have-one-wire": "a text is taken to come from the wire that its copies name",
  "headline-tells-lead": "a headline is taken to tell what its article first tells of it",
  "one-report-of-one-outlet": "the unnamed source of one outlet is taken to be one report",
}

/** By which sign a version is known to be the changed one. */
export const changeReasonWords: Readonly<Record<ChangeReason, string>> = {
  headline: "its own article tells it otherwise",
  "copied-from": "the text that it was taken from tells it otherwise",
  "own-report": "the outlet whose report it is tells it otherwise",
  "fewer-accounts": "fewer texts tell it so",
  "further-from-the-mouth": "it came through more links",
  "less-full": "fuller accounts tell it otherwise",
  "published-later": "the other version was published before",
  undecided: "nothing shows which of the two changed it",
}

/** How it is known who changed something first. */
export const firstChangeWords: Readonly<Record<FirstChange["why"], string>> = {
  "only-one": "no other account tells it so",
  "copied-by-others": "the others that tell it so are copies",
  "published-first": "before the others that tell it so",
  "times-may-coincide": "their times do not tell which",
  undated: "not all of them are dated",
}

/** Returns a count of roots in words, and says so where it holds only the bounds. */
export function rootsInWords({ atLeast, atMost, exact }: RootCount): string {
  if (!exact) return `at least ${atLeast}, at most ${atMost} roots, not worked out exactly`
  return atLeast === atMost
    ? `${atLeast} ${atLeast === 1 ? "root" : "roots"}`
    : `${atLeast} to ${atMost} roots`
}
