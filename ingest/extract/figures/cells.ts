/** Figures in table cells: the header gives unit, meaning and time. */
import type { FigureHit, SentenceText } from '../../types.ts';
import { dates } from './dates.ts';
import { signBefore } from './currencies.ts';
import { unitAfter } from './units.ts';

const INDEXES =
  /^(?:#|no\.?|id|序号|编号|year|年份|年度|date|日期|时间|timeline|time period|period|version|版本|phone|电话|rank|step|步骤|page|source|来源|reference|status|isbn)$/iu;
const SCALES: readonly (readonly [RegExp, number])[] = [[/trillion|万亿|\bT\b|tn\b/iu, 1e12], [/billion|\bbn\b|[$€£¥ (]B\b/iu, 1e9], [/million|\bmn\b|[$€£¥ (]M\b/iu, 1e6], [/十亿/u, 1e9], [/百万/u, 1e6], [/亿/u, 1e8], [/万/u, 1e4], [/thousand|千(?!瓦)|'000|\bk\b/iu, 1e3]]; // prettier-ignore

/** @param found – what the cell's own words give. A bare number counts where the column has a unit or a meaning and is no index. */
export function cellFigures({ sentence, cell }: SentenceText, found: readonly FigureHit[]): readonly FigureHit[] {
  if (cell === undefined) return found;
  const { header, rowHeader, column } = cell;
  const period = dates(header).find((date) => date.period !== '')?.period;
  const { unit, times } = headerUnit(header);
  return found.flatMap((figure) => {
    const bare = figure.unit === '' && !/[a-z\p{Script=Han}]/iu.test(figure.raw);
    const alone = sentence.text.replace(figure.raw, '').replace(/[\s%+~≈<>()*-]/gu, '') === '';
    if (bare && (INDEXES.test(header.trim()) || column === 0 || (!alone && unit === ''))) return [];
    if (bare && unit === '' && !/\p{L}{2}/u.test(header)) return [];
    const factor = bare ? times : 1;
    return [{
      ...figure,
      value: figure.value * factor,
      ...(figure.maxValue === undefined ? {} : { maxValue: figure.maxValue * factor }),
      unit: bare ? unit : figure.unit,
      ...(figure.period !== undefined || period === undefined ? {} : { period }),
      ...(rowHeader === '' || rowHeader.length > 60 ? {} : { subject: rowHeader }),
      ...(header === '' || header.length > 60 || column === 0 ? {} : { metric: header }),
    }]; // prettier-ignore
  });
}

/** Revenue ($B), Share, %, 收入（亿元）: what the header says in brackets, after a comma or after `in`. */
function headerUnit(header: string): { readonly unit: string; readonly times: number } {
  const said = /[（([](?<inside>[^（()）[\]]{1,24})[）)\]] *$|[,，/] ?(?<after>[^,，/]{1,16})$|(?<sign>[%％])/u.exec(header)?.groups;
  const words = (said?.['inside'] ?? said?.['after'] ?? said?.['sign'] ?? '').replace(/^(?:in|单位[:：]) ?/iu, '');
  if (words === '') return { unit: '', times: 1 };
  const times = SCALES.find(([pattern]) => pattern.test(`(${words}`))?.[1] ?? 1;
  const sign = signBefore(words, /^[^\w\p{Script=Han}]*(?:US|HK)?[$€£¥]|^(?:USD|EUR|CNY|RMB|GBP)/u.exec(words)?.[0].length ?? 0);
  if (sign !== undefined) return { unit: sign.code, times };
  const reading =
    unitAfter(`1${words.replace(/^(?:万亿|亿|万|千|百万|十亿)/u, '')}`, 1) ??
    unitAfter(`1 ${words.replace(/^(?:trillion|billion|million|thousand) /iu, '')}`, 1);
  return { unit: reading?.unit ?? '', times: reading === undefined ? 1 : times };
}
