import type { HeadFact } from "./facts.ts"
import { plainText } from "./plain-text.ts"

/** Words before a name that say what its bearer is. */
const titleWords = new Set(
  `president prime minister king queen emperor sultan amir emir pope prince grand duke chancellor premier taoiseach
  transition transitional interim acting caretaker chairman chairperson chair of the council ministers state leader
  taliban supreme co-prince co-vice vice and first secretary general gen. sr. col. capt. dr. sir dame ratu minister,
  government gnu cnsp national for safeguard homeland (cnsp) presidency presidential leadership council, affairs
  commission sovereign commander-in-chief sudanese armed forces cabinet spain (prime minister-equivalent) minister)
  swiss confederation crown foreign political people's assembly executive yuan head col (taoiseach`.split(
    /\s+/,
  ),
)
const months = "january february march april may june july august september october november december".split(
  " ",
)

/** "President William RUTO (since 13 September 2022)" → title, name, surname, day; the first of several persons. */
export function readHead(html: string): Omit<HeadFact, "iso" | "office" | "day"> | undefined {
  const text = plainText(html).replace(/;.*$/, "")
  const words = text.replace(/\(.*$/, "").trim().split(" ")
  let start = 0
  const whole = text.split(" ")
  while (start < whole.length && titleWords.has((whole[start] ?? "").toLowerCase().replace(/,$/, ""))) start++
  const name = whole
    .slice(start)
    .join(" ")
    .replace(/\(.*$/, "")
    .replace(/,? represented by.*$/, "")
    .replace(/ of (?:Norway|Denmark|the Netherlands)$/, "")
    .trim()
  if (words.length === 0 || name === "" || name.split(" ").length > 9) return undefined
  const title = whole.slice(0, start).join(" ")
  const since = /(?:since |\()(\d{1,2}) ([A-Z][a-z]+) (\d{4})/.exec(text)
  const year = /since (?:([A-Z][a-z]+) )?(\d{4})/.exec(text)
  const from =
    since !== null
      ? `${since[3]}-${month(since[2])}-${(since[1] ?? "").padStart(2, "0")}`
      : year !== null
        ? [year[2], month(year[1])].filter((part) => part !== "").join("-")
        : undefined
  const surname = marked(name)
  return {
    title,
    name: name.split(" ").map(recased).join(" "),
    ...(surname === "" ? {} : { surname }),
    ...(from === undefined ? {} : { from }),
    ...(/\b(?:acting|interim|caretaker|transitional)\b/i.test(title) ? { acting: true as const } : {}),
  }
}

function month(name: string | undefined): string {
  const at = months.findIndex((known) => name !== undefined && known.startsWith(name.toLowerCase()))
  return at < 0 ? "" : String(at + 1).padStart(2, "0")
}

/** The words in capitals; numerals of kings are none. */
function marked(name: string): string {
  return name
    .split(" ")
    .filter((word) => /\p{Lu}{2}/u.test(word) && !/^[IVX]+$/.test(word))
    .map(recased)
    .join(" ")
}

/** RUTO → Ruto, GEERLINGS-SIMONS → Geerlings-Simons; what is not all in capitals stays. */
function recased(word: string): string {
  if (!/\p{Lu}{2}/u.test(word) || /^[IVX]+$/.test(word)) return word
  return word.replace(/\p{L}+/gu, (part) =>
    part === part.toUpperCase() ? part.charAt(0) + part.slice(1).toLowerCase() : part,
  )
}
