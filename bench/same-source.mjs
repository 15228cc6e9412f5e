/** Returns a source as annotations write it: "id:…", "name:…", or only of what kind an unnamed one is. */
export function writtenSource(source) {
  if (typeof source === "string") return `id:${source}`
  if ("named" in source) return `name:${source.named}`
  return Object.keys(source).find((key) => key === "anonymous" || key === "media" || key === "collective")
}

function words(name) {
  return name
    .normalize("NFKD")
    .replaceAll(/\p{M}|ـ/gu, "")
    .toLowerCase()
    .replaceAll(/[أإآٱ]/gu, "ا")
    .replaceAll("ى", "ي")
    .replaceAll("ة", "ه")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && word !== "the")
}

/** Whether one name is the other with more words ("Saleh", "Omar Saleh"). */
function sameName(a, b) {
  const [mine, theirs] = [words(a), words(b)]
  const [less, more] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine]
  return less.length > 0 && less.every((word) => more.includes(word))
}

/** Whether a source that was read is the annotated one; unnamed sources are all alike. */
export function sameSource(mine, theirs, registry) {
  const kind = (source) => source.split(":")[0]
  const isNamed = (source) => kind(source) === "id" || kind(source) === "name"
  if (!isNamed(mine) || !isNamed(theirs)) return !isNamed(mine) && !isNamed(theirs)
  if (kind(mine) === "id" && kind(theirs) === "id") return mine === theirs
  const namesOf = (source) => {
    const value = source.slice(source.indexOf(":") + 1)
    if (kind(source) === "name") return [value]
    const agent = registry.agent(value)
    return [value, ...Object.values(agent?.names ?? {}).flat(), ...Object.values(agent?.short ?? {}).flat()]
  }
  return namesOf(mine).some((a) => namesOf(theirs).some((b) => sameName(a, b)))
}
