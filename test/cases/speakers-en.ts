import type { AttributionCase } from "./attribution-case.ts"

/** Phrases that can speak, and where they begin and end. */
export const englishSpeakers: readonly AttributionCase[] = [
  {
    text: "Russia, Turkey and Iran said the talks were over.",
    expected: ["the talks were over | russia + turkey + iran"],
  },
  {
    text: "On Monday, Turkey and Iran said the talks were over.",
    expected: ["the talks were over | turkey + iran"],
  },
  {
    text: "Samir Hadad, a fisherman from Tyre, said the sea was rough.",
    expected: ["the sea was rough | Samir Hadad"],
  },
  { text: "A fisherman said the sea was rough.", expected: ["the sea was rough | A fisherman"] },
  { text: "Her cousin said the door was locked.", expected: ["the door was locked | Her cousin"] },
  { text: "The operator said the ferry would sail.", expected: ["the ferry would sail | The operator"] },
  {
    text: "The company’s statement said the ferry would sail.",
    expected: ["the ferry would sail | The company’s statement"],
  },
  {
    text: "A person familiar with the matter said the deal was near.",
    expected: ["the deal was near | A person familiar with the matter"],
  },
  { text: "Others said the deal was near.", expected: ["the deal was near | Others"] },
  { text: "Both said the deal was near.", expected: ["the deal was near | Both"] },
  {
    text: "Republican Sen. Joan Harkley of Ohio said the vote was close.",
    expected: ["the vote was close | Joan Harkley"],
  },
  {
    text: "The mayor adamantly insisted that the bridge was safe.",
    expected: ["that the bridge was safe | The mayor"],
  },
  { text: "A biologist said the reef was dying.", expected: ["the reef was dying | A biologist"] },
  { text: "The 19-year-old said the road was icy.", expected: ["the road was icy | The 19-year-old"] },
  // a list of places behind a preposition
  {
    text: "Officials in Japan, Turkey and Iran said the talks were over.",
    expected: ["the talks were over | Officials in Japan, Turkey and Iran"],
  },
  {
    text: "An official in Japan, Turkey and Iran said the talks were over.",
    expected: ["the talks were over | turkey + iran"],
  },
  {
    text: "Officials in the Netherlands, Turkey and Iran said the talks were over.",
    expected: ["the talks were over | Officials in the Netherlands, Turkey and Iran"],
  },
  {
    text: "After talks in Japan, Turkey and Iran said the road was open.",
    expected: ["the road was open | turkey + iran"],
  },
  {
    text: "Officials in Turkey and Iran said the talks were over.",
    expected: ["the talks were over | Officials in Turkey and Iran"],
  },
  {
    text: "The mayor told Reuters and Fox News that the road was open.",
    expected: ["that the road was open | reuters + fox-news < The mayor"],
  },
  {
    text: "A spokesman for the ministry and the mayor said the road was open.",
    expected: ["the road was open | A spokesman for the ministry + the mayor"],
  },
]

/** Plans, pictures, days and adverbs speak for nobody. */
export const englishMute: readonly string[] = [
  "The strategy said that the army would leave.",
  "The photos said that the bridge was gone.",
  "The rapid collapse of the bridge said that the mayor was wrong.",
  "Tuesday said that the mayor was wrong.",
  "The notes said that the mayor was wrong.",
  "The capability said that the mayor was wrong.",
  "Seven said that the mayor was wrong.",
  "The move said that the mayor was wrong.",
]
