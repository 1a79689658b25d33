/** Common words of reports in Chinese and English: a row says one thing. Names of things are no words: they stand with the entities. */
import { fold } from './fold.ts';

const ROWS: readonly (readonly string[])[] = [
  ['人工智能', 'artificial intelligence'],
  ['大模型', '大语言模型', 'large model', 'large language model', 'LLM'],
  ['基础模型', '基座模型', 'foundation model', 'base model'],
  ['模型', 'model'],
  ['算力', 'compute', 'computing power'],
  ['算法', 'algorithm'],
  ['数据', 'data'],
  ['数据集', 'dataset'],
  ['数据中心', 'data center', 'data centre'],
  ['语料', 'corpus'],
  ['芯片', '晶片', 'chip', 'semiconductor', '半导体'],
  ['处理器', 'processor'],
  ['服务器', '伺服器', 'server'],
  ['硬件', '硬體', 'hardware'],
  ['软件', '軟體', 'software'],
  ['网络', '網路', 'network'],
  ['神经网络', 'neural network'],
  ['深度学习', 'deep learning'],
  ['机器学习', 'machine learning'],
  ['强化学习', 'reinforcement learning'],
  ['机器人', 'robot'],
  ['训练', 'training'],
  ['预训练', 'pretraining', 'pre-training'],
  ['推理', 'inference', 'reasoning'],
  ['微调', 'fine-tuning', 'finetuning'],
  ['参数', 'parameter'],
  ['词元', 'token'],
  ['开源', 'open source', 'open-source'],
  ['闭源', 'closed source', 'closed-source', 'proprietary'],
  ['生态', 'ecosystem'],
  ['人才', 'talent'],
  ['论文', '文献', 'paper', 'publication'],
  ['专利', 'patent'],
  ['引用', 'citation'],
  ['研发', 'research and development', 'R&D'],
  ['研究', 'research'],
  ['成本', 'cost'],
  ['价格', 'price'],
  ['收入', '营收', 'revenue'],
  ['利润', 'profit'],
  ['投资', 'investment'],
  ['融资', 'financing', 'funding'],
  ['市场', 'market'],
  ['市场规模', 'market size'],
  ['市场份额', '市占率', 'market share'],
  ['份额', 'share'],
  ['增长率', 'growth rate'],
  ['增长', 'growth'],
  ['需求', 'demand'],
  ['供应', '供给', 'supply'],
  ['供应链', 'supply chain'],
  ['产业', '行业', 'industry'],
  ['制造业', 'manufacturing'],
  ['企业', '公司', 'company', 'enterprise'],
  ['用户', 'user'],
  ['客户', 'customer'],
  ['产品', 'product'],
  ['应用', 'application'],
  ['出口', 'export'],
  ['进口', 'import'],
  ['出口管制', 'export control'],
  ['制裁', 'sanction'],
  ['关税', 'tariff'],
  ['监管', 'regulation'],
  ['政策', 'policy'],
  ['法律', 'law'],
  ['法案', 'act', 'bill'],
  ['标准', 'standard'],
  ['安全', 'security', 'safety'],
  ['风险', 'risk'],
  ['隐私', 'privacy'],
  ['就业', 'employment'],
  ['岗位', 'job'],
  ['工资', '薪酬', 'wage', 'salary'],
  ['教育', 'education'],
  ['经济', 'economy'],
  ['国内生产总值', 'GDP', 'gross domestic product'],
  ['能源', 'energy'],
  ['电力', '用电', '耗电', 'electricity', 'power consumption'],
  ['排放', 'emission'],
  ['气候', 'climate'],
  ['医疗', 'healthcare', 'health care'],
  ['自动驾驶', 'autonomous driving'],
  ['智能手机', 'smartphone'],
  ['计算机视觉', 'computer vision'],
  ['自然语言处理', 'natural language processing'],
  ['多模态', 'multimodal', 'multi-modal'],
  ['智能体', 'AI agent'],
  ['开发者', 'developer'],
  ['框架', 'framework'],
  ['效率', 'efficiency'],
  ['准确率', 'accuracy'],
  ['性能', 'performance'],
  ['基准', 'benchmark'],
  ['质量', 'quality'],
  ['竞争', 'competition'],
  ['合作', 'cooperation', 'partnership'],
  ['创新', 'innovation'],
  ['技术', 'technology'],
  ['政府', 'government'],
  ['预测', 'forecast', 'projection'],
  ['报告', 'report'],
  ['调查', 'survey'],
];

const SAME = new Map<string, readonly string[]>();
for (const row of ROWS) {
  const folded = [...new Set(row.map(fold))];
  for (const word of folded) SAME.set(word, [...new Set([...(SAME.get(word) ?? []), ...folded.filter((other) => other !== word)])]);
}
/** Words of a row, at most: more than this is never one word of a report. */
export const GLOSSARY_WORDS = 3;

/** Other words for the same, in every language; an English plural also as its singular. @param word – folded. */
export function sameWords(word: string): readonly string[] {
  const one = singular(word);
  return one === undefined ? (SAME.get(word) ?? []) : [...new Set([one, ...(SAME.get(one) ?? []), ...(SAME.get(word) ?? [])])];
}

/** chips → chip, policies → policy. Undefined where it is none, or what is left would be too short to mean it. */
function singular(word: string): string | undefined {
  if (!/^[a-z][a-z -]{2,}s$/u.test(word) || /(?:ss|us|is)$/u.test(word)) return undefined;
  const one = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return one.length > 3 ? one : undefined;
}
