/** All fifteen types of relations, each stated in Chinese and in English, and each with words beside which names only stand together. */
import { describe, expect, test } from 'vitest';
import { ingest } from '#ingest/pipeline.ts';

function given(text: string): readonly string[] {
  const graph = ingest(new TextEncoder().encode(`# T\n\n## One\n\n${text}\n`), { name: 'a.md' });
  const nameOf = new Map(graph.entities.map(({ id, name }) => [id, name]));
  // What has no direction is told both ways.
  return graph.relations.flatMap(({ type, headId, tailId }) => {
    const [head, tail] = [nameOf.get(headId) ?? '', nameOf.get(tailId) ?? ''];
    return type === 'compared_with' || type === 'partners_with'
      ? [`${head} ${type} ${tail}`, `${tail} ${type} ${head}`]
      : [`${head} ${type} ${tail}`];
  });
}

const STATED: readonly (readonly [type: string, rows: readonly (readonly [text: string, relation: string])[]])[] = [
  ['developed', [
    ['DeepSeek-V3由深度求索研发。', '深度求索 developed DeepSeek-V3'],
    ['阿里巴巴自研的芯片含光800已投产。', '阿里巴巴 developed 含光800'],
    ['谷歌在五月发布了PaLM 2。', '谷歌 developed PaLM 2'],
    ['Anthropic released Claude 3 in March.', 'Anthropic developed Claude 3'],
    ['Claude 3, developed by Anthropic, is fast.', 'Anthropic developed Claude 3'],
    ["Nvidia's H100 is scarce.", '英伟达 developed H100'],
  ]],
  ['issued', [
    ['欧盟于去年颁布《人工智能法案》。', '欧盟 issued 欧盟人工智能法案'],
    ['国务院印发《新一代人工智能发展规划》。', '中国国务院 issued 新一代人工智能发展规划'],
    ['The European Union adopted the AI Act.', '欧盟 issued 欧盟人工智能法案'],
    ['The CHIPS Act was signed by the United States.', '美国 issued 芯片与科学法案'],
  ]],
  ['restricts', [
    ['美国对中国实施出口管制。', '美国 restricts 中国'],
    ['美国商务部将华为列入制裁名单，限制华为采购芯片。', '美国商务部 restricts 华为'],
    ['The US banned Huawei from buying chips.', '美国 restricts 华为'],
    ['The United States imposed export controls on China.', '美国 restricts 中国'],
  ]],
  ['invested_in', [
    ['软银领投了Anthropic。', '软银 invested_in Anthropic'],
    ['亚马逊对Anthropic追加投资40亿美元。', '亚马逊 invested_in Anthropic'],
    ['Amazon invested $4 billion in Anthropic.', '亚马逊 invested_in Anthropic'],
    ['SoftBank bought ARM.', '软银 invested_in 安谋'],
  ]],
  ['based_on', [
    ['RoBERTa基于BERT改进而成。', 'RoBERTa based_on BERT'],
    ['Alpaca是在LLaMA基础上训练的。', 'Alpaca based_on Llama'],
    ['RoBERTa was fine-tuned from BERT.', 'RoBERTa based_on BERT'],
    ['BERT is built on the Transformer.', 'BERT based_on Transformer'],
  ]],
  ['uses', [
    ['特斯拉采用了强化学习。', '特斯拉 uses 强化学习'],
    ['百度部署了PyTorch。', '百度 uses PyTorch'],
    ['Tesla uses reinforcement learning.', '特斯拉 uses 强化学习'],
    ['PyTorch is widely used by Microsoft.', '微软 uses PyTorch'],
  ]],
  ['runs_on', [
    ['GPT-4在A100集群上训练。', 'GPT-4 runs_on A100'],
    ['LLaMA使用2048张A100训练。', 'Llama runs_on A100'],
    ['GPT-4 was trained on 25,000 A100 GPUs.', 'GPT-4 runs_on A100'],
    ['LLaMA runs on the H100.', 'Llama runs_on H100'],
  ]],
  ['compared_with', [
    ['H100的速度是A100的三倍。', 'H100 compared_with A100'],
    ['与GPT-3相比，GPT-4更准确。', 'GPT-4 compared_with GPT-3'],
    ['GPT-4 is more accurate than GPT-3.', 'GPT-4 compared_with GPT-3'],
    ['Compared with the A100, the H100 is faster.', 'H100 compared_with A100'],
    ['The H100 is three times as fast as the A100.', 'H100 compared_with A100'],
  ]],
  ['part_of', [
    ['YouTube是谷歌旗下的平台。', 'YouTube part_of 谷歌'],
    ['GitHub隶属于微软。', 'GitHub part_of 微软'],
    ['LinkedIn is a subsidiary of Microsoft.', 'LinkedIn part_of 微软'],
    ['Instagram belongs to Meta.', 'Instagram part_of Meta'],
  ]],
  ['located_in', [
    ['台积电的工厂位于中国台湾。', '台积电 located_in 中国台湾'],
    ['总部设在深圳的腾讯扩张。', '腾讯 located_in 深圳'],
    ['Intel is based in California.', '英特尔 located_in 加利福尼亚州'],
    ['Samsung, a company from South Korea, grew.', '三星电子 located_in 韩国'],
  ]],
  ['partners_with', [
    ['微软与OpenAI达成合作。', '微软 partners_with OpenAI'],
    ['百度携手吉利共建平台。', '百度 partners_with 吉利汽车'],
    ['Microsoft partnered with OpenAI.', '微软 partners_with OpenAI'],
    ['Toyota and Panasonic formed a joint venture.', '丰田 partners_with 松下'],
  ]],
  ['published', [
    ['斯坦福大学发布了ImageNet。', '斯坦福大学 published ImageNet'],
    ['世界银行出版的《世界发展指标》已更新。', '世界银行 published 世界发展指标'],
    ['Stanford University released ImageNet.', '斯坦福大学 published ImageNet'],
    ['ImageNet was compiled by Stanford University.', '斯坦福大学 published ImageNet'],
  ]],
  ['supplies', [
    ['SK海力士向英伟达供应HBM。', 'SK海力士 supplies 英伟达'],
    ['台积电为英伟达代工芯片。', '台积电 supplies 英伟达'],
    ['SK Hynix supplies memory to Nvidia.', 'SK海力士 supplies 英伟达'],
    ['TSMC manufactures chips for Nvidia.', '台积电 supplies 英伟达'],
    ['Foxconn is a supplier to Apple.', '富士康 supplies 苹果'],
  ]],
  ['evaluated_on', [
    ['Claude 3在MMLU上取得86分。', 'Claude 3 evaluated_on MMLU'],
    ['在GSM8K测试中，GPT-4得分92%。', 'GPT-4 evaluated_on GSM8K'],
    ['Claude 3 scored 86% on MMLU.', 'Claude 3 evaluated_on MMLU'],
    ['On MMLU, GPT-4 achieved 86%.', 'GPT-4 evaluated_on MMLU'],
  ]],
  ['employs', [
    ['英伟达创始人黄仁勋发表演讲。', '英伟达 employs 黄仁勋'],
    ['微软首席执行官萨提亚·纳德拉表示乐观。', '微软 employs 萨提亚·纳德拉'],
    ['Nvidia CEO Jensen Huang spoke.', '英伟达 employs 黄仁勋'],
    ['Satya Nadella, chief executive of Microsoft, agreed.', '微软 employs 萨提亚·纳德拉'],
  ]],
]; // prettier-ignore

describe.each(STATED)('%s', (type, rows) => {
  test.each(rows)('%s', (text, relation) => expect(given(text)).toContain(relation));

  test('both languages are tried', () => {
    const isHan = rows.map(([text]) => /\p{Script=Han}/u.test(text));
    expect([isHan.filter(Boolean).length >= 2, isHan.filter((han) => !han).length >= 2]).toEqual([true, true]);
    expect(rows.every(([, relation]) => relation.includes(` ${type} `))).toBe(true);
  });
});

describe('names that only stand together', () => {
  test.each([
    '谷歌、DeepMind和Gemini 2都受到关注。',
    '谷歌表示，Claude 3增长很快。',
    '欧盟和《芯片与科学法案》同时被提到。',
    '美国与中国都在增长。',
    '软银看好Anthropic。',
    'Vicuna和LLaMA都很受欢迎。',
    '特斯拉讨论了强化学习的前景。',
    'GPT-4发布之后，A100价格上涨。',
    'H100和A100都缺货。',
    '微软和领英的员工都增加了。',
    '腾讯的产品在美国受欢迎。',
    '微软与OpenAI股价双双上涨。',
    '斯坦福大学的学生讨论了ImageNet。',
    'SK海力士和英伟达都上涨。',
    'GPT-4比以往更受关注，MMLU也是如此。',
    '英伟达上涨，黄仁勋没有评论。',
    'Google, DeepMind and Claude 3 were mentioned.',
    'The European Union discussed the CHIPS Act.',
    'The US and China both grew.',
    'SoftBank praised Anthropic.',
    'Vicuna and LLaMA are popular.',
    'Tesla wrote about reinforcement learning.',
    'After GPT-4 was announced, the A100 became scarce.',
    'The H100 and the A100 are scarce.',
    'Microsoft and Instagram hired more people.',
    'Tencent is popular in the United States.',
    'Shares of Microsoft and OpenAI rose.',
    'Students at Stanford University discussed ImageNet.',
    'SK Hynix and Nvidia rose.',
    'GPT-4 is famous and so is MMLU.',
    'Jensen Huang did not comment on Intel.',
  ])('%s', (text) => expect(given(text)).toEqual([]));

  test.each([
    '谷歌尚未发布Claude 3。',
    '如果微软收购领英，市场会变。',
    '特斯拉并未采用强化学习。',
    'Google did not release Claude 3.',
    'If Amazon bought Anthropic, prices would rise.',
    'Tesla never used reinforcement learning.',
  ])('a denial or a condition states nothing: %s', (text) => expect(given(text)).toEqual([]));
});
