/**
 * What is there of Russian so far: its time expressions and the words of concepts. Articles are not read in it yet.
 *
 * @module
 */
export { russianConcepts } from "./concepts.ts"
export { russianTimes } from "./times.ts"
