import { list } from "../parts/cue-rows.ts"
import type { SourceKind, SourceNoun, SourcesPart } from "../parts/sources.ts"
import { feminine, masculine } from "./genders.ts"
import { sourceKinds } from "./source-kinds.ts"
import { bodies, collectives, commonPersons, documents, offices } from "./speaker-nouns.ts"

const kinds: Record<SourceKind, string> = {
  anonymous:
    "source,official,diplomat,aide,insider,person,eyewitness,witness,man,woman,someone,whistleblower,informant",
  media:
    "news conference,press conference,news briefing,press briefing,media,press,newspapers,outlets,news,reports,report",
  collective: `analyst,expert,critic,observer,supporter,opponent,activist,protester,demonstrator,voter,resident,lawmaker,democrat,republican,scientist,researcher,economist,investor,
    official,worker,villager,survivor,neighbor,neighbour,historian,scholar,advocate,ally,rival,adviser,advisor,leader,authority,party,side,delegate,farmer,trader,strategist,pundit,
    conservative,liberal,family,relative,friend,colleague,member,people,others,some,many,most,several,few,americans,russians,prosecutor,investigator,reporter,journalist,lawyer,doctor,teacher,student,
    aide,backer,detractor,skeptic,defender,proponent,veteran,parent,employee,executive,regulator,militant,rebel,fighter,group`,
  person: `minister,president,spokesman,spokeswoman,spokesperson,secretary,chairman,chairwoman,chief,director,senator,congressman,congresswoman,governor,mayor,ambassador,envoy,general,
    commander,colonel,captain,judge,king,queen,prince,professor,doctor,author,editor,candidate,nominee,manager,head,founder,ceo,representative,premier,chancellor,
    attorney,lawyer,sheriff,officer,coach,pope,bishop,imam,coordinator,commissioner,correspondent,columnist,writer,deputy,speaker,leader,campaign,counsel,mother,father,brother,sister,son,daughter,wife,husband`,
  body: `ministry,government,army,military,police,authorities,parliament,court,committee,commission,council,agency,department,office,administration,kremlin,pentagon,white house,
    state department,foreign ministry,defense ministry,defence ministry,company,firm,bank,union,organization,organisation,group,party,movement,coalition,alliance,embassy,campaign,board,university,
    institute,center,centre,watchdog,senate,house,congress,supreme court,treasury,fbi,cia,nato,un,eu,team,delegation,regime,force,forces,wing,militia,club,association,foundation,city,state,country`,
  outlet:
    "newspaper,daily,agency,news agency,wire service,channel,network,magazine,website,site,broadcaster,station,paper,tabloid,weekly,television,tv,radio,journal,times,post",
  document:
    "statement,report,study,poll,survey,letter,document,memo,memorandum,email,filing,complaint,lawsuit,indictment,transcript,website,ad,book,article,editorial,analysis,research,data,paper,release,tweet,communique,resolution,affidavit,warrant,law,rule,order,guidelines,figures,statistics,records,summary,account,video,clip,excerpt,memoir,log,message,audit,profile,dossier,cable,recording,footage,polls,documents,emails,studies",
}

/** Words of the kinds above that name nobody by themselves ("the lawyer", but "the mayor"). */
const nameless = new Set(
  list(
    "professor,doctor,author,editor,candidate,nominee,manager,lawyer,attorney,officer,coach,correspondent,columnist,writer,representative,mother,father,brother,sister,son,daughter,wife,husband,judge,aide,analyst,expert,critic,observer,supporter,opponent,activist,protester,demonstrator,voter,resident,lawmaker,scientist,researcher,economist,investor,worker,villager,survivor,neighbor,neighbour,historian,scholar,advocate,ally,rival,adviser,advisor,delegate,farmer,trader,strategist,relative,friend,colleague,member,prosecutor,investigator,reporter,journalist,teacher,student,backer,veteran,parent,employee,executive,regulator,militant,rebel,fighter",
  ),
)

const issued = new Set(["statement", "communique"])

/** Words for several people that are plurals already. */
const manifold = /(?:[^s]s|children|countrymen|people)$/u

function all(): SourceNoun[] {
  const made: SourceNoun[] = []
  const rows: [string, readonly string[], boolean][] = [
    ...Object.entries(kinds).map(([kind, words]): [string, readonly string[], boolean] => [
      kind,
      list(words),
      false,
    ]),
    ["person", commonPersons, true],
    ["person", offices, false],
    ["body", bodies, false],
    ["collective", collectives, false],
    ["document", documents, false],
  ]
  for (const [kind, words, common] of rows)
    for (const word of words) {
      const many = kind === "collective" && manifold.test(word)
      const nobody = common || nameless.has(word) ? { nameless: true } : {}
      made.push({
        words: word,
        lemma: word,
        kind: kind as SourceKind,
        number: many ? "plural" : "singular",
        ...nobody,
        ...(issued.has(word) ? { issued: true } : {}),
        ...(word.startsWith("spokes") ? { mouthpiece: true } : {}),
      })
      const plural =
        word.endsWith("y") && !/[aeiou]y$/u.test(word)
          ? `${word.slice(0, -1)}ies`
          : word.endsWith("s") || word.endsWith("ch")
            ? `${word}es`
            : `${word}s`
      made.push({
        words: word.endsWith("man") ? `${word.slice(0, -2)}en` : plural,
        lemma: word,
        kind: kind as SourceKind,
        number: "plural",
        ...nobody,
      })
    }
  return made
}

/** Who speaks in English news. */
export const sources: SourcesPart = {
  order: { head: "last", objectFollows: false, describedBehind: true },
  nouns: all(),
  pronouns: [
    { words: "he", person: 3, gender: "masculine", number: "singular" },
    { words: "she", person: 3, gender: "feminine", number: "singular" },
    { words: "they", person: 3, number: "plural" },
    { words: "it", person: 3, number: "singular" },
    { words: "i", person: 1 },
    { words: "we", person: 1, number: "plural" },
    { words: "you", person: 2 },
    { words: "his", person: 3, gender: "masculine", number: "singular", possessive: true },
    { words: "her", person: 3, gender: "feminine", number: "singular", possessive: true },
    { words: "its", person: 3, number: "singular", possessive: true },
    { words: "their", person: 3, number: "plural", possessive: true },
    { words: "them", person: 3, number: "plural" },
    { words: "us", person: 1, number: "plural" },
    { words: "me", person: 1 },
    { words: "him", person: 3, gender: "masculine", number: "singular" },
  ],
  titles: list(
    "mr,mrs,ms,dr,sens,reps,govs,adm,brig,maj,cmdr,sgt,cpl,rev,sir,lord,lady,sen,rep,gov,gen,col,lt,capt,prof,president,senator,minister,king,queen,prince,princess,sheikh,pope,judge,justice,secretary,chancellor,premier,ambassador,representative,congressman,congresswoman,governor,mayor",
  ),
  titleNouns: {
    rep: list("congressman,congresswoman,representative"),
    representative: list("congressman,congresswoman,representative"),
    congressman: list("congressman"),
    congresswoman: list("congresswoman"),
    sen: list("senator"),
    senator: list("senator"),
    gov: list("governor"),
    governor: list("governor"),
    mayor: list("mayor"),
    gen: list("general"),
    col: list("colonel"),
    lt: list("lieutenant"),
    capt: list("captain"),
    sgt: list("sergeant"),
    adm: list("admiral"),
    prof: list("professor"),
    dr: list("doctor"),
    rev: list("reverend,pastor"),
    judge: list("judge"),
    ambassador: list("ambassador"),
  },
  backward: list("same,latter,former"),
  counterparts: [],
  publishedFrom: ["from"],
  definites: list("the,this,that,these,those"),
  military: { words: [], army: "" },
  counts: [
    ...list(
      `one:1,two:2,three:3,four:4,five:5,six:6,seven:7,eight:8,nine:9,ten:10,eleven:11,twelve:12,thirteen:13,fourteen:14,fifteen:15,sixteen:16,seventeen:17,eighteen:18,nineteen:19,
      twenty:20,thirty:30,forty:40,fifty:50,sixty:60,seventy:70,eighty:80,ninety:90,dozen:12`,
    ).map((pair) => ({
      words: pair.split(":")[0] ?? "",
      count: Number(pair.split(":")[1]),
    })),
    ...list(
      "a pair of:2,pair of:2,a couple of:2,couple of:2,a trio of:3,a dozen:12,half a dozen:6,one of:1,two of:2,three of:3",
    ).map((pair) => ({ words: pair.split(":")[0] ?? "", count: Number(pair.split(":")[1]) })),
    ...list("a:1,an:1,another:1").map((pair) => ({ words: pair.split(":")[0] ?? "", count: 1 })),
    ...list(
      "at least,no fewer than,more than a dozen,some of,many of,several of,most of,all of,a group of,a handful of,a majority of,a range of,a wide range of,a growing number of,scores of,hundreds of,thousands of,some,many,several,most,a number of,a few,dozens of,multiple,various,few,other,all,both",
    ).map((words) => ({ words })),
  ],
  kinds: sourceKinds,
  joins: list("of,for,in,at,from,with,on,to,familiar with,close to,briefed on"),
  conjunctions: ["and", "&", "or"],
  objects: list("him,her,them,us,me,you,it"),
  nobodies: list("no,nobody,none,neither"),
  privatives: ["non"],
  // "both Egypt and Qatar": the word is read as an adjective
  distributives: [],
  silent: list(
    "there,here,there's,it's,that's,who's,he's,she's,they're,what,why,how,when,where,other,such,each,another,more,less,escalating,everything,something,anything,nothing,things,thing,doubt,evidence,images,story,read,watch,update,updated,related,advertisement",
  ),
  outletKinds: {
    agency: ["agency"],
    "news agency": ["agency"],
    newspaper: ["newspaper"],
    daily: ["newspaper"],
    paper: ["newspaper"],
    magazine: ["magazine"],
    channel: ["broadcaster"],
    network: ["broadcaster"],
    broadcaster: ["broadcaster"],
    website: ["website"],
    site: ["website"],
    "wire service": ["agency"],
    tabloid: ["newspaper"],
    station: ["broadcaster"],
  },
  bodyKinds: {
    company: ["company"],
    firm: ["company"],
    organization: ["organization", "armed-group", "public-body"],
    organisation: ["organization", "armed-group", "public-body"],
    group: ["organization", "armed-group", "coalition"],
    agency: ["agency", "organization", "public-body", "security-force", "intelligence-service"],
    bureau: ["security-force"],
    department: ["ministry"],
    ministry: ["ministry"],
    watchdog: ["organization", "public-body"],
    militia: ["armed-group"],
    coalition: ["coalition"],
    alliance: ["organization", "coalition"],
    army: ["army"],
    military: ["army"],
    university: [],
    college: [],
    union: [],
    association: [],
    foundation: [],
    institute: [],
    airline: [],
    bank: [],
    commission: [],
    committee: [],
    council: [],
  },
  governments: list("government,administration"),
  headLast: true,
  examples: ["including"],
  personRelatives: ["who"],
  juniors: ["jr", "sr", "ii", "iii", "iv"],
  possessive: ["'s", "s'"],
  genders: { feminine, masculine },
  mastheads: list(
    "advertiser,beacon,beast,broadcasting,bulletin,bugle,chronicle,courant,courier,daily,dispatch,echo,enterprise,examiner,express,gazette,globe,guardian,herald,inquirer,journal,ledger,magazine,mail,mirror,monitor,networks,network,news,newspaper,observer,plain dealer,post,press,radio,record,register,reporter,review,sentinel,standard,star,sun,telegraph,television,telegram,times,tribune,tv,union-tribune,weekly",
  ),
}
