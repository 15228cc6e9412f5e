import type { EventsCase } from "./events-case.ts"

/** What English sentences tell; those that tell nothing hold words of events that mean something else there. */
export const eventsEn: readonly EventsCase[] = [
  {
    text: "Police arrested three men in the town of Harran on Monday.",
    told: ["arrest + occurrence [arrested]"],
  },
  { text: "The prime minister resigned on Sunday.", told: ["resign + occurrence [resigned]"] },
  { text: "The two ministers will meet in Doha next week.", told: ["meet + plan [meet]"] },
  {
    text: "No civilians were killed in the strike on the port.",
    told: ["kill - occurrence [killed]", "strike + occurrence [strike]"],
  },
  {
    text: "Two policemen were injured, but no one was killed.",
    told: ["injure + occurrence [injured]", "kill - occurrence [killed]"],
  },
  { text: "The army killed no one.", told: ["kill - occurrence [killed]"] },
  {
    text: "No fewer than twelve people were killed when a bus crashed.",
    told: ["kill + occurrence [killed]"],
  },
  { text: "The parliament has not yet voted on the law.", told: ["vote - campaign [voted]"] },
  {
    text: "The minister did not comment on the attack on the embassy.",
    told: ["attack + occurrence [attack]"],
  },
  {
    text: "The ministry denied any role in the attack on the airport.",
    told: ["attack + occurrence [attack]"],
  },
  {
    text: "The airline called off the strike before it began.",
    told: ["strike - occurrence [strike]"],
  },
  { text: "He is a leading candidate who called for calm.", told: [] },
  { text: "The company took advantage of the deal.", told: [] },
  { text: "The teachers went on strike and attacked the decision.", told: [] },
  { text: "A member of Congress gathered information for the campaign.", told: [] },
  { text: "The war on drugs has failed.", told: [] },
  { text: "He was captured on camera.", told: [] },
  { text: "The station sent a letter to its listeners.", told: [] },
  { text: "The committee looked for new members.", told: [] },
  { text: "Her victory in the match was a surprise.", told: [] },
  // nobody knows of it, and yet it was
  {
    text: "The mayor was not even aware of the attack on the bridge.",
    told: ["attack + occurrence [attack]"],
  },
  { text: "The rebels did not launch any new attack on Sunday.", told: ["attack - occurrence [launch]"] },
  // a question tells nothing
  { text: "Did the army kill three farmers in Harran?", told: [] },
  { text: "Police arrested three men in Harran without warning.", told: ["arrest + occurrence [arrested]"] },
]
