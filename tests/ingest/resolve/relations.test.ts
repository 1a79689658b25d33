/** Relations that words state: `head type tail`. */
import { describe, expect, test } from 'vitest';
import { names } from '#ingest/extract/names.ts';
import { entities } from '#ingest/resolve/entities.ts';
import { relations } from '#ingest/resolve/relations.ts';
import { report } from '../report.ts';

function given(text: string): readonly string[] {
  const { sentences } = report(text);
  const claims = sentences.map(({ sentence }) => ({
    id: sentence.id.replace('sentence', 'claim'),
    sentenceId: sentence.id,
    start: 0,
    end: sentence.text.length,
    kind: 'fact' as const,
  }));
  const named = entities(names(sentences, []));
  const nameOf = new Map(named.entities.map(({ id, name }) => [id, name]));
  return relations(sentences, claims, named.mentions, named.entities).map(
    ({ type, headId, tailId }) => `${nameOf.get(headId) ?? ''} ${type} ${nameOf.get(tailId) ?? ''}`,
  );
}

describe('where something is shown made nothing', () => {
  test.each(['团队在微软平台上发布了文心一言。', 'Microsoft may acquire Mellanox.', '美国可能限制中国进口设备。'])('%s', (text) =>
    expect(given(text)).toEqual([]),
  );
});

describe('what words state', () => {
  test.each([
    ['百度于去年推出文心一言。', ['百度 developed 文心一言']],
    ['华为的昇腾910销量上升。', ['华为 developed 昇腾910']],
    ['Megatron-LM（英伟达维护）很快。', ['英伟达 developed Megatron-LM']],
    ['MindSpore由华为开发。', ['华为 developed MindSpore']],
    ['AlphaFold was developed by DeepMind.', ['谷歌DeepMind developed AlphaFold']],
    ['欧盟通过了《通用数据保护条例》。', ['欧盟 issued 通用数据保护条例']],
    ['美国限制中国进口设备。', ['美国 restricts 中国']],
    ['日本对韩国实施出口管制。', ['日本 restricts 韩国']],
    ['微软向OpenAI投资。', ['微软 invested_in OpenAI']],
    ['Microsoft acquired GitHub. Nvidia acquired Mellanox.', ['英伟达 invested_in Mellanox']],
    ['RoBERTa是基于BERT的。', ['RoBERTa based_on BERT']],
    ['OpenAI推出基于Transformer的机器人ChatGPT。', ['ChatGPT based_on Transformer', 'OpenAI developed ChatGPT']],
    ['小米采用深度学习。', ['小米 uses 深度学习']],
    ['Qwen2在C-Eval上得分80分。', ['Qwen 2 evaluated_on C-Eval']],
    ['H200性能优于A100。', ['H200 compared_with A100']],
    ['德国产量落后于法国、英国。', ['德国 compared_with 法国', '德国 compared_with 英国']],
    ['特斯拉总部位于奥斯汀。', ['特斯拉 located_in 奥斯汀']],
    ['台积电为苹果代工。', ['台积电 supplies 苹果']],
    ['根据盖洛普《幸福年度报告》，满意度上升。', ['盖洛普 published 幸福年度报告']],
    ['Apple CEO Tim Cook spoke.', ['苹果 employs 蒂姆·库克']],
    ['月之暗面创始人杨植麟发言。', ['月之暗面 employs 杨植麟']],
    ['宁德时代与福特汽车合作建厂。', ['宁德时代 partners_with 福特汽车']],
    ['H200的功耗约为A100的1.5倍。', ['H200 compared_with A100']],
    ['A100系统的时延与8张H100系统相同。', ['A100 compared_with H100']],
    ['中国需求上升。\n\n国内商汤、旷视陆续扩张。', ['商汤 located_in 中国', '旷视 located_in 中国']],
    ['The engine Gecko is used by Firefox.', ['Firefox uses Gecko']],
    ['Microsoft created a new Windows.', ['微软 developed Windows']],
    ['The European Union passed the AI Act.', ['欧盟 issued 欧盟人工智能法案']],
    ['The US restricts exports to China.', ['美国 restricts 中国']],
    ['RoBERTa is based on BERT.', ['RoBERTa based_on BERT']],
    ['Llama 2 was trained on the A100.', ['Llama 2 runs_on A100']],
    ['Gemini 2 outperforms GPT-4.', ['Gemini 2 compared_with GPT-4']],
    ['GPT-4 reached 90% on MMLU.', ['GPT-4 evaluated_on MMLU']],
    ['Instagram is owned by Meta.', ['Instagram part_of Meta']],
    ['DeepMind是谷歌的子公司。', ['谷歌DeepMind part_of 谷歌']],
    ['Tesla is headquartered in Austin.', ['特斯拉 located_in 奥斯汀']],
    ['TSMC sells chips to Apple.', ['台积电 supplies 苹果']],
    ['Gallup published the World Happiness Report.', ['盖洛普 published 幸福指数报告']],
    ['Toyota announced a joint venture with BYD.', ['丰田 partners_with 比亚迪']],
    ['GPT-3在8张A100上训练。', ['GPT-3 runs_on A100']],
  ])('%s', (text, expected) => expect(given(text)).toEqual(expected));

  test('a clause without a subject goes on with the one before', () =>
    expect(given('GLM-4表现良好，整体超过GPT-3。')).toEqual(['GLM-4 compared_with GPT-3']));
  test('parallel measures are compared across clauses', () =>
    expect(given('PyTorch、Keras分别被引用8次、6次，MXNet被引用3次，JAX、Caffe分别被引用2次、1次。')).toContain(
      'PyTorch compared_with Keras',
    ));
});

describe('what no words state', () => {
  test.each([
    ['a list', '百度、阿里巴巴、腾讯和华为均有布局。'],
    ['a denial', '谷歌没有发布GPT-4。'],
    ['a condition', '如果谷歌收购Mellanox，市场会变。'],
    ['two names in two sentences', '百度增长。文心一言上线。'],
    ['a fork on a site', 'Microsoft created a fork of it on GitHub.'],
    ['a building block', 'It is a building block of Windows in China.'],
    ['国内 with another country in the sentence', '中国增长。\n\n日本国内索尼上涨。'],
    ['two firms and a verb of neither', 'Apple rose while Nvidia and shares of Intel were sold.'],
    ['English denial', 'OpenAI did not release Gemini 2.'],
    ['a firm and a country', '英伟达股价上涨，中国市场回暖。'],
  ])('%s', (_, text) => expect(given(text)).toEqual([]));
});
