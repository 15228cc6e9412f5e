/** A set of numbers below some size, one bit each. */
export type Bits = Uint32Array

/** Returns an empty set of numbers below a size. */
export function createBits(size: number): Bits {
  return new Uint32Array((size + 31) >>> 5)
}

/** Whether a number is in a set. */
export function hasBit(bits: Bits, number: number): boolean {
  return ((bits[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0
}

/** Puts a number into a set. */
export function addBit(bits: Bits, number: number): void {
  bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31))
}

/** Takes a number out of a set. */
export function removeBit(bits: Bits, number: number): void {
  bits[number >>> 5] = (bits[number >>> 5] ?? 0) & ~(1 << (number & 31))
}

/** Returns the least number of a set that is not below a given one; -1 where there is none. */
export function nextBit(bits: Bits, from = 0): number {
  let index = from >>> 5
  if (index >= bits.length) return -1
  let word = (bits[index] ?? 0) & (-1 << (from & 31))
  while (word === 0) {
    index++
    if (index >= bits.length) return -1
    word = bits[index] ?? 0
  }
  return index * 32 + 31 - Math.clz32(word & -word)
}

/** Returns the numbers that both sets hold. */
export function bothBits(a: Bits, b: Bits): Bits {
  const both = new Uint32Array(a.length)
  for (let index = 0; index < a.length; index++) both[index] = (a[index] ?? 0) & (b[index] ?? 0)
  return both
}

/** Returns the numbers of a set that the other does not hold. */
export function bitsWithout(a: Bits, b: Bits): Bits {
  const left = new Uint32Array(a.length)
  for (let index = 0; index < a.length; index++) left[index] = (a[index] ?? 0) & ~(b[index] ?? 0)
  return left
}

/** Whether a set, but for one number, lies within another. */
export function isWithin(a: Bits, b: Bits, besides: number): boolean {
  for (let index = 0; index < a.length; index++) {
    let more = (a[index] ?? 0) & ~(b[index] ?? 0)
    if (besides >>> 5 === index) more &= ~(1 << (besides & 31))
    if (more !== 0) return false
  }
  return true
}

/** Returns the numbers of a set in order. */
export function listBits(bits: Bits): number[] {
  const numbers: number[] = []
  for (let number = nextBit(bits); number >= 0; number = nextBit(bits, number + 1)) numbers.push(number)
  return numbers
}
