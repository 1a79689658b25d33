/** Countries and territories. A row: canonical Chinese name, then the English one and other usual forms. Source: Unicode CLDR 48 (names of the ISO 3166-1 regions in zh and en, Unicode licence), checked in so that nothing depends on the ICU at hand; short and official forms from general knowledge. */
// prettier-ignore
export const COUNTRIES = `
安道尔|Andorra
阿联酋|United Arab Emirates|UAE|阿拉伯联合酋长国
阿富汗|Afghanistan
安提瓜和巴布达|Antigua & Barbuda|Antigua and Barbuda
安圭拉|Anguilla
阿尔巴尼亚|Albania
亚美尼亚|Armenia
安哥拉|Angola
南极洲|Antarctica
阿根廷|Argentina
美属萨摩亚|American Samoa
奥地利|Austria
澳大利亚|Australia|澳洲
阿鲁巴|Aruba
奥兰群岛|Åland Islands
阿塞拜疆|Azerbaijan
波黑|Bosnia and Herzegovina|波斯尼亚和黑塞哥维那|波斯尼亚
巴巴多斯|Barbados
孟加拉国|Bangladesh
比利时|Belgium
布基纳法索|Burkina Faso
保加利亚|Bulgaria
巴林|Bahrain
布隆迪|Burundi
贝宁|Benin
圣巴泰勒米|St. Barthélemy
百慕大|Bermuda
文莱|Brunei
玻利维亚|Bolivia
荷属加勒比区|Caribbean Netherlands
巴西|Brazil
巴哈马|Bahamas
不丹|Bhutan
博茨瓦纳|Botswana
白俄罗斯|Belarus
伯利兹|Belize
加拿大|Canada
科科斯（基林）群岛|Cocos (Keeling) Islands
刚果（金）|Democratic Republic of the Congo|刚果民主共和国|DRC
中非共和国|Central African Republic
刚果（布）|Republic of the Congo
瑞士|Switzerland
科特迪瓦|Côte d'Ivoire|Ivory Coast
库克群岛|Cook Islands
智利|Chile
喀麦隆|Cameroon
中国|China|PRC|我国|中国大陆|中国内地|People's Republic of China|中华人民共和国|Mainland China|mainland China|中方
哥伦比亚|Colombia
哥斯达黎加|Costa Rica
古巴|Cuba
佛得角|Cape Verde|Cabo Verde
库拉索|Curaçao
圣诞岛|Christmas Island
塞浦路斯|Cyprus
捷克|Czech Republic|Czechia|捷克共和国
德国|Germany
吉布提|Djibouti
丹麦|Denmark
多米尼克|Dominica
多米尼加共和国|Dominican Republic
阿尔及利亚|Algeria
厄瓜多尔|Ecuador
爱沙尼亚|Estonia
埃及|Egypt
西撒哈拉|Western Sahara
厄立特里亚|Eritrea
西班牙|Spain
埃塞俄比亚|Ethiopia
芬兰|Finland
斐济|Fiji
福克兰群岛|Falkland Islands
密克罗尼西亚|Micronesia
法罗群岛|Faroe Islands
法国|France
加蓬|Gabon
英国|United Kingdom|UK|U.K.|Great Britain|Britain
格林纳达|Grenada
格鲁吉亚|Republic of Georgia
法属圭亚那|French Guiana
根西岛|Guernsey
加纳|Ghana
直布罗陀|Gibraltar
格陵兰|Greenland
冈比亚|Gambia
几内亚|Guinea
瓜德罗普|Guadeloupe
赤道几内亚|Equatorial Guinea
希腊|Greece
危地马拉|Guatemala
关岛|Guam
几内亚比绍|Guinea-Bissau
圭亚那|Guyana
中国香港|Hong Kong|香港|Hong Kong SAR
洪都拉斯|Honduras
克罗地亚|Croatia
海地|Haiti
匈牙利|Hungary
印度尼西亚|Indonesia|印尼
爱尔兰|Ireland
以色列|Israel
马恩岛|Isle of Man
印度|India
伊拉克|Iraq
伊朗|Iran
冰岛|Iceland
意大利|Italy
泽西岛|Bailiwick of Jersey
牙买加|Jamaica
约旦|Jordan
日本|Japan
肯尼亚|Kenya
吉尔吉斯斯坦|Kyrgyzstan
柬埔寨|Cambodia
基里巴斯|Kiribati
科摩罗|Comoros
圣基茨和尼维斯|St. Kitts & Nevis|St. Kitts and Nevis|Saint Kitts and Nevis
朝鲜|North Korea|DPRK
韩国|South Korea|Republic of Korea|Korea
科威特|Kuwait
开曼群岛|Cayman Islands
哈萨克斯坦|Kazakhstan
老挝|Laos
黎巴嫩|Lebanon
圣卢西亚|St. Lucia|Saint Lucia
列支敦士登|Liechtenstein
斯里兰卡|Sri Lanka
利比里亚|Liberia
莱索托|Lesotho
立陶宛|Lithuania
卢森堡|Luxembourg
拉脱维亚|Latvia
利比亚|Libya
摩洛哥|Morocco
摩纳哥|Monaco
摩尔多瓦|Moldova
黑山|Montenegro
法属圣马丁|St. Martin
马达加斯加|Madagascar
马绍尔群岛|Marshall Islands
北马其顿|North Macedonia|Macedonia
马里|Mali
缅甸|Myanmar|Burma
蒙古|Mongolia
中国澳门|Macau|澳门|Macao
北马里亚纳群岛|Northern Mariana Islands
马提尼克|Martinique
毛里塔尼亚|Mauritania
蒙特塞拉特|Montserrat
马耳他|Malta
毛里求斯|Mauritius
马尔代夫|Maldives
马拉维|Malawi
墨西哥|Mexico
马来西亚|Malaysia
莫桑比克|Mozambique
纳米比亚|Namibia
新喀里多尼亚|New Caledonia
尼日尔|Niger
诺福克岛|Norfolk Island
尼日利亚|Nigeria
尼加拉瓜|Nicaragua
荷兰|Netherlands|the Netherlands
挪威|Norway
尼泊尔|Nepal
瑙鲁|Nauru
纽埃|Niue
新西兰|New Zealand
阿曼|Oman
巴拿马|Panama
秘鲁|Peru
法属波利尼西亚|French Polynesia
巴布亚新几内亚|Papua New Guinea
菲律宾|Philippines|the Philippines
巴基斯坦|Pakistan
波兰|Poland
圣皮埃尔和密克隆群岛|St. Pierre & Miquelon|St. Pierre and Miquelon
皮特凯恩群岛|Pitcairn Islands
波多黎各|Puerto Rico
巴勒斯坦|Palestine|Palestinian Territories|巴勒斯坦领土
葡萄牙|Portugal
帕劳|Palau
巴拉圭|Paraguay
卡塔尔|Qatar
留尼汪|Réunion
罗马尼亚|Romania
塞尔维亚|Serbia
俄罗斯|Russia|Russian Federation
卢旺达|Rwanda
沙特阿拉伯|Saudi Arabia|沙特
所罗门群岛|Solomon Islands
塞舌尔|Seychelles
苏丹|Sudan
瑞典|Sweden
新加坡|Singapore
圣赫勒拿|St. Helena
斯洛文尼亚|Slovenia
斯瓦尔巴和扬马延|Svalbard & Jan Mayen|Svalbard and Jan Mayen
斯洛伐克|Slovakia
塞拉利昂|Sierra Leone
圣马力诺|San Marino
塞内加尔|Senegal
索马里|Somalia
苏里南|Suriname
南苏丹|South Sudan
圣多美和普林西比|São Tomé & Príncipe|São Tomé and Príncipe
萨尔瓦多|El Salvador
荷属圣马丁|Sint Maarten
叙利亚|Syria
斯威士兰|Eswatini|Swaziland
特克斯和凯科斯群岛|Turks & Caicos Islands|Turks and Caicos Islands
乍得|Chad
多哥|Togo
泰国|Thailand
塔吉克斯坦|Tajikistan
托克劳|Tokelau
东帝汶|Timor-Leste|East Timor
土库曼斯坦|Turkmenistan
突尼斯|Tunisia
汤加|Tonga
土耳其|Turkey|Türkiye
特立尼达和多巴哥|Trinidad & Tobago|Trinidad and Tobago
图瓦卢|Tuvalu
中国台湾|Taiwan|台湾|中国台湾地区
坦桑尼亚|Tanzania
乌克兰|Ukraine
乌干达|Uganda
美国|United States|US|USA|U.S.|United States of America|U.S.A.|美利坚合众国|美方
乌拉圭|Uruguay
乌兹别克斯坦|Uzbekistan
梵蒂冈|Vatican City|Vatican|Holy See
圣文森特和格林纳丁斯|St. Vincent & Grenadines|St. Vincent and Grenadines|Saint Vincent and the Grenadines
委内瑞拉|Venezuela
英属维尔京群岛|British Virgin Islands
美属维尔京群岛|U.S. Virgin Islands
越南|Vietnam
瓦努阿图|Vanuatu
瓦利斯和富图纳|Wallis & Futuna|Wallis and Futuna
萨摩亚|Samoa
科索沃|Kosovo
也门|Yemen
马约特|Mayotte
南非|South Africa
赞比亚|Zambia
津巴布韦|Zimbabwe
`;
