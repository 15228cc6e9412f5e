import { rememberPairs } from "../../util/remember-words.ts"

/** Features are made of few words, the same again and again: each is made once, so that it is quickly looked up. */
export const labelled = rememberPairs((label, value) => `${label}: ${value}`)
export const spaced = rememberPairs((one, other) => `${one} ${other}`)
/** What is added to a feature is one of few, so that it goes first. */
const adding = rememberPairs((other, one) => `${one}, ${other}`)
export const listed = (one: string, other: string): string => adding(other, one)
