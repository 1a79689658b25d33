/** What the help card says of the search syntax: an example that can be tried, and what it does, in the reader's language. */
import { m } from '../paraglide/messages.js';
import type { Locale } from '../format/numbers.ts';

export interface SyntaxExample {
  readonly query: string;
  readonly explained: string;
}

export function syntaxExamples(locale: Locale): readonly SyntaxExample[] {
  const zh = locale === 'zh';
  return [
    { query: zh ? '"大模型"' : '"large model"', explained: m.syntax_phrase() },
    { query: zh ? '芯片 -英伟达' : 'chip -NVIDIA', explained: m.syntax_not() },
    { query: zh ? '章节:芯片' : 'section:chips', explained: m.syntax_section() },
    { query: zh ? '类型:预测' : 'type:forecast', explained: m.syntax_type() },
    { query: zh ? '来源:IDC' : 'source:IDC', explained: m.syntax_source() },
    { query: zh ? '实体:NVIDIA' : 'entity:NVIDIA', explained: m.syntax_entity() },
    { query: zh ? '年份:2022-2023' : 'year:2022-2023', explained: m.syntax_year() },
    { query: zh ? '单位:美元' : 'unit:USD', explained: m.syntax_unit() },
    { query: zh ? '数字: > 50%' : 'figures: > 50%', explained: m.syntax_figures() },
    { query: zh ? '有来源:否' : 'cited:no', explained: m.syntax_cited() },
    { query: zh ? '1.8万亿' : '1.8 trillion', explained: m.syntax_number() },
  ];
}
