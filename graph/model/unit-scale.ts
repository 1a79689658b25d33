/** Units that differ by a factor only, brought to one: `PFLOPS` and `TFLOPS`, hours and days. Prefixes: SI brochure, 9th edition. */

export interface Scaled {
  readonly value: number;
  readonly unit: string;
}

/** Symbols that take a prefix. */
const PREFIXED = /^(?<prefix>[kKMGTPEZ])(?<symbol>FLOPS|FLOP\/s|FLOP|OPS|B\/s|B|bit\/s|bps|bit|Wh|W|Hz|t)$/u;
const PREFIXES: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15, E: 1e18, Z: 1e21 };
/** Factor to the unit in the second place. Months and years are not here: they have no one length. */
const FACTORS: Readonly<Record<string, readonly [factor: number, unit: string]>> = {
  秒: [1, '秒'], seconds: [1, '秒'], second: [1, '秒'], s: [1, '秒'], 毫秒: [1e-3, '秒'], ms: [1e-3, '秒'],
  分钟: [60, '秒'], minutes: [60, '秒'], minute: [60, '秒'], min: [60, '秒'],
  小时: [3600, '秒'], 个小时: [3600, '秒'], hours: [3600, '秒'], hour: [3600, '秒'], h: [3600, '秒'],
  天: [86_400, '秒'], 日: [86_400, '秒'], days: [86_400, '秒'], day: [86_400, '秒'],
  周: [604_800, '秒'], 星期: [604_800, '秒'], weeks: [604_800, '秒'], week: [604_800, '秒'],
  吨: [1000, 'kg'], tonnes: [1000, 'kg'], 公斤: [1, 'kg'], 千克: [1, 'kg'], kg: [1, 'kg'],
  公里: [1000, 'm'], 千米: [1000, 'm'], km: [1000, 'm'], 米: [1, 'm'], m: [1, 'm'],
  千瓦时: [1000, 'Wh'], 度: [1000, 'Wh'], 千瓦: [1000, 'W'], 兆瓦: [1e6, 'W'],
}; // prettier-ignore

/** The value in the unit without its prefix or in the base of its kind; as given where the unit has neither. */
export function scaled(value: number, unit: string): Scaled {
  const { prefix, symbol } = PREFIXED.exec(unit)?.groups ?? {};
  if (prefix !== undefined && symbol !== undefined) return { value: exact(value * (PREFIXES[prefix] ?? 1)), unit: symbol };
  const row = Object.hasOwn(FACTORS, unit) ? FACTORS[unit] : undefined;
  return row === undefined ? { value, unit } : { value: exact(value * row[0]), unit: row[1] };
}

/** 1.1 × 1e15 is not whole in binary: more digits than any report prints. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}
