/**
 * What is there of Turkish so far: its time expressions and the words of concepts. Articles are not read in it yet.
 *
 * @module
 */
export { turkishConcepts } from "./concepts.ts"
export { turkishTimes } from "./times.ts"
