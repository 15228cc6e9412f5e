import { type FurnitureCase, paragraphs } from "./furniture-case.ts"

const [first, second, third] = paragraphs.en

/** Text of English pages that is set aside, or must not be. */
export const furnitureEn: readonly FurnitureCase[] = [
  ...[
    "By signing up, you agree to our terms of service.",
    "Get our evening letter delivered to your inbox.",
    "Sign up for our weekly newsletter.",
    "Never miss a story: get our evening letter.",
    "You can unsubscribe at any time.",
    "We use cookies to improve this page.",
    "This site is protected by reCAPTCHA.",
    "Follow us on Twitter @lornpost.",
    "Follow her on Twitter: @annadoe.",
    "This material may not be published elsewhere.",
    "Copyright © 2021 The Lorn Post. All rights reserved.",
    "Reporting by Anna Doe in Lorn; Editing by Peter Roe.",
    "Additional reporting by Peter Roe.",
    "The Lorn News Agency contributed to this report.",
    "Staff writers Anna Doe and Peter Roe contributed to this story.",
    "An earlier version of this article misspelled the name of the quay.",
    "Correction: An earlier version misstated the height of the wall.",
    "Editor's note: This story was first published on Sunday.",
    "Story continues below",
    "Advertisement",
    "Enlarge this image toggle caption Peter Roe/Lorn Post Peter Roe/Lorn Post",
    "JUST WATCHED Mayor: We will rebuild the wall Replay More Videos ... MUST WATCH Mayor: We will rebuild the wall 02:13",
    "02:13",
    "Share All sharing options for: The wall that fell",
    "Slideshow (4 images)",
    "https://example.org/harbour",
  ].map((line) => ({
    name: `the line “${line.slice(0, 40)}”`,
    text: `${first}\n\n${line}\n\n${second}`,
    aside: [line],
  })),
  ...[
    "READ ALSO: Another harbour falls to the sea",
    "Photos: Storm over Lorn",
    "Read more: What is a pier?",
  ].map((line) => ({
    name: `the teaser “${line}”`,
    text: `${first}\n\n${line}\n\n${second}`,
    aside: [line],
  })),
  {
    name: "a notice behind a sentence of the same line",
    text: `${first} Sign up for our daily newsletter. By signing up, you agree to our terms.\n\n${second}`,
    aside: ["Sign up for our daily newsletter.", "By signing up, you agree to our terms."],
  },
  {
    name: "a gallery behind a sentence of the same line",
    text: `${first} Hide Caption 2 of 9 Photos: Photos: Storm in Lorn Storm in Lorn – A wall falls, the mayor said. Hide Caption 3 of 9\n${second}`,
    aside: [
      "Hide Caption 2 of 9 Photos: Photos: Storm in Lorn Storm in Lorn – A wall falls, the mayor said. Hide Caption 3 of 9",
    ],
  },
  {
    name: "teasers, credits and times in brackets",
    text: "The mayor said (READ: The wall that fell) that the wall (AP Photo/Peter Roe) would be built anew. [Updated 4:10 p.m. ET] Nobody was hurt.",
    aside: ["(READ: The wall that fell)", "(AP Photo/Peter Roe)", "[Updated 4:10 p.m. ET]"],
  },
  {
    name: "titles of other articles between paragraphs",
    text: `${first}\n${second}\n${third}\nAnother harbour falls to the sea\nWhat the council knew of the wall\n${first}`,
    aside: ["Another harbour falls to the sea", "What the council knew of the wall"],
  },
  ...[
    "Residents were asked to sign up for the repairs, and by signing up they agreed to work at night.",
    "Photos by residents showed water in the street, the mayor said.",
    "The video that the police showed was two minutes long, and the council watched it on Monday.",
    "The council contributed to this report, which found that the wall was too thin.",
    "Subscribers to the paper will get the newsletter in their inbox from Monday, the publisher said.",
    '"Follow us on Facebook," the mayor told the fishermen on Monday.',
    '"Your donation will go to your inbox," she said.',
    "The mayor (read by many as a friend of the builders) said that the wall would be built anew.",
    "The film company (watch makers own half of it) said that it would leave the town.",
    "Sign up for the repairs ends on Friday, the council said.",
    "An earlier version of the wall fell in 1921, the mayor said.",
  ].map((line) => ({
    name: `not the news “${line.slice(0, 40)}”`,
    text: `${first}\n\n${line}\n\n${second}`,
    aside: [],
  })),
  {
    name: "not one subheading",
    text: `${first}\n${second}\n${third}\nWhat the council knew\n${first}`,
    aside: [],
  },
  {
    name: "not a list behind a colon",
    text: `${first}\n${second}\n${third} These are the demands of the fishermen:\nThe wall must be built anew\nThe boats must be paid for\n${first}`,
    aside: [],
  },
]
