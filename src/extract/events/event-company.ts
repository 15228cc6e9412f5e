import type { ConceptMatch } from "../../concepts/merge.ts"
import { conceptTable } from "../../concepts/table.ts"
import { labelled, listed, spaced } from "./feature-words.ts"
import type { ToldHead } from "./told-heads.ts"

/**
 * What is spoken of beside an event of a kind: things, and other events by their heads. A word that means several
 * things means the event rather where such things stand around it. Language-free.
 */
const fighters = "soldier army fighter commander military-base weapon tank armed military"
const arms = "missile rocket drone bomb artillery-shell plane helicopter weapon tank chemical-weapon"
const harmed =
  "kill wound die casualties killed wounded civilian resident child woman hospital building school market"
const courts =
  "prison prisoner suspect convict charge sentence try arrest law police-officer arrested years-of-prison"
const texts = "law draft resolution agreement text votes-for votes-against vote adopt veto"
const offices = "politician commander elect resign appoint dismiss hold-office"
const envoys = "diplomat politician talks meet visit agreement summit"

const company: Readonly<Record<string, string>> = {
  kill: `${harmed} ${arms} ${fighters} strike attack blast shoot clash gun knife`,
  die: `${harmed} crash fire flood quake age hospital doctor outbreak`,
  wound: `${harmed} ${arms} strike attack blast shoot clash gun doctor crash`,
  casualties: `${harmed} strike attack blast crash quake`,
  "go-missing": "child woman boat ship passenger crew missing plane person sink flood",
  displace: "resident refugee migrant camp family displaced clash war people civilian",
  attack: `${harmed} ${arms} ${fighters} strike shell blast capture advance police-officer embassy checkpoint`,
  strike: `${harmed} ${arms} ${fighters} attack shell`,
  shell: `${harmed} ${arms} ${fighters} attack strike`,
  blast: `${harmed} bomb car-bomb mine car vehicle attack police-officer mosque bus`,
  shoot: `${harmed} gun police-officer suspect missile drone plane rocket protester school`,
  clash: `${fighters} ${harmed} protester police-officer truce capture advance enter`,
  crash: "plane helicopter car bus truck train vehicle passenger crew airport kill wound die",
  collapse: "building bridge kill wound quake worker",
  fire: "building put-out-fire rescuer kill wound worker",
  flood: "rain storm building bridge resident displace",
  quake: "magnitude depth building collapse tsunami aftershock kill wound",
  storm: "rain flood speed resident displace building",
  sink: "boat ship migrant crew passenger",
  outbreak: "infected infect hospital doctor vaccinate die contain-outbreak",
  arrest: `${courts} raid search protester journalist suspect charge release`,
  charge: `${courts} investigate kill`,
  try: courts,
  convict: courts,
  sentence: `${courts} convict execute`,
  execute: `${courts} prisoner soldier convict`,
  release: `${courts} hostage prisoner kidnap journalist`,
  raid: `${courts} building arrest police-officer soldier`,
  investigate: `${courts} report police-officer accuse kill`,
  vote: `${texts} elect votes-for`,
  adopt: texts,
  reject: texts,
  veto: texts,
  submit: texts,
  enact: texts,
  meet: envoys,
  visit: envoys,
  call: envoys,
  talks: `${envoys} truce withdraw`,
  receive: envoys,
  appoint: offices,
  resign: offices,
  dismiss: offices,
  elect: `${offices} votes-for vote seats run`,
  run: `${offices} vote`,
  "hold-office": offices,
  agree: `${envoys} truce draft text withdraw release sign`,
  sign: `agreement text law ${envoys} agree`,
  truce: `clash strike shell attack agreement ceasefire release withdraw ${fighters}`,
  sanction: "sanctions money politician freeze-assets weapon oil barrels violate",
  "lift-sanction": "sanctions money weapon",
  violate: "agreement ceasefire truce law resolution sanctions",
  suspend: "agreement law talks aid money agree vote",
  leave: "agreement agree talks sanctions",
  enter: `${fighters} camp checkpoint ambulance truck enter capture aid`,
  capture: `${fighters} airport checkpoint bridge clash advance withdraw control`,
  control: `${fighters} airport checkpoint bridge clash advance capture`,
  withdraw: `${fighters} agreement truce agree`,
  deploy: `${fighters} ${arms} police-officer troops-number`,
  besiege: `${fighters} camp hospital aid clash resident`,
  advance: `${fighters} clash capture control`,
}
const known = new Map(
  Object.entries(company).map(([event, words]) => [event, new Set(words.split(" "))] as const),
)

/** Whether a concept near an event's word, or the kind of event that it means, speaks for the event. */
function isCompany(event: string, concept: string, head: string | undefined): boolean {
  const wanted = known.get(event)
  return (
    wanted !== undefined &&
    (wanted.has(concept) || (head !== undefined && head !== event && wanted.has(head)))
  )
}

/** Concepts this many words from the head say what it is about. */
const reach = 10

/** Adds what is spoken of around a head, and whether that speaks for the event. */
export function addCompanyFeatures(
  features: Set<string>,
  head: ToldHead,
  concepts: readonly ConceptMatch[],
): void {
  const ofEvent = spaced("event", head.event)
  let supported = 0
  for (const { concept, from, to } of concepts) {
    const distance = from >= head.to ? from - head.to : head.from - to
    if (distance < 0 || distance > reach) continue
    const { head: own } = conceptTable().get(concept) ?? {}
    if (isCompany(head.event, concept, own)) supported++
    features.add(labelled(ofEvent, spaced("near", own ?? concept)))
  }
  const company = supported > 1 ? "much company" : supported === 1 ? "company" : "alone"
  const plain = head.match.ambiguous === true ? "ambiguous" : "plain"
  features
    .add(company)
    .add(listed(plain, company))
    .add(labelled(head.kind, company))
    .add(labelled(ofEvent, company))
}
