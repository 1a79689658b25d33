/** Units as reports print them: symbols and Chinese words, each with the form that is stored. */

/** Chinese unit words that measure whatever stands before them. */
export const STRONG_UNITS: Readonly<Record<string, string>> = {
  '个百分点': '个百分点', '百分点': '个百分点', '个基点': '个基点', '基点': '个基点', '倍': '倍',
  个参数: '个参数', 参数: '个参数', '个token': 'tokens', '个tokens': 'tokens', 词元: 'tokens', 个词元: 'tokens',
  小时: '小时', 个小时: '小时', 分钟: '分钟', 秒: '秒', 秒钟: '秒', 毫秒: '毫秒', 微秒: '微秒', 纳秒: '纳秒', 天: '天', 周: '周', 个星期: '周', 个月: '个月', 年: '年', 个季度: '个季度', 岁: '岁', 人年: '人年', 人月: '人月',
  人次: '人次', 人: '人', 名: '人', 万吨: '万吨', 吨: '吨', 公斤: '公斤', 千克: '千克', 克: '克', 毫克: '毫克', 微克: '微克', 斤: '斤', 度: '度', 口人: '人', 毫摩尔: '毫摩尔', 毫米汞柱: '毫米汞柱', 千帕: '千帕', 兆帕: '兆帕', 帕: '帕', 大卡: '大卡', 千卡: '千卡', 卡路里: '卡路里', 分贝: '分贝', 海里: '海里', 公里: '公里', 千米: '千米', 米: '米', 厘米: '厘米', 毫米: '毫米', 微米: '微米', 纳米: '纳米', 平方米: '平方米', 平方公里: '平方公里', 平方千米: '平方公里', 立方米: '立方米', 亩: '亩', 公顷: '公顷', 英里: '英里', 英尺: '英尺', 英寸: '英寸',
  千瓦时: '千瓦时', 度电: '千瓦时', 千瓦: '千瓦', 兆瓦时: '兆瓦时', 兆瓦: '兆瓦', 吉瓦: '吉瓦', 吉瓦时: '吉瓦时', 太瓦时: '太瓦时', 瓦: '瓦', 瓦特: '瓦', 伏: '伏', 赫兹: '赫兹', 兆赫: '兆赫', 吉赫: '吉赫', 摄氏度: '摄氏度', 升: '升', 毫升: '毫升', 加仑: '加仑', 桶: '桶', 比特: '比特', 字节: '字节', 量子比特: '量子比特', 个量子比特: '量子比特', 帧: '帧', 标准箱: '标准箱', 标箱: '标准箱', 盎司: '盎司', 标准煤: '标准煤', 吨标准煤: '吨标准煤',
}; // prettier-ignore

/** Latin symbols, as printed; what stands on a denominator (`/s`, `/kWh`) is read apart. */
export const SYMBOLS: ReadonlySet<string> = new Set([
  'bps', 'bp', 'pp', 'ppt', 'ppts', 'pct', 'pcts', 'PCT', 'x', 'X', '×',
  'km²', 'm²', 'cm²', 'mm²', 'km2', 'm2', 'cm2', 'mm2', 'm³', 'km³', 'cm³', 'mm³', 'm3', 'cm3', 'mph', 'kmh', 'lb', 'lbs', 'oz', 'yd', '°F', 'mmHg', 'mmol', 'μmol', 'µmol', 'nmol', 'pmol', 'mol', 'IU', 'μg', 'µg', 'mcg', 'ng', 'pg', 'dL', 'fL', 'kcal', 'cal', 'Pa', 'hPa', 'kPa', 'MPa', 'GPa', 'bar', 'psi', 'mSv', 'Sv', 'Gy', 'bpm', 'μm', 'µm', 'kN', 'N·m', 'Nm', 'lm', 'lx', 'cd', 'mA', 'mV', 'mW', 'μs', 'µs',
  'nm', 'mm', 'cm', 'm', 'km', 'kg', 'g', 'mg', 't', 'Mt', 'Gt', 'L', 'ml', 'mL', 'ha', 'sqm', 'ft', 'in', 'mi',
  'W', 'kW', 'KW', 'MW', 'GW', 'TW', 'Wh', 'kWh', 'KWh', 'MWh', 'GWh', 'TWh', 'V', 'kV', 'A', 'Ah', 'mAh', 'GVA', 'MVA', 'J', 'MJ', 'GJ', 'EJ', 'MMBtu', 'Btu', 'Mtoe',
  'Hz', 'kHz', 'MHz', 'GHz', 'THz', 's', 'ms', 'μs', 'us', 'ns', 'min', 'h', 'hr', 'hrs',
  'bit', 'bits', 'b', 'kb', 'Mb', 'Gb', 'Tb', 'B', 'KB', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB', 'ZB', 'GiB', 'MiB', 'TiB', 'KiB', 'Kbps', 'Mbps', 'Gbps', 'Tbps', 'bps',
  'OPS', 'GOPS', 'TOPS', 'POPS', 'FLOPS', 'FLOP', 'FLOPs', 'MFLOPS', 'GFLOPS', 'TFLOPS', 'PFLOPS', 'EFLOPS', 'ZFLOPS', 'TFlops', 'PFlops', 'EFlops', 'TFLOPs', 'PFLOPs', 'EFLOPs', 'GFLOPs',
  'token', 'tokens', 'Token', 'Tokens', 'epoch', 'epochs', 'Epoch', 'Epochs', 'dB', 'K', '°C', '℃', 'ppm', 'ppb', 'fps', 'FPS', 'QPS', 'TPS', 'rpm', 'dpi', 'px', 'IOPS', 'qubits', 'bpd', 'TEU', 'CO2e', 'tCO2e', 'MtCO2', 'GtCO2',
]); // prettier-ignore

/** Symbols whose stored form differs from the printed one. */
export const SYMBOL_FORMS: Readonly<Record<string, string>> = {
  x: '倍', X: '倍', '×': '倍', pp: '个百分点', ppt: '个百分点', ppts: '个百分点', pct: '个百分点', pcts: '个百分点', PCT: '个百分点', bp: 'bps', token: 'tokens', Token: 'tokens', Tokens: 'tokens',
}; // prettier-ignore

/** Symbols of one letter that need a number right before them: `5 A` is no current. */
export const TIGHT_SYMBOLS: ReadonlySet<string> = new Set([
  'x',
  'X',
  'm',
  'g',
  't',
  'L',
  'W',
  'V',
  'A',
  'J',
  's',
  'h',
  'b',
  'B',
  'K',
  'in',
  'us',
  'bit',
]);
