/** Clauses of our own words, recombined into as many claims as a measurement asks for. The same seed gives the same claims. */

const SUBJECTS = [
  '港口的调度中心',
  '北岸灯塔实验室',
  '果园合作社',
  '三号机房',
  'The harbour office',
  'Meridian Lab',
  '风电联合体',
  'Orchard Systems',
  '海图研究所',
  '渔业管理处',
];
const VERBS = [
  '在去年采购了',
  '计划出售',
  '已经停用',
  '把训练迁到',
  'reported',
  'has measured',
  '发布了',
  '正在测试',
  '重新估算了',
  'withdrew',
];
const THINGS = [
  '新的算力集群',
  '旧式起重机',
  '液冷机柜',
  '一套潮汐模型',
  'a tidal forecast',
  'two cargo cranes',
  '国产加速卡',
  '海底光缆',
  '仓储机器人',
  '气象数据集',
];
const AMOUNTS = [
  '1.8万亿次运算',
  '33%的份额',
  '约5亿元',
  '12 percent of the load',
  '4,200 hours',
  '近三成电力',
  '25个百分点',
  '8000张板卡',
  'USD 3.5 billion',
  '十余个泊位',
];
const ENDINGS = [
  '比上一季度更快',
  '仍低于预期',
  '并未公布细节',
  'ahead of schedule',
  '由第三方核实',
  'without a tender',
  '用于冬季检修',
  '引起邻近港区关注',
  'at half the cost',
  '成本随之下降',
];

/** @param count – number of claims. */
export function ownClaims(count: number, seed = 7): readonly string[] {
  const next = random(seed);
  const pick = (words: readonly string[]): string => words[Math.floor(next() * words.length)] ?? '';
  return Array.from(
    { length: count },
    (_, at) => `${pick(SUBJECTS)}${pick(VERBS)}${pick(THINGS)}，${pick(AMOUNTS)}，${pick(ENDINGS)}，编号${at}`,
  );
}

/** Names as companies have them, each once. */
export function ownNames(count: number): readonly string[] {
  const first = ['Har', 'Mer', 'Orch', 'Lumi', 'Tide', 'Nor', 'Quay', 'Bri', 'Sel', 'Fen', '海', '北', '果', '风', '灯'];
  const middle = ['bor', 'idi', 'ard', 'nex', 'wave', 'thi', 'side', 'gan', 'kor', 'dell', '港', '岸', '园', '电', '塔'];
  const last = ['on', 'an', 'ics', 'ware', 'tech', 'labs', 'works', 'field', 'soft', 'cloud', '科技', '智能', '数据', '实验室', '集团'];
  return Array.from({ length: count }, (_, at) => {
    const part = (list: readonly string[], by: number): string => list[Math.floor(at / by) % list.length] ?? '';
    return `${part(first, 1)}${part(middle, 15)}${part(last, 225)}${at >= 3375 ? ` ${Math.floor(at / 3375)}` : ''}`;
  });
}

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
