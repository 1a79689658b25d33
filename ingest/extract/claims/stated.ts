/** What states nothing: questions, and sentences that only lead from one part of the text to another. */

const QUESTION = /[？?]["”」』）)]?$/u;
const TRANSITION =
  /^(?:(?:下文|后文|接下来|下面|以下|本节|本章|本文|本部分|上文|前文)[^，。]{0,24}(?:将|我们|介绍|讨论|分析|探讨|阐述|说明|展开|论述|梳理|回顾|所述|提到)|综上(?:所述)?[，。：:]?$|总而言之[，。]?$|(?:具体|主要)?(?:来看|而言|如下)[：:。]?$|首先[，：。]?$)/u;
const ANNOUNCEMENT = /(?:如下|以下(?:几|两|三|四|五|六)[个点方类种项][^，。]{0,8}|下列[^，。]{0,8})[：:。]?$/u;
const TRANSITION_ENGLISH =
  /^(?:(?:in )?(?:this|the (?:following|next|previous)|these) (?:sections?|chapters?|pages?|articles?|posts?|tables?|figures?|charts?|list)\b[^.]{0,60}\b(?:discuss|examin|describ|present|explor|outlin|summari[sz]|cover|show|look|list|turn|compar|provid)|(?:the )?following\b|below\b|as follows|see (?:also|the|below|above|section|figure|table)\b|for (?:more|further|full) (?:details?|information)\b|let(?:'s|’s| us) (?:look|turn|see|start|begin|consider)\b|(?:first|next|finally|in summary|to summari[sz]e|in conclusion),?[.:]?$)/iu;

/** Ends in a colon and only says that something follows. */
const ANNOUNCEMENT_ENGLISH =
  /\b(?:include|includes|are|exist|ones|following|below|follows|examples?|points?|options|reasons|factors|ways|steps|questions|categories|types|cases|findings|limitations|recommendations|bindings|properties)\s*:$/iu;
/** Thanks, contributions, conflicts of interest, where to write to. */
const ABOUT_AUTHORS =
  /^(?:we|the authors?|all authors?|i)\b[^.]{0,24}\b(?:acknowledge|thank|would like to thank|are grateful|declare)\b|^(?:this (?:work|research|study) was (?:supported|funded)|(?:conceived|designed|drafted|wrote|edited|reviewed|revised|supervised|collected)\b[^.]{0,60}\b(?:manuscript|pull requests|sub-sections|the study|the data)\b|correspondence\b|corresponding author|author contributions|competing interests)|\bcorrespondence should be addressed\b|^(?:作者|笔者)?(?:谨|衷心)?(?:感谢|致谢)|^本(?:研究|文|项目)(?:得到|获得|受到?)[^。]{2,60}(?:资助|支持)|^(?:通讯作者|责任编辑|作者单位|作者简介|基金项目|收稿日期)/iu;
/** Asks the reader to follow, to share, to go on elsewhere. */
const CALL =
  /^(?:点击|点个|点赞|长按|扫码|扫描|识别二维码|关注(?:我们|公众号)|转发|欢迎(?:关注|订阅|转发|留言|扫码)|阅读原文|更多精彩|喜欢(?:本文|就)|subscribe\b|sign up\b|follow us\b|share this\b|click here\b|join our\b|thanks for reading\b|if you (?:enjoyed|liked)\b|read more\b|leave a comment\b|download the\b|here(?:['’]s| is| are)\b[^.]{0,60}:$)/iu;
const CALL_LIMIT = 90;
/** 二、费用 in a text whose other headings are marked up. */
const HEADING =
  /^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十\d]{1,3}[章节部分])[^，。；：！？]{1,20}$/u;

/** @param text – a whole sentence without figures, markers and named sources. */
export function statesNothing(text: string): boolean {
  const words = text.trim();
  if (QUESTION.test(words) || ABOUT_AUTHORS.test(words) || (words.length <= CALL_LIMIT && CALL.test(words))) return true;
  if (!/\p{Script=Han}/u.test(words))
    return !/\p{L}{2}/u.test(words) || TRANSITION_ENGLISH.test(words) || ANNOUNCEMENT_ENGLISH.test(words) || isLoneLabel(words);
  return TRANSITION.test(words) || (words.length <= 40 && ANNOUNCEMENT.test(words)) || words.length < 4 || HEADING.test(words);
}

/** A few words without a stop, or names and places side by side: an item of a menu, a byline, an address. */
function isLoneLabel(text: string): boolean {
  if (/^[^\s]+(?: [^\s]+){0,2}:$/u.test(text)) return true;
  if (/[.!;:][)"'”’\]]?$/u.test(text) || /\p{L} (?:is|are|was|were|has|have|had|will|can|may|must|should|does|do) /u.test(text))
    return false;
  const words = text.split(/\s+/u);
  const capitals = words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length;
  return words.length < 4 || (text.includes(',') && capitals * 10 >= words.length * 7);
}
