/**
 * What is there of Turkish so far: its time expressions. Articles are not read in it yet.
 *
 * @module
 */
export { turkishTimes } from "./times.ts"
