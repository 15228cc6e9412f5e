import type { ConstructionId } from "../../lang/parts/constructions.ts"
import { articleVoice } from "./article-voice.ts"
import { asClause } from "./as-clause.ts"
import { clauseCueSource } from "./clause-cue-source.ts"
import { clauseSourceCue } from "./clause-source-cue.ts"
import { closingRelay } from "./closing-relay.ts"
import type { Construction, UseOf } from "./construction.ts"
import { cueNounSource, sourceCueNoun } from "./cue-noun.ts"
import { cueSourceClause, sourceCueClause } from "./announced-clause.ts"
import { declinedComment } from "./declined-comment.ts"
import { deniedBefore } from "./denied-before.ts"
import { withheldComment } from "./withheld-comment.ts"
import { governingVerb } from "./governing-verb.ts"
import { hearsay } from "./hearsay.ts"
import { infinitiveClause } from "./infinitive-clause.ts"
import { interruptedClause } from "./interrupted-clause.ts"
import { judgement } from "./judgement.ts"
import { leftoverQuotation } from "./leftover-quotation.ts"
import { mediumAhead } from "./medium-ahead.ts"
import { nestedReport } from "./nested-report.ts"
import { outletAhead } from "./outlet-ahead.ts"
import { closingPhrase, participleClause } from "./participle.ts"
import { passiveWithAgent, passiveWithoutAgent } from "./passive.ts"
import { quotationBesideName } from "./quotation-beside-name.ts"
import { quotationCueSource, quotationSourceCue } from "./quotation-cue.ts"
import { relayingAgent } from "./relaying-agent.ts"
import { relayingParticiple } from "./relaying-participle.ts"
import { sourceClauseCue } from "./source-clause-cue.ts"
import { sourceFirst } from "./source-first.ts"
import { sourceLast } from "./source-last.ts"
import { sourcePostposition } from "./source-postposition.ts"
import { sourceRelay } from "./source-relay.ts"
import { sourceWithin } from "./source-within.ts"
import { speakerColon } from "./speaker-colon.ts"

/** Every way of reporting that can be read, by its id. */
export const constructions: { readonly [Id in ConstructionId]: Construction<UseOf<Id>> } = {
  "speaker-colon": speakerColon,
  "article-voice": articleVoice,
  "medium-ahead": mediumAhead,
  hearsay,
  "outlet-ahead": outletAhead,
  "relaying-agent": relayingAgent,
  "as-clause": asClause,
  "passive-with-agent": passiveWithAgent,
  "passive-without-agent": passiveWithoutAgent,
  judgement,
  "interrupted-clause": interruptedClause,
  "closing-relay": closingRelay,
  "quotation-cue-source": quotationCueSource,
  "clause-cue-source": clauseCueSource,
  "quotation-source-cue": quotationSourceCue,
  "clause-source-cue": clauseSourceCue,
  "source-cue-clause": sourceCueClause,
  "cue-source-clause": cueSourceClause,
  "source-clause-cue": sourceClauseCue,
  "source-postposition": sourcePostposition,
  "declined-comment": declinedComment,
  "denied-before": deniedBefore,
  "withheld-comment": withheldComment,
  "governing-verb": governingVerb,
  "relaying-participle": relayingParticiple,
  "closing-phrase": closingPhrase,
  "participle-clause": participleClause,
  "infinitive-clause": infinitiveClause,
  "source-cue-noun": sourceCueNoun,
  "cue-noun-source": cueNounSource,
  "source-relay": sourceRelay,
  "source-first": sourceFirst,
  "source-within": sourceWithin,
  "source-last": sourceLast,
  "quotation-beside-name": quotationBesideName,
  "leftover-quotation": leftoverQuotation,
  "nested-report": nestedReport,
}
