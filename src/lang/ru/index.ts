/**
 * What is there of Russian so far: its time expressions. Articles are not read in it yet.
 *
 * @module
 */
export { russianTimes } from "./times.ts"
