/** One item of a template: any of several slots, optional or not, inside the expression's span or beside it. */
export interface TemplateItem {
  /** Slots of which one must match: lexical (`month`), computed (`day`), word classes (`w:of`) or marks (`m:,`). */
  readonly slots: readonly string[]
  /** The name under which the slot's value is kept. */
  readonly name: string
  readonly optional: boolean
  /** It must be there, and stays outside the span. */
  readonly beside: boolean
  /** Words that are also ordinary words are refused. */
  readonly strict: boolean
  /** A word with a clitic before it is taken here ("in" written together with the month). */
  readonly joined: boolean
  /** A value that the template itself gives; such an item takes up no token. */
  readonly fixed?: number | string
}

const fixedPattern = /^\{([A-Za-z]+)=([-A-Za-z0-9]+)\}$/
const slotPattern = /^<([A-Za-z]+)(!?)(?::([A-Za-z]+))?>$/

/** Parses a template. `words` are the word classes that it may name; any other word stands for itself. */
export function parseTemplate(
  template: string,
  addLiteral: (word: string) => string,
): readonly TemplateItem[] {
  return template
    .split(" ")
    .filter((item) => item !== "")
    .map((item) => parseItem(item, template, addLiteral))
}

function parseItem(item: string, template: string, addLiteral: (word: string) => string): TemplateItem {
  const optional = item.length > 1 && item.endsWith("?")
  let rest = optional ? item.slice(0, -1) : item
  const joined = rest.length > 1 && rest.startsWith("+")
  if (joined) rest = rest.slice(1)
  const beside = rest.startsWith("[") && rest.endsWith("]")
  if (beside) rest = rest.slice(1, -1)
  const fixed = fixedPattern.exec(rest)
  if (fixed) {
    const [, name = "", value = ""] = fixed
    const given = /^-?\d+$/.test(value) ? Number(value) : value
    return { slots: [], name, optional: false, beside: true, strict: false, joined: false, fixed: given }
  }
  const slot = slotPattern.exec(rest)
  if (slot) {
    const [, kind = "", strict, name] = slot
    return { slots: [kind], name: name ?? kind, optional, beside, strict: strict === "!", joined }
  }
  if (rest.includes("<")) throw new Error(`template "${template}": "${item}" is no slot`)
  const words = rest.startsWith("(") && rest.endsWith(")") ? rest.slice(1, -1).split("|") : [rest]
  const slots = words.map((word) => (/^[^\p{L}\p{N}]$/u.test(word) ? `m:${word}` : addLiteral(word)))
  return { slots, name: "", optional, beside, strict: false, joined }
}
