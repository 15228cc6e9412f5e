import type { ContestCompany } from "../../schema/text-contest.ts"
import { titleLikeness } from "../alike-features.ts"
import { span } from "./contest-facts.ts"
import { type ContestedWords, telling } from "./contested-words.ts"
import type { MeasuredFigure } from "./measured-figures.ts"

/** Shared rare words together weigh so much where they show one matter: alone, and beside a clear sign. */
const shared = { alone: 8, beside: 4 }
/** From here on titles are of one story. */
const oneStory = 0.5
const likeStory = 0.4
/** Least chances that both say the same: of sentences nearly alike, of like ones with an equal figure, of those of one story. */
const least = { near: 0.85, alike: 0.75, series: 0.6, beside: 0.35, story: 0.12 }
/** So many days apart articles of one story tell of one event; and so many where another figure is the same. */
const days = { story: 1.5, alike: 2.1, beside: 4, near: 7, series: 60 }
/** So much of the shorter time that two counts are of is told by both. */
const sameWindow = 0.6

/** Whether two texts are likely of one matter, whatever of it they tell. */
export function isOneMatter(
  a: ContestedWords,
  b: ContestedWords,
  { daysApart = Infinity, chance }: ContestCompany,
): boolean {
  if (daysApart > days.beside) return false
  const { story, weight } = sharedBy(a, b)
  const says = chance()
  return (
    says >= least.alike ||
    (says >= least.beside && weight >= shared.beside) ||
    (story >= likeStory && weight >= shared.alone)
  )
}

/** How like the titles are, and what the rare words weigh that both texts hold. */
function sharedBy(a: ContestedWords, b: ContestedWords): { readonly story: number; readonly weight: number } {
  const [titleA, titleB] = [a.title(), b.title()]
  const titles = titleA === undefined || titleB === undefined ? undefined : titleLikeness(titleA, titleB)
  const story = titles === undefined ? 0 : Math.max(titles.letters, titles.words)
  let weight = 0
  const other = b.rare()
  for (const [key, own] of a.rare()) weight += Math.min(own, other.get(key) ?? 0)
  return { story, weight }
}

/** Whether two texts stand in articles on one story and share what is rare. */
export function isOneStory(
  a: ContestedWords,
  b: ContestedWords,
  { daysApart = Infinity }: ContestCompany,
): boolean {
  const { story, weight } = sharedBy(a, b)
  return story >= oneStory && weight >= shared.beside && daysApart <= days.story
}

/**
 * Whether two texts are likely of one event whose figures may differ, and whether they count over a longer time; undefined
 * where they are not.
 */
export function isOneEvent(
  a: ContestedWords,
  b: ContestedWords,
  equal: readonly MeasuredFigure[],
  { daysApart = Infinity, chance }: ContestCompany,
): { readonly series: boolean } | undefined {
  const window = windowsMeet(a.facts.window(), b.facts.window(), daysApart)
  if (window === false) return undefined
  const { story, weight } = sharedBy(a, b)
  const says = chance()
  if (window === "same")
    return says >= least.series && daysApart <= days.series ? { series: true } : undefined
  const tells = equal.some(({ value }) => value >= telling) || weight >= shared.beside || story >= likeStory
  const beside = equal.length > 0 && tells && says >= least.beside && daysApart <= days.beside
  return beside || areLike(says, weight, story, daysApart) ? { series: false } : undefined
}

/** Whether two texts are likely of one event by what they share, by the titles of their articles and their days. */
function areLike(says: number, weight: number, story: number, daysApart: number): boolean {
  if (weight < shared.beside) return false
  const known = weight >= shared.alone && story >= oneStory
  if (says >= least.near && daysApart <= days.near) return true
  if (says >= least.alike && daysApart <= (known ? days.beside : days.alike)) return true
  if (story < oneStory || daysApart > days.story) return false
  return says >= least.story || known
}

/** "The past 24 hours" end when they are told: those of two articles are one time only where these are of about one hour. */
const rolling = 0.25

/** Whether two counts are over one time: undefined where neither tells over which. */
function windowsMeet(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  daysApart: number,
): "same" | false | undefined {
  if (a.size === 0 && b.size === 0) return undefined
  if (a.size === 0 || b.size === 0) return false
  const spans = [a, b].map((keys) =>
    [...keys]
      .filter((key) => key.startsWith(span))
      .sort()
      .join(),
  )
  if (spans[0] !== spans[1] || (spans[0] !== "" && daysApart > rolling)) return false
  let both = 0
  for (const key of a) if (b.has(key)) both++
  return both >= sameWindow * Math.min(a.size, b.size) ? "same" : false
}
