import type { Entry } from "./lexicon.ts"

/** One unit of content: a word, an expression or a number, as it is compared. */
export interface Unit {
  /** UTF-16 offsets. */
  readonly start: number
  readonly end: number
  readonly folded: string
  readonly forms: readonly string[]
  readonly roots: readonly string[]
  readonly entry: Entry
  /** How much it counts when it is left over: 1 for a plain word. */
  readonly weight: number
  /** A negation before it denies it. */
  readonly negated: boolean
  /** By a word that may deny no more than this ("without"). */
  readonly softly: boolean
  /** Names an aim ("to prevent"), not what happened. */
  readonly purpose: boolean
  /** Nothing that the tables know, so perhaps a name. */
  readonly unknown: boolean
  /** Written with a capital inside a text that has small letters, too. */
  readonly named: boolean
  readonly value: number | undefined
  readonly bound: "atLeast" | "atMost" | "about" | undefined
  /** What a number measures ("percent", "dollar", "mile", "year", "day", "clock"), or "" where it counts. */
  readonly measure: string
  /** Place among the units. */
  readonly place: number
  /** Which clause of the text it stands in, counted from 0. */
  readonly clause: number
  /** The words that bind it to what stands before. */
  readonly lead: string
}

/** A text read for comparing. */
export interface Reading {
  readonly units: readonly Unit[]
  /** Offsets of the words that deny. */
  readonly negations: readonly (readonly [start: number, end: number])[]
  readonly hedged: boolean
  readonly question: boolean
  /** Tells of somebody that it does not identify, and of no place, name, day or amount: a scene, one of many like it. */
  readonly scene: boolean
  /** The text was longer than what is compared. */
  readonly cut: boolean
}
