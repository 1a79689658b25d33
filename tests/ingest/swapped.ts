/**
 * A text with every proper name exchanged for an invented one of the same shape: characters for characters, letters for letters, so that every offset stays.
 *
 * What belongs to the shape and stays: the word that says what kind of thing is named (公司, 大学, 国, Research, -bench), digits with their unit (7B, 32k) and marks. A Chinese person gets another surname.
 * Terms of a trade (深度学习, GPU, 量子计算) are words of the language and no proper names: they stay.
 */
import type { DocumentGraph } from '#graph/model/document-graph.ts';

/** Characters that given names and places are made of, and few other words. */
const HAN =
  '岚峤沐湛彧珞霁翊昀琮璟煜澍桉槿苒芮晗旻昶暄曦朔杭梓楠榆榕樾泓洺浔涵淇渝溪滢漪潞澜焱熠瑜瑾璇瓒甄皓睿碧祺禾稔笙筠筱絮绮羿翀聿芷茗荃莘菡萱蓁蕴薇蘅衍裴谌邈郢鄞铎锦雯霏韬颀飒骞鹤麒黛';
/** Words that say what kind of thing a name names: they belong to its shape. */
const KINDS =
  /(?:股份有限公司|有限公司|研究中心|研究院|研究所|研究部|实验室|大学|公司|咨询|招聘|日报|官网|银行|协会|商务部|统计局|机器人|清单|新政|模型|架构|网络|定律|并行|报告|指数|集团|科技|智能|证券|资本|投资|办公|洲|国$|国(?=.{2})|\bAI\b|\b(?:Research|Capital|Law|Benchmark)\b|[Bb]ench\b|(?<=\d)[BKMkx](?![A-Za-z]))/gu;
const SURNAMES = '赵钱孙周吴郑冯陈蒋沈韩朱秦许曹严';
const LETTERS = 'bcdfghjklmnpqrstvwxz';
const VOWELS = 'aeiouy';

export function swapped(graph: DocumentGraph): string {
  let { text } = graph.document;
  const types = new Map(graph.entities.map(({ id, type }) => [id, type]));
  for (const { span, entityId } of graph.mentions)
    if (types.get(entityId) !== 'technology')
      text =
        text.slice(0, span.start) + invented(text.slice(span.start, span.end), types.get(entityId) === 'person') + text.slice(span.end);
  return text;
}

/** Of the same length; digits, marks and kind words stay. */
function invented(name: string, isPerson: boolean): string {
  const kept = new Set(
    [...name.matchAll(KINDS)].flatMap(({ index, 0: kind }) => (kind.length < name.length ? [...kind].map((_, at) => index + at) : [])),
  );
  const other = [...name].map((char, at) => (kept.has(at) ? char : charFor(char))).join('');
  return isPerson && /^\p{Script=Han}{2,4}$/u.test(name)
    ? SURNAMES.charAt((name.codePointAt(0) ?? 0) % SURNAMES.length) + other.slice(1)
    : other;
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
