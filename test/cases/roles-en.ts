import type { RolesCase } from "./roles-case.ts"

const verb = (text: string, head: string, event: string, roles: RolesCase["roles"]): RolesCase => ({
  text,
  head,
  event,
  kind: "verb",
  roles,
})
const noun = (text: string, head: string, event: string, roles: RolesCase["roles"]): RolesCase => ({
  text,
  head,
  event,
  kind: "noun",
  roles,
})

/** Who does what to whom. */
export const rolesEn: readonly RolesCase[] = [
  // how many, and of whom, is one phrase
  verb("Police arrested dozens of protesters.", "arrested", "arrest", {
    agent: "Police",
    patient: "dozens of protesters",
  }),
  verb("The army killed more than 20 rebels.", "killed", "kill", {
    agent: "The army",
    patient: "more than 20 rebels",
  }),
  // no object can stand behind it
  verb("Two officers wounded in the attack went home.", "wounded", "wound", { patient: "Two officers" }),
  verb("Soldiers arrested the mayor.", "arrested", "arrest", { agent: "Soldiers", patient: "the mayor" }),
  verb("The mayor was arrested by soldiers.", "arrested", "arrest", {
    agent: "soldiers",
    patient: "The mayor",
  }),
  verb("Police killed two gunmen.", "killed", "kill", { agent: "Police", patient: "two gunmen" }),
  verb("Two gunmen were killed.", "killed", "kill", { patient: "Two gunmen" }),
  verb("Three farmers died on Monday.", "died", "die", { patient: "Three farmers" }),
  verb("The parliament adopted the law.", "adopted", "adopt", {
    agent: "The parliament",
    patient: "the law",
  }),
  noun("The killing of two nurses shocked the town.", "killing", "kill", { patient: "two nurses" }),
  noun("The death of the judge was announced.", "death", "die", { patient: "the judge" }),
  verb("The general dismissed the officer.", "dismissed", "dismiss", {
    agent: "The general",
    patient: "the officer",
  }),
  // a noun that may be a verb, behind a nation
  verb("Israeli forces killed three men.", "killed", "kill", {
    agent: "Israeli forces",
    patient: "three men",
  }),
  verb("The rule forces the army to leave the town.", "leave", "leave", { agent: "the army" }),
  // a name in capitals, written like a small word
  verb("IS killed ten men in Mosul.", "killed", "kill", {
    agent: "IS",
    patient: "ten men",
    place: "Mosul",
  }),
  // whom a relative clause is about
  verb("He met a resident of Louisville who was killed in March.", "killed", "kill", {
    patient: "a resident",
  }),
  // what is signed does not sign
  verb("The agreement signed in May was published.", "signed", "sign", { patient: "The agreement" }),
  // nobody is named
  verb("Afterwards it rained, and then the market closed.", "rained", "storm", {}),
  noun("After the killing, shops closed.", "killing", "kill", {}),
  noun("An investigation is under way.", "investigation", "investigate", {}),
  noun("The shooting was reported on Tuesday.", "shooting", "shoot", {}),
  noun("A vote is expected next week.", "vote", "vote", {}),
  noun("The meeting lasted two hours.", "meeting", "meet", {}),
]
