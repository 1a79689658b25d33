/** What states nothing: questions, and sentences that only lead from one part of the text to another. */

const QUESTION = /[？?]["”」』）)]?$/u;
const TRANSITION =
  /^(?:(?:下文|后文|接下来|下面|以下|本节|本章|本文|本部分|上文|前文)[^，。]{0,24}(?:将|我们|介绍|讨论|分析|探讨|阐述|说明|展开|论述|梳理|回顾|所述|提到)|综上(?:所述)?[，。：:]?$|总而言之[，。]?$|(?:具体|主要)?(?:来看|而言|如下)[：:。]?$|首先[，：。]?$)/u;
const ANNOUNCEMENT = /(?:如下|以下(?:几|两|三|四|五|六)[个点方类种项][^，。]{0,8}|下列[^，。]{0,8})[：:。]?$/u;
const TRANSITION_ENGLISH =
  /^(?:(?:in )?(?:this|the (?:following|next|previous)|these) (?:sections?|chapters?|pages?|articles?|posts?|tables?|figures?|charts?|list)\b[^.]{0,60}\b(?:discuss|examin|describ|present|explor|outlin|summari[sz]|cover|show|look|list|turn|compar|provid)|(?:the )?following\b|below\b|as follows|see (?:also|the|below|above|section|figure|table)\b|for (?:more|further|full) (?:details?|information)\b|let(?:'s|’s| us) (?:look|turn|see|start|begin|consider)\b|(?:first|next|finally|in summary|to summari[sz]e|in conclusion),?[.:]?$)/iu;

/** @param text – a whole sentence without figures, markers and named sources. */
export function statesNothing(text: string): boolean {
  const words = text.trim();
  if (QUESTION.test(words)) return true;
  if (!/\p{Script=Han}/u.test(words)) return !/\p{L}{2}/u.test(words) || TRANSITION_ENGLISH.test(words);
  return TRANSITION.test(words) || (words.length <= 40 && ANNOUNCEMENT.test(words)) || words.length < 4;
}
