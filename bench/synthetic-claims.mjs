/**
 * A made-up set of claims, the same for the same seed: topics of 1 to 200 claims, most of them small, each with a few
 * distinct propositions and a few roots; articles of several claims, relays of one or two links.
 */

const states = ["turkey", "syria", "russia", "iran", "iraq", "egypt", "qatar", "jordan"]
const speakers = ["erdogan", "lavrov", "bogdanov", "fidan", "putin", "assad", "turkey-mfa", "russia-mfa"]
const outlets = ["reuters", "afp", "tass", "sana", "anadolu", "al-jazeera", "sabah", "bbc"]
const languages = ["ar", "en", "tr", "ru"]
const tracks = ["military", "intelligence", "diplomatic", "political"]

/** Returns numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomNumbers(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function day(number) {
  return new Date(Date.UTC(2022, 0, 1 + number)).toISOString().slice(0, 10)
}

function hexadecimal(random) {
  let text = ""
  while (text.length < 64)
    text += Math.floor(random() * 0x1_0000_0000)
      .toString(16)
      .padStart(8, "0")
  return text
}

/** Yields the lines of `count` claims in JSON Lines, a topic's claims not together but spread over a stretch. */
export function* syntheticLines(count, seed = 1) {
  const random = randomNumbers(seed)
  const pick = (list) => list[Math.floor(random() * list.length)]
  let topic = 0
  let open = []
  const openTopic = () => {
    topic++
    // a power law cut at 200
    const size = Math.min(200, Math.max(1, Math.floor(2.2 * random() ** -0.9)))
    const began = Math.floor(random() * 900)
    const propositions = Array.from({ length: 1 + Math.floor(random() * 5) }, () => proposition(topic, began))
    const roots = Array.from({ length: 1 + Math.floor(random() * 6) }, () => chain())
    return { left: size, began, propositions, roots }
  }
  const chain = () => {
    const root = random() < 0.2 ? { anonymous: "informed source", count: 1 } : pick(speakers)
    const inner = { sources: [root], act: "asserts", said: null }
    return random() < 0.5 ? [inner] : [{ sources: [pick(outlets)], act: "reports" }, inner]
  }
  const proposition = (number, began) => {
    const place = `site-${number}`
    const time = { edtf: day(began + Math.floor(random() * 3)) }
    const factuality = {
      polarity: random() < 0.06 ? "negative" : "positive",
      certainty: random() < 0.15 ? "possible" : "certain",
    }
    if (number % 3 === 0) {
      const participants = { includes: [pick(states), `party-${number}`] }
      const roles = { participants, tracks: { includes: [pick(tracks)] }, time }
      return { predicate: "meet", roles, ...factuality }
    }
    const about = { place: { value: place }, victims: { includes: ["civilian"] } }
    const killed = 1 + Math.floor(random() * 40)
    return {
      predicate: "kill",
      roles: { ...about, count: { min: killed, max: killed }, time },
      ...factuality,
    }
  }
  let article
  let left = 0
  for (let made = 0; made < count; made++) {
    while (open.length < 40) open.push(openTopic())
    const at = Math.floor(random() * open.length)
    const from = open[at]
    if (--from.left === 0) open = open.filter((each) => each !== from)
    if (left-- <= 0) {
      left = Math.floor(random() * 8)
      article = {
        id: `article-${made}`,
        outlet: pick(outlets),
        lang: pick(languages),
        published: day(from.began + Math.floor(random() * 5)),
        digest: `sha256:${hexadecimal(random)}`,
      }
    }
    const says = pick(from.propositions)
    const start = Math.floor(random() * 4000)
    const claim = {
      // an id as `claim` would give it: digests are not what is measured
      id: `claim:${made.toString(16).padStart(20, "0")}`,
      article,
      chain: pick(from.roots),
      says,
      anchor: { start, end: start + 40, digest: `sha256:${hexadecimal(random)}` },
      gloss: { en: `What was claimed of ${says.predicate} number ${made}` },
    }
    yield JSON.stringify(claim)
  }
}
