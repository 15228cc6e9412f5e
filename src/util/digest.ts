import { sha256 } from "@noble/hashes/sha2.js"
import { utf8ToBytes } from "@noble/hashes/utils.js"

/** Returns the SHA-256 of a text's UTF-8 bytes in hexadecimal. Lone surrogates are hashed as U+FFFD. */
export function sha256Hex(text: string): string {
  // a unit is three bytes at most
  if (text.length * 3 <= buffer.length) hasher.update(buffer.subarray(0, encode(text)))
  else hasher.update(utf8ToBytes(text))
  hasher.digestInto(digest)
  fresh._cloneInto(hasher)
  for (let index = 0; index < digest.length; index++) {
    const byte = digest[index] as number
    letters[2 * index] = digits.charCodeAt(byte >> 4)
    letters[2 * index + 1] = digits.charCodeAt(byte & 15)
  }
  return String.fromCharCode.apply(null, letters)
}

/** Returns `sha256:` and the digest of a text: the form in which articles and anchors keep it. */
export function digestOf(text: string): string {
  return `sha256:${sha256Hex(text)}`
}

const digits = "0123456789abcdef"

// Most texts are a sentence and digests are made by the thousand: all that a digest is made with is made once.
const fresh = /* @__PURE__ */ sha256.create()
const hasher = /* @__PURE__ */ sha256.create()
const buffer = /* @__PURE__ */ new Uint8Array(6144)
const digest = /* @__PURE__ */ new Uint8Array(32)
const letters: number[] = /* @__PURE__ */ new Array(64).fill(0)

/** Writes the UTF-8 bytes of a short text into the buffer; returns how many. */
function encode(text: string): number {
  let to = 0
  for (let at = 0; at < text.length; at++) {
    let point = text.charCodeAt(at)
    if (point < 0x80) {
      buffer[to++] = point
      continue
    }
    if (point < 0x800) {
      buffer[to++] = 0xc0 | (point >> 6)
      buffer[to++] = 0x80 | (point & 0x3f)
      continue
    }
    if (point >= 0xd800 && point < 0xe000) {
      const low = point < 0xdc00 ? text.charCodeAt(at + 1) : 0
      if (low >= 0xdc00 && low < 0xe000) {
        at++
        point = 0x10000 + ((point - 0xd800) << 10) + (low - 0xdc00)
        buffer[to++] = 0xf0 | (point >> 18)
        buffer[to++] = 0x80 | ((point >> 12) & 0x3f)
        buffer[to++] = 0x80 | ((point >> 6) & 0x3f)
        buffer[to++] = 0x80 | (point & 0x3f)
        continue
      }
      point = 0xfffd
    }
    buffer[to++] = 0xe0 | (point >> 12)
    buffer[to++] = 0x80 | ((point >> 6) & 0x3f)
    buffer[to++] = 0x80 | (point & 0x3f)
  }
  return to
}
