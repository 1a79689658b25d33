/** Currencies. A row: ISO 4217 code, Chinese names, English names, signs. Source: Unicode CLDR 48 (names and symbols of the currencies in zh and en, Unicode licence), checked in so that nothing depends on the ICU at hand; short forms, and whose name a bare 元, 卢比 or dollar is, from general knowledge. A name that several share and none owns (peso, krone, franc) stands in no row: it stays the unit as printed. */
// prettier-ignore
const ROWS = `
AED|阿联酋迪拉姆,迪拉姆|uae dirhams,dirhams,uae dirham,dirham|
AFN|阿富汗尼|afghan afghani,afghan afghanis,afghani,afghanis|؋
ALL|阿尔巴尼亚列克|albanian lek,albanian lekë,lekë|
AMD|亚美尼亚德拉姆|armenian drams|֏
ANG|荷属安的列斯盾|netherlands antillean guilders|
AOA|安哥拉宽扎|angolan kwanzas,kwanzas|
ARS|阿根廷比索|argentine pesos,argentine peso|
AUD|澳大利亚元,澳元,澳币,澳洲元|australian dollars,australian dollar|A$ AU$
AWG|阿鲁巴弗罗林|aruban florin|
AZN|阿塞拜疆马纳特|azerbaijani manats,manats|₼
BAM|波斯尼亚-黑塞哥维那可兑换马克|bosnia-herzegovina convertible marks|
BBD|巴巴多斯元|barbadian dollars,barbadian dollar|
BDT|孟加拉塔卡|bangladeshi takas,takas|৳
BGN|保加利亚列弗|bulgarian leva,leva|
BHD|巴林第纳尔|bahraini dinars,bahraini dinar|
BIF|布隆迪法郎|burundian franc,burundian francs|
BMD|百慕大元|bermudan dollars,bermudan dollar|
BND|文莱元|brunei dollars,brunei dollar|
BOB|玻利维亚诺|bolivian bolivianos,bolivianos|
BRL|巴西雷亚尔,雷亚尔|brazilian reals,reais|R$
BSD|巴哈马元|bahamian dollars,bahamian dollar|
BTN|不丹努尔特鲁姆|bhutanese ngultrums,ngultrums|
BWP|博茨瓦纳普拉|botswanan pulas,pulas|
BYN|白俄罗斯卢布|belarusian rubles,belarusian ruble|
BZD|伯利兹元|belize dollars,belize dollar|
CAD|加拿大元,加元,加币|canadian dollars,canadian dollar|CA$ C$
CDF|刚果法郎|congolese francs,congolese franc|
CHF|瑞士法郎,瑞郎|swiss francs,swiss franc|
CLP|智利比索|chilean peso,chilean pesos|
CNY|人民币,元,元人民币,人民币元|chinese yuan,yuan,renminbi,rmb|CN¥ RMB¥ RMB ¥ ￥
COP|哥伦比亚比索|colombian peso,colombian pesos|
CRC|哥斯达黎加科朗|costa rican colóns,colóns|₡
CUC|古巴可兑换比索|cuban convertible pesos,cuban convertible peso|
CUP|古巴比索|cuban pesos,cuban peso|
CVE|佛得角埃斯库多|cape verdean escudos,escudos|
CZK|捷克克朗,捷克克郎|czech korunas,korunas,czech koruna,koruna|Kč
DJF|吉布提法郎|djiboutian franc,djiboutian francs|
DKK|丹麦克朗|danish kroner|
DOP|多米尼加比索|dominican pesos,dominican peso|
DZD|阿尔及利亚第纳尔|algerian dinars,algerian dinar|
EGP|埃及镑,埃镑|egyptian pounds,egyptian pound|E£
ERN|厄立特里亚纳克法|eritrean nakfas,nakfas|
ETB|埃塞俄比亚比尔|ethiopian birrs|
EUR|欧元|euros,eur,euro|€
FJD|斐济元|fijian dollars,fijian dollar|
FKP|福克兰群岛镑|falkland islands pounds,falkland islands pound|
GBP|英镑|british pounds,pounds,pounds sterling,british pound,pound|£
GEL|格鲁吉亚拉里|georgian laris,laris|₾
GHS|加纳塞地|ghanaian cedis,cedis|GH₵
GIP|直布罗陀镑|gibraltar pounds,gibraltar pound|
GMD|冈比亚达拉西|gambian dalasis,dalasis|
GNF|几内亚法郎|guinean franc,guinean francs|
GTQ|危地马拉格查尔|guatemalan quetzals,quetzals|
GYD|圭亚那元|guyanaese dollars,guyanaese dollar|
HKD|港元,港币,港圆|hong kong dollars,hong kong dollar|HK$
HNL|洪都拉斯伦皮拉|honduran lempiras,lempiras|
HRK|克罗地亚库纳|croatian kunas,kunas|
HTG|海地古德|haitian gourdes,gourdes|
HUF|匈牙利福林,福林|hungarian forint,hungarian forints,forint,forints|
IDR|印度尼西亚卢比,印尼盾,印尼卢比,印度尼西亚盾|indonesian rupiah,indonesian rupiahs,rupiah,rupiahs|Rp
ILS|以色列新谢克尔,谢克尔,以色列谢克尔|israeli new shekels,shekels,new shekels,israeli new shekel,shekel,new shekel|₪
INR|印度卢比,卢比|indian rupees,rupees,indian rupee,rupee|₹ Rs. Rs
IQD|伊拉克第纳尔|iraqi dinar,iraqi dinars|
IRR|伊朗里亚尔|iranian rial,iranian rials|
ISK|冰岛克朗|icelandic króna,icelandic krónur,króna,krónur|
JMD|牙买加元|jamaican dollars,jamaican dollar|
JOD|约旦第纳尔|jordanian dinars,jordanian dinar|
JPY|日元,日圆|japanese yen,yen|JP¥
KES|肯尼亚先令|kenyan shillings,kenyan shilling|
KGS|吉尔吉斯斯坦索姆|kyrgyz soms|⃀
KHR|柬埔寨瑞尔|cambodian riels,riels|៛
KMF|科摩罗法郎|comorian franc,comorian francs|
KPW|朝鲜元|north korean won|
KRW|韩元,韩圆,韩币|south korean won,won|₩
KWD|科威特第纳尔|kuwaiti dinars,kuwaiti dinar|
KYD|开曼元|cayman islands dollars,cayman islands dollar|
KZT|哈萨克斯坦坚戈,坚戈|kazakhstani tenges,tenges,tenge|₸
LAK|老挝基普|laotian kip,laotian kips,kip,kips|₭
LBP|黎巴嫩镑|lebanese pound,lebanese pounds|L£
LKR|斯里兰卡卢比|sri lankan rupees,sri lankan rupee|
LRD|利比里亚元|liberian dollars,liberian dollar|
LSL|莱索托洛蒂|lesotho lotis,lotis|
LYD|利比亚第纳尔|libyan dinars,libyan dinar|
MAD|摩洛哥迪拉姆|moroccan dirhams,moroccan dirham|
MDL|摩尔多瓦列伊|moldovan lei|
MGA|马达加斯加阿里亚里|malagasy ariary,malagasy ariaries,ariary,ariaries|
MKD|马其顿第纳尔|macedonian denari,denari|
MMK|缅甸元|myanmar kyat,myanmar kyats,kyat,kyats|
MNT|蒙古图格里克|mongolian tugriks,tugriks|₮
MOP|澳门币,澳门元,葡币|macanese patacas,patacas|
MRU|毛里塔尼亚乌吉亚|mauritanian ouguiyas,ouguiyas|
MUR|毛里求斯卢比|mauritian rupees,mauritian rupee|
MVR|马尔代夫卢菲亚|maldivian rufiyaas,rufiyaas|
MWK|马拉维克瓦查|malawian kwachas|
MXN|墨西哥比索,墨西哥披索|mexican pesos,mexican peso|MX$
MYR|马来西亚林吉特,林吉特,马币,令吉|malaysian ringgits,ringgits,ringgit|RM
MZN|莫桑比克美提卡|mozambican meticals,meticals|
NAD|纳米比亚元|namibian dollars,namibian dollar|
NGN|尼日利亚奈拉,奈拉|nigerian nairas,nairas,naira,nigerian naira|₦
NIO|尼加拉瓜科多巴|nicaraguan córdobas,córdobas|
NOK|挪威克朗|norwegian kroner|
NPR|尼泊尔卢比|nepalese rupees,nepalese rupee|
NZD|新西兰元,纽元,新西兰币|new zealand dollars,new zealand dollar|NZ$
OMR|阿曼里亚尔|omani rials,omani rial|
PAB|巴拿马巴波亚|panamanian balboas,balboas|
PEN|秘鲁索尔|peruvian soles|
PGK|巴布亚新几内亚基那|papua new guinean kina,kina|
PHP|菲律宾比索,菲律宾披索|philippine pesos,philippine peso|₱
PKR|巴基斯坦卢比|pakistani rupee,pakistani rupees|
PLN|波兰兹罗提,兹罗提|polish zlotys,zlotys,zloty,zlotych,polish zloty|zł
PYG|巴拉圭瓜拉尼|paraguayan guarani,paraguayan guaranis|₲
QAR|卡塔尔里亚尔|qatari riyals,qatari riyal|
RON|罗马尼亚列伊|romanian lei|
RSD|塞尔维亚第纳尔|serbian dinars,serbian dinar|
RUB|俄罗斯卢布,卢布|russian rubles,roubles,russian ruble,rouble,rubles,ruble|₽
RWF|卢旺达法郎|rwandan franc,rwandan francs|
SAR|沙特里亚尔|saudi riyals,riyals,saudi riyal,riyal|
SBD|所罗门群岛元|solomon islands dollars,solomon islands dollar|
SCR|塞舌尔卢比|seychellois rupees,seychellois rupee|
SDG|苏丹镑|sudanese pounds,sudanese pound|
SEK|瑞典克朗|swedish kronor,kronor|
SGD|新加坡元,新加坡币,新元,新币,坡币|singapore dollars,singapore dollar|S$
SHP|圣赫勒拿群岛磅|st. helena pounds,st. helena pound|
SLE|塞拉利昂新利昂|sierra leonean leones|
SOS|索马里先令|somali shilling,somali shillings|
SRD|苏里南元|surinamese dollars,surinamese dollar|
SSP|南苏丹镑|south sudanese pounds,south sudanese pound|
STN|圣多美和普林西比多布拉|são tomé & príncipe dobras,dobras|
SVC|萨尔瓦多科朗|salvadoran colones,colones|
SYP|叙利亚镑|syrian pound,syrian pounds|
SZL|斯威士兰里兰吉尼|swazi emalangeni,emalangeni|
THB|泰铢,泰国铢,铢|thai baht,baht|฿
TJS|塔吉克斯坦索莫尼|tajikistani somonis,somonis|
TMT|土库曼斯坦马纳特|turkmenistani manat|
TND|突尼斯第纳尔|tunisian dinars,tunisian dinar|
TOP|汤加潘加|tongan paʻanga,paʻanga|
TRY|土耳其里拉,里拉|turkish lira,lira,liras,turkish liras|₺
TTD|特立尼达和多巴哥元|trinidad & tobago dollars,trinidad & tobago dollar|
TWD|新台币,台币,新臺幣|new taiwan dollars,new taiwan dollar|NT$
TZS|坦桑尼亚先令|tanzanian shillings,tanzanian shilling|
UAH|乌克兰格里夫纳,格里夫纳|ukrainian hryvnias,hryvnias,hryvnia|₴
UGX|乌干达先令|ugandan shilling,ugandan shillings|
USD|美元,美金,美圆|us dollars,dollars,u.s. dollars,us dollar,dollar,u.s. dollar|US$ $
UYU|乌拉圭比索|uruguayan pesos,uruguayan peso|
UZS|乌兹别克斯坦苏姆|uzbekistani som|
VES|委内瑞拉玻利瓦尔|venezuelan bolívars,bolívars|
VND|越南盾|vietnamese dong,dong|₫
VUV|瓦努阿图瓦图|vanuatu vatu,vanuatu vatus,vatu,vatus|
WST|萨摩亚塔拉|samoan tala,tala|
XAF|中非法郎|central african cfa franc,central african cfa francs|
XCD|东加勒比元|east caribbean dollars,east caribbean dollar|EC$
XCG|加勒比盾|caribbean guilders|
XOF|西非法郎|west african cfa franc,west african cfa francs|
XPF|太平洋法郎|cfp franc,cfp francs|
YER|也门里亚尔|yemeni rial,yemeni rials|
ZAR|南非兰特,兰特|south african rand,rand|
ZMW|赞比亚克瓦查|zambian kwachas|
ZWG|津巴布韦金元|zimbabwean gold|
`;

interface Currency {
  readonly code: string;
  readonly chinese: readonly string[];
  readonly english: readonly string[];
  readonly signs: readonly string[];
}

const CURRENCIES: readonly Currency[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [code = '', chinese = '', english = '', signs = ''] = row.split('|');
    return { code, chinese: parted(chinese, ','), english: parted(english, ','), signs: parted(signs, ' ') };
  });

/** Codes that are words as well: they count beside a number only in their names. */
const WORDS = new Set([
  'ALL',
  'TOP',
  'PEN',
  'CUP',
  'MOP',
  'SOS',
  'BAM',
  'GEL',
  'LAK',
  'MAD',
  'BOB',
  'CAD',
  'PAB',
  'RON',
  'COP',
  'NAD',
  'WST',
]);

/** Signs and codes before a number, longest first; letters in the case they are printed in. */
export const CURRENCY_SIGNS: readonly (readonly [sign: string, code: string])[] = CURRENCIES.flatMap(({ code, signs }) => [
  ...signs.map((sign) => [sign, code] as const),
  ...(WORDS.has(code) && code !== 'CAD' ? [] : [[code, code] as const]),
]).sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));

/** Chinese words after a number. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map(
  CURRENCIES.flatMap(({ code, chinese }) => chinese.map((word) => [word, code] as const)),
);

/** English names after a number, in small letters, with the codes as printed. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map(
  CURRENCIES.flatMap(({ code, english }) => [
    ...english.map((name) => [name, code] as const),
    ...(WORDS.has(code) && code !== 'CAD' ? [] : [[code, code] as const]),
  ]),
);

/** Signs that may follow their number: 30 €, 5 zł. */
export const SIGNS_AFTER: ReadonlyMap<string, string> = new Map(
  CURRENCIES.flatMap(({ code, signs }) =>
    signs.filter((sign) => !/[A-Z$.]/u.test(sign) || sign === 'Kč').map((sign) => [sign, code] as const),
  ),
);

function parted(words: string, mark: string): readonly string[] {
  return words === '' ? [] : words.split(mark);
}
