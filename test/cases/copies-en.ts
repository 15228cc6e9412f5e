import type { CopiedText, CopyCase } from "./copies-case.ts"

const lorries =
  "A border official said on Monday that three lorries loaded with flour had crossed the northern gate before dawn and were on their way to the besieged town."
const drivers =
  "The drivers waited for two nights in an open field near the river because nobody would sign the papers that the guards had asked for, and one of them fell ill with a fever."
const bakeries =
  "Aid workers said that the flour would last the bakeries of the town for nine days at most, and that nothing had been agreed about the fuel that the ovens need."
const road =
  "The road had been closed since the spring, when shells hit a convoy of the local Red Crescent and killed two of its volunteers, a cook and a nurse from the coast."
const background =
  "The town of forty thousand has been cut off for three years by earthworks and trenches, and its people have lived on barley, on wild herbs and on what smugglers carry over the hills at night."

const mayor =
  "A municipal source said that the water towers would be filled again within a week, once the pumps that engineers took apart in January had been put back."
const school =
  "Pupils of the last year sat their examinations in a cellar under the old court house, by the light of lamps that their teachers had brought from home."

function text(
  id: string,
  paragraphs: readonly string[],
  more: Partial<Omit<CopiedText, "id" | "paragraphs">> = {},
): CopiedText {
  return { id, lang: "en", published: "2024-03-05", paragraphs, ...more }
}

const first = text("first", [lorries, drivers, bakeries, road], { published: "2024-03-04" })

/** Texts of which one was copied from the other, or both from a third. */
export const englishCopies: readonly CopyCase[] = [
  {
    name: "word for word, a day later",
    texts: [first, text("copy", [lorries, drivers, bakeries, road])],
    between: [
      ["first", "three lorries"],
      ["copy", "three lorries"],
    ],
    kind: "sharedOrigin",
    codes: ["wording-shared", "copied-from"],
    way: ["copy", "first"],
  },
  {
    name: "words swapped for others in every clause of a sentence",
    texts: [
      first,
      text("copy", [
        lorries,
        drivers,
        "Relief workers said the supply would feed the bakers for nine days at best, and that there was no deal yet on the fuel for their stoves.",
        road,
      ]),
    ],
    between: [
      ["first", "nine days at most"],
      ["copy", "nine days at best"],
    ],
    kind: "sharedOrigin",
    codes: ["passage-shared", "copied-from"],
    way: ["copy", "first"],
  },
  {
    name: "sentences in another order",
    texts: [first, text("copy", [road, bakeries, lorries, drivers])],
    between: [
      ["first", "nine days at most"],
      ["copy", "nine days at most"],
    ],
    kind: "sharedOrigin",
    codes: ["wording-shared", "copied-from"],
  },
  {
    name: "another byline and another dateline",
    texts: [
      text("first", [`RIVER GATE, March 4 (Reuters) - ${lorries}`, drivers, bakeries], {
        published: "2024-03-04",
      }),
      text("copy", ["By our own correspondent", lorries, drivers, bakeries]),
    ],
    between: [
      ["first", "three lorries"],
      ["copy", "three lorries"],
    ],
    kind: "sharedOrigin",
    codes: ["wording-shared"],
  },
  {
    name: "the figure in the sentence changed",
    texts: [first, text("copy", [lorries.replace("three lorries", "eight lorries"), drivers, bakeries])],
    between: [
      ["first", "three lorries"],
      ["copy", "eight lorries"],
    ],
    kind: "sharedOrigin",
    codes: ["wording-shared", "copied-from"],
  },
  {
    name: "one credits an agency, the other nobody",
    texts: [
      text("credited", [lorries, drivers, bakeries], { credit: "afp" }),
      text("silent", [lorries, drivers, bakeries], { outlet: "sabah" }),
    ],
    between: [
      ["credited", "three lorries"],
      ["silent", "three lorries"],
    ],
    kind: "sharedOrigin",
    codes: ["wording-shared", "copy-direction-unknown"],
  },
  {
    name: "an uncredited copy of an agency's text, and a text of its own that credits the agency",
    texts: [
      text("credited", [lorries, drivers, bakeries], { credit: "afp" }),
      text("silent", [lorries, drivers, bakeries]),
      text(
        "own",
        [
          "Flour reaches the north",
          "Food got through to the encircled town for the first time this year when trucks rolled in from the north, officials said on Tuesday.",
        ],
        { credit: "afp" },
      ),
    ],
    between: [
      ["silent", "three lorries"],
      ["own", "Food got through"],
    ],
    kind: "sharedOrigin",
    codes: ["wire-inherited"],
  },
  {
    name: "a copy of a copy, each with a change of its own",
    texts: [
      first,
      text("second", [lorries.replace("loaded with flour", "loaded with wheat flour"), drivers, bakeries]),
      text(
        "third",
        [
          lorries
            .replace("loaded with flour", "loaded with wheat flour")
            .replace("on Monday", "earlier this week"),
          drivers,
          bakeries,
        ],
        { published: "2024-03-07" },
      ),
    ],
    between: [
      ["third", "three lorries"],
      ["first", "three lorries"],
    ],
    kind: "sharedOrigin",
    codes: ["wording-shared", "copied-from"],
    way: ["third", "second", "first"],
  },
  {
    name: "two copies of one text, on one day",
    texts: [
      first,
      text("one", [lorries.replace("before dawn", "at dawn"), drivers, bakeries]),
      text("other", [lorries, drivers.replace("two nights", "three nights"), bakeries]),
    ],
    between: [
      ["one", "three lorries"],
      ["other", "three lorries"],
    ],
    kind: "sharedOrigin",
    codes: ["wording-shared", "copies-of-one"],
  },
  {
    name: "it cites Reuters, but the words are those of a relay of TASS",
    texts: [
      text("tass-relay", [
        "Three lorries loaded with flour crossed the northern gate before dawn and were on their way to the besieged town, TASS reported on Monday.",
        drivers,
      ]),
      text("reuters-relay", [
        "Three lorries loaded with flour crossed the northern gate before dawn and were on their way to the besieged town, Reuters reported on Monday.",
        drivers,
      ]),
    ],
    between: [
      ["tass-relay", "Three lorries"],
      ["reuters-relay", "Three lorries"],
    ],
    kind: "sharedOrigin",
    codes: ["wording-shared", "sources-named-differ", "copy-direction-unknown"],
  },
  {
    name: "who names an outlet took it from there, even on one day",
    texts: [
      text("paper", [lorries, drivers, bakeries], { outlet: "sabah" }),
      text("relay", [`${lorries.replace(".", "")}, Daily Sabah reported.`, drivers, bakeries]),
    ],
    between: [
      ["paper", "three lorries"],
      ["relay", "three lorries"],
    ],
    kind: "sameUtterance",
    way: ["relay", "paper"],
  },
  {
    name: "a copied headline",
    texts: [
      text("first", ["Flour lorries reach the besieged town, border official says", drivers], {
        published: "2024-03-04",
      }),
      text("copy", ["Flour lorries reach the besieged town, border official says", school]),
    ],
    between: [
      ["first", "Flour lorries reach"],
      ["copy", "Flour lorries reach"],
    ],
    kind: "sharedOrigin",
    codes: ["wording-shared"],
  },
]

/** Texts that look like copies and are none, or not for the claims at hand. */
export const englishNonCopies: readonly CopyCase[] = [
  {
    name: "one event in two reporters' own words",
    texts: [
      first,
      text("other", [
        "Food got through to the encircled town for the first time this year when trucks rolled in from the north, officials said on Tuesday.",
        school,
      ]),
    ],
    between: [
      ["first", "three lorries"],
      ["other", "Food got through"],
    ],
    kind: "unknown",
    without: ["wording-shared", "passage-shared"],
  },
  {
    name: "a long quotation of a named speaker in two articles of their own",
    texts: [
      text("one", [
        drivers,
        "“We have waited long enough and we will not wait for another winter before the gates of our own town are opened to those who were born in it,” Sergey Lavrov said on Monday.",
        bakeries,
      ]),
      text("other", [
        school,
        "Sergey Lavrov said on Monday: “We have waited long enough and we will not wait for another winter before the gates of our own town are opened to those who were born in it.”",
        mayor,
      ]),
    ],
    between: [
      ["one", "We have waited"],
      ["other", "We have waited"],
    ],
    kind: "sameUtterance",
    without: ["copied-from", "copy-direction-unknown"],
  },
  {
    name: "a long quotation of a nameless speaker is one utterance, no copied article",
    texts: [
      text("one", [
        drivers,
        "“We have waited long enough and we will not wait for another winter before the gates of our own town are opened to those who were born in it,” a resident said on Monday.",
        bakeries,
      ]),
      text("other", [
        school,
        "A resident said on Monday: “We have waited long enough and we will not wait for another winter before the gates of our own town are opened to those who were born in it.”",
        mayor,
      ]),
    ],
    between: [
      ["one", "We have waited"],
      ["other", "We have waited"],
    ],
    kind: "sameUtterance",
    codes: ["quotation-shared"],
    without: ["copied-from", "copy-direction-unknown"],
  },
  {
    name: "what stands beside a quotation that both print",
    texts: [
      text("one", [
        "A border official said that three lorries had crossed the gate.",
        "“We have waited long enough and we will not wait for another winter before the gates of our own town are opened to those who were born in it,” Sergey Lavrov said on Monday.",
      ]),
      text("other", [
        "A municipal source said that the pumps would be mended within a week.",
        "“We have waited long enough and we will not wait for another winter before the gates of our own town are opened to those who were born in it,” Sergey Lavrov said on Monday.",
      ]),
    ],
    between: [
      ["one", "three lorries"],
      ["other", "the pumps"],
    ],
    kind: "unknown",
    without: ["passage-shared"],
  },
  {
    name: "a paragraph of background below two articles of their own",
    texts: [text("one", [lorries, background, school]), text("other", [mayor, background, drivers])],
    between: [
      ["one", "three lorries"],
      ["other", "the water towers"],
    ],
    kind: "unknown",
    without: ["wording-shared", "passage-shared"],
  },
  {
    name: "background between what each tells on its own",
    texts: [
      text("one", [school, background, lorries, drivers]),
      text("other", [road, background, mayor, bakeries]),
    ],
    between: [
      ["one", "three lorries"],
      ["other", "the water towers"],
    ],
    kind: "unknown",
    without: ["wording-shared", "passage-shared"],
  },
  {
    name: "a stock phrase in both sentences",
    texts: [
      text("one", [
        "A border official said that flour had come in for the first time since the outbreak of the crisis in 2011.",
        drivers,
      ]),
      text("other", [
        "A municipal source said that the school had lost half of its pupils since the outbreak of the crisis in 2011.",
        school,
      ]),
    ],
    between: [
      ["one", "flour had come in"],
      ["other", "the school had lost"],
    ],
    kind: "unknown",
    without: ["copied-from", "copy-direction-unknown"],
  },
  {
    name: "titles and names in a row",
    texts: [
      text("one", [
        "Russian Foreign Minister Sergey Lavrov and Turkish Foreign Minister Hakan Fidan spoke about grain, a diplomat said.",
        drivers,
      ]),
      text("other", [
        "Russian Foreign Minister Sergey Lavrov flew to Sochi, where he awaits a guest from Ankara, a diplomat said.",
        school,
      ]),
    ],
    between: [
      ["one", "spoke about grain"],
      ["other", "flew to Sochi"],
    ],
    kind: "unknown",
    without: ["copied-from", "copy-direction-unknown"],
  },
  {
    name: "two speakers in one copied passage stay two",
    texts: [
      text("first", [
        drivers,
        "Sergey Lavrov said on Monday that the gate would stay open for a month.",
        road,
        "Hakan Fidan said on Monday that his country would send more flour.",
        bakeries,
      ]),
      text("copy", [
        drivers,
        "Sergey Lavrov said on Monday that the gate would stay open for a month.",
        road,
        "Hakan Fidan said on Monday that his country would send more flour.",
        bakeries,
      ]),
    ],
    between: [
      ["first", "the gate would stay open"],
      ["copy", "his country would send"],
    ],
    kind: "independent",
    without: ["passage-shared", "copied-from"],
  },
  {
    name: "an agency that one article credits is not that of a text that nobody copied",
    texts: [
      text("credited", [lorries, drivers, bakeries], { credit: "afp" }),
      text("silent", [mayor, school]),
      text("own", ["Officials said on Tuesday that food had got through to the town.", road], {
        credit: "afp",
      }),
    ],
    between: [
      ["silent", "the water towers"],
      ["own", "food had got through"],
    ],
    kind: "unknown",
    without: ["wire-inherited"],
  },
  {
    name: "one background paragraph of an agency's does not make the rest of a page the agency's",
    texts: [
      text(
        "credited",
        [
          lorries,
          "A diplomat said that the town has been cut off for three years by earthworks and trenches, and that its people live on barley and wild herbs.",
        ],
        { credit: "afp" },
      ),
      text(
        "page",
        [
          mayor,
          "A diplomat said that the town has been cut off for three years by earthworks and trenches, and that its people live on barley and wild herbs.",
        ],
        { outlet: "sabah" },
      ),
      text("own", ["Officials said on Tuesday that food had got through to the town.", road], {
        credit: "afp",
      }),
    ],
    between: [
      ["page", "the water towers"],
      ["own", "food had got through"],
    ],
    kind: "unknown",
    without: ["wire-inherited", "outlets-copy-from-one"],
  },
  {
    name: "a wire in doubt: the copy names another",
    texts: [
      text("tass-relay", [
        "Three lorries loaded with flour crossed the northern gate before dawn and were on their way to the besieged town, TASS reported on Monday.",
      ]),
      text("reuters-relay", [
        "Three lorries loaded with flour crossed the northern gate before dawn and were on their way to the besieged town, Reuters reported on Monday.",
      ]),
      text("own", [
        "Food got through to the encircled town when trucks rolled in from the north, TASS reported.",
        school,
      ]),
    ],
    between: [
      ["reuters-relay", "Three lorries"],
      ["own", "Food got through"],
    ],
    kind: "unknown",
    codes: ["wire-inherited", "wires-differ"],
  },
]
