import type { Agreement } from "./letters.ts"

/** What a speaker does by speaking. */
export type Act =
  | "asserts"
  | "reports"
  | "confirms"
  | "denies"
  | "declines-to-confirm"
  | "demands"
  | "promises"
  | "invites"
  | "threatens"
  | "warns"
  | "hopes"

/** How far a speaker commits to what is said. */
export type Certainty = "certain" | "probable" | "possible" | "conditional" | "unspecified"

/** A word of reporting and what may stand beside it. */
export interface Cue {
  /** Headword. */
  readonly lemma: string
  readonly act: Act
  /** Takes a clause opened by a complementiser. */
  readonly clause: boolean
  /** Takes a clause without a complementiser ("said the talks failed"). */
  readonly bare: boolean
  /** Introduces quotations. */
  readonly quote: boolean
  /** May follow or interrupt what is said. */
  readonly parenthetical: boolean
  /** Takes an infinitive ("promised to leave"). */
  readonly infinitive: boolean
  /** The person spoken to stands between cue and content ("told reporters that", "urged him to"). */
  readonly addressed: boolean
  /** The noun between cue and infinitive belongs to the content ("expects prices to fall"). */
  readonly raising: boolean
  /** Prepositions whose noun phrase is the content; `""` is a direct object. */
  readonly nominal: readonly string[]
  /** Word that joins the thing spoken of to what is said of it ("described it *as* …", "accused him *of* …"). */
  readonly predicative?: string
  /** Preposition before the amount at which a thing is put ("قدر الخبراء الخسائر بمليون"). */
  readonly amount?: string
  /** Takes deeds of violence only ("تبنت الجماعة الهجوم"). */
  readonly violent?: boolean
  /** Denies only what was said ("rejected the claim"), not what was offered ("rejected the deal"). */
  readonly spoken?: boolean
  /** Its direct object is a content only right behind its subject: it mostly takes a person or a body ("انتقد"). */
  readonly near?: boolean
  /** Preposition that brings in the speaker whose words are passed on ("نقلت … عن"; "quoted … as saying" has `""`). */
  readonly relay?: string
  /** Fixed by the word itself ("expects": probable). */
  readonly certainty?: Certainty
  /** The act where the cue is negated ("did not confirm"); without it a negated cue reports nothing. */
  readonly negated?: Act
  /** The act where a visit, a meal or a meeting is its object ("دعا … إلى زيارة"). */
  readonly invited?: Act
  /** The act where to confirm, to comment or the like is its object ("رفض … تأكيد"). */
  readonly refused?: Act
  /** Refuses by itself: where nothing is named that was asked about, its own clause is what is told ("declined to comment"). */
  readonly alone?: boolean
  /** Tells that whoever spoke goes on ("أضاف"). */
  readonly continues?: boolean
  /** Tells what a text holds ("the poll shows that"): of anybody else it tells a deed. */
  readonly ofTexts?: boolean
}

/**
 * - `finite`: a verb with its subject;
 * - `participle`: hangs on a speaker named before ("مشيرا إلى", "adding that");
 * - `infinitive`: after another verb ("declined to comment");
 * - `passive`: the speaker follows as agent or is not named;
 * - `noun`: a noun of speech ("إعلان", "claim");
 * - `preposition`: the source is its object ("وفقا لـ", "according to");
 * - `postposition`: the same, behind its source ("… göre").
 */
export type CueKind =
  | "finite"
  | "participle"
  | "infinitive"
  | "passive"
  | "noun"
  | "preposition"
  | "postposition"

/** One written form of a cue: folded words parted by single spaces. */
export interface CueForm extends Agreement {
  readonly words: string
  readonly cue: Cue
  readonly kind: CueKind
  /** Also an everyday word that reports nothing: it needs a complementiser or a quotation to count. */
  readonly weak?: boolean
  /** Written like an everyday word: counts only where this sign of its doubled letter stands ("بيّن"). */
  readonly doubled?: string
  /** Written with this letter at its end it is another word ("تهمة", but "تهمه"). */
  readonly unlike?: string
  /** In the present tense: what somebody says, not what he said on a day ("says", "يقول"). */
  readonly present?: boolean
  /** A pronoun written onto the form stands for the speaker ("قوله"). */
  readonly possessed?: boolean
  /** A pronoun written onto the form stands for the content, which came before ("ما نقلته"). */
  readonly resumed?: boolean
}

/** A word that opens reported content. */
export interface Complementiser extends Agreement {
  readonly words: string
  /** The pronoun written onto it is the clause's subject. */
  readonly subject?: boolean
  /** Opens a second content of the same speaker ("وأن", "and that"). */
  readonly repeated?: boolean
  /** Opens what is asked ("whether"): behind another question it is one more thing asked. */
  readonly question?: boolean
  /** Opens the main clause after a concession or condition ("فإن"). */
  readonly consequent?: boolean
  /** Is a relative word, too: behind a noun and right before a verb it stands for the noun ("a rule that says"). */
  readonly relative?: boolean
  /** Is more often another word (English relative "that", "if"): counts only right after a cue's region. */
  readonly weak?: boolean
  /** Opens a circumstance of the cue as well ("answered a call when …"): counts behind an object only of a verb of telling. */
  readonly circumstance?: boolean
}

/** The vocabulary and the word orders of reported speech in one language. */
export interface ReportingPart {
  readonly forms: readonly CueForm[]
  readonly complementisers: readonly Complementiser[]
  /** Where a finite verb's subject stands; the first is tried first. */
  readonly subject: readonly ("after" | "before")[]
  /** Whether a verb may stand without a subject, so that the last speaker goes on. */
  readonly dropsSubject: boolean
  /** "It is worth recalling that": the article's own voice, though it looks like reporting. */
  readonly impersonal: readonly string[]
  /** Make hearsay of their clause, which nobody is named to have said ("reportedly"). */
  readonly hearsay: readonly string[]
  /** Turn a finite cue into a source's note on words before or after ("as X said", "بحسب ما نقلت"). */
  readonly as: readonly string[]
  /** Open an infinitive ("to", "not to"). */
  readonly infinitives: readonly string[]
  /** Words before a complementiser that make a clause of time or manner of it ("قبل أن", "so that"). */
  readonly blockers: readonly string[]
  /** Introduce the outlet or persons spoken to ("to", "لـ"): if an outlet, it relays. */
  readonly addressees: readonly string[]
  /** Introduce the outlet behind a medium ("an interview with"). */
  readonly companions: readonly string[]
  /** Introduce the outlet in which somebody speaks or writes ("said *on* CNN"). */
  readonly airing: readonly string[]
  /** Introduce the agent of a passive cue ("by", "من قبل"). */
  readonly agents: readonly string[]
  /** Make a passive of the form after them ("was"). */
  readonly passives: readonly string[]
  /** Open a clause that stands for a thing ("نفى ما تردد", "denied what was said"). */
  readonly freeRelatives: readonly string[]
  /** Verbs that only tell that the deed behind them is done, by whom ever ("تم تحذيره"). */
  readonly lightVerbs: readonly string[]
  /** Bring in whom somebody holds something against ("وجه *إلى* المدير تهمة"). */
  readonly accused: readonly string[]
  /** Stand for what has just been told, as subject of a verb ("مما يشير إلى"). */
  readonly facts: readonly string[]
  /** Relative words after which a source goes on ("which quoted", "الذي"). */
  readonly relatives: readonly string[]
  /** Introduce words that the article holds at a distance ("what he called"). */
  readonly distance: readonly string[]
  /** Nouns that make an invitation of a call ("دعا الأسد إلى لقائه"). */
  readonly invitations: readonly string[]
  /** What a speaker who gives nothing away refuses ("more details"). */
  readonly withheld: readonly string[]
  /** Ways of saying that a statement was made at, in or through something ("in a statement"). */
  readonly media: readonly { readonly words: string; readonly medium: string }[]
  /** Nouns too vague to be a content ("details", "developments"). */
  readonly topics: readonly string[]
  /** Verbs whose subject says what the noun of speech behind it tells ("أصدر الوزير قرارا بإغلاق"). */
  readonly issuing: readonly string[]
  /** Brings in the thing that is judged by the noun behind it ("رأى *في* القرار خطوة"); empty where no verb does so. */
  readonly within: string
  /** Point at the text that a verb before them tells the matter of ("بيانا نفت *فيه*"); empty where no verb has such. */
  readonly inIt: readonly string[]
  /** Nouns by which things are judged ("فرصة"). */
  readonly judgements: readonly string[]
  /** Open an amount behind a preposition ("نحو", "مليون"). */
  readonly measures: readonly string[]
  /** Nouns of violence for which one may own responsibility ("هجوم"). */
  readonly violence: readonly string[]
  /** Tell how something is done, though written like what a thing is called ("بالتفصيل"). */
  readonly manners: readonly string[]
  /** Stand before a noun without telling which one is meant ("أي هجوم"). */
  readonly anyOf: readonly string[]
  /** Open a sentence on what somebody has done before ("سبق للوزير أن أكد"). */
  readonly priors: readonly string[]
  /** Nouns of what is said of somebody, which he may deny ("accusations", "تهمة"). */
  readonly deniable: readonly string[]
  /** Nouns of what is given or kept back: to deny one is a deed ("denied him access"). */
  readonly grantable: readonly string[]
  /** Take up what was told before, as a whole ("*which* he denies", "*وهو ما* نفاه"). */
  readonly upshots: readonly string[]
  /** Open what somebody was asked before he answers ("asked whether …, he declined to comment"). */
  readonly askings: readonly string[]
  /** Point at what was told before ("this", "ذلك"). */
  readonly pointers: readonly string[]
  /** What a source keeps to himself without refusing to comment ("هويته"). */
  readonly identity: readonly string[]
  /** Introduce whoever gives a comment, or does not ("تعليق *من* الوزارة"). */
  readonly givers: readonly string[]
  /** Introduce what a comment is on ("on", "بشأن"). */
  readonly about: readonly string[]
  /** What a speaker refuses where he says nothing at all ("التعليق"). */
  readonly comments: readonly string[]
  /** What a speaker declines to give, as object of a verb of refusing ("تأكيد" of "رفض … تأكيد"). */
  readonly refusals: readonly string[]
}
