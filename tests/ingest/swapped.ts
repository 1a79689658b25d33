/** A text with every name exchanged for an invented one of the same shape: characters for characters, letters for letters, so that every offset stays. */
import type { DocumentGraph } from '#graph/model/document-graph.ts';

/** Characters that given names and places are made of, and few other words. */
const HAN =
  '岚峤沐湛彧珞霁翊昀琮璟煜澍桉槿苒芮晗旻昶暄曦朔杭梓楠榆榕樾泓洺浔涵淇渝溪滢漪潞澜焱熠瑜瑾璇瓒甄皓睿碧祺禾稔笙筠筱絮绮羿翀聿芷茗荃莘菡萱蓁蕴薇蘅衍裴谌邈郢鄞铎锦雯霏韬颀飒骞鹤麒黛';
/** Words that say what kind of thing a name names: they belong to its shape. */
const KINDS =
  /(?:股份有限公司|有限公司|研究中心|研究院|研究所|研究部|实验室|大学|公司|咨询|招聘|日报|官网|银行|协会|商务部|统计局|机器人|清单|新政|模型|架构|网络|定律|并行|报告|指数)/gu;
const LETTERS = 'bcdfghjklmnpqrstvwxz';
const VOWELS = 'aeiouy';

export function swapped(graph: DocumentGraph): string {
  let { text } = graph.document;
  for (const { span } of graph.mentions)
    text = text.slice(0, span.start) + invented(text.slice(span.start, span.end)) + text.slice(span.end);
  return text;
}

/** Of the same length; digits, marks and kind words stay. */
function invented(name: string): string {
  const kept = new Set(
    [...name.matchAll(KINDS)].flatMap(({ index, 0: kind }) => (kind.length < name.length ? [...kind].map((_, at) => index + at) : [])),
  );
  return [...name].map((char, at) => (kept.has(at) ? char : charFor(char))).join('');
}

function charFor(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (/\p{Script=Han}/u.test(char)) return HAN.charAt((code * 7) % HAN.length);
  if (/[aeiou]/iu.test(char)) return alike(char, VOWELS.charAt((VOWELS.indexOf(char.toLowerCase()) + 2) % VOWELS.length));
  if (/[a-z]/iu.test(char)) return alike(char, LETTERS.charAt((LETTERS.indexOf(char.toLowerCase()) + 7 + LETTERS.length) % LETTERS.length));
  return char;
}

function alike(char: string, other: string): string {
  return char === char.toUpperCase() ? other.toUpperCase() : other;
}
