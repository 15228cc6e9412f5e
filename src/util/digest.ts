import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js"

/** Returns the SHA-256 of a text's UTF-8 bytes in hexadecimal. Lone surrogates are hashed as U+FFFD. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

/** Returns `sha256:` and the digest of a text: the form in which articles and anchors keep it. */
export function digestOf(text: string): string {
  return `sha256:${sha256Hex(text)}`
}
