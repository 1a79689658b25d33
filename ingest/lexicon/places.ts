/** Countries, regions, states and cities. A row: canonical name, then aliases. Source: ISO 3166 names in their usual Chinese and English forms; general knowledge. */
// prettier-ignore
export const PLACES = `
中国|China|PRC|我国|中国大陆|中国内地|People's Republic of China|中华人民共和国|Mainland China|mainland China|中方
美国|United States|US|USA|U.S.|United States of America|U.S.A.|美利坚合众国|美方
欧洲|Europe
欧盟|EU|European Union|欧洲联盟
欧元区|Eurozone|Euro area|euro area
英国|United Kingdom|UK|U.K.|Great Britain|Britain
日本|Japan
韩国|South Korea|Republic of Korea|Korea
朝鲜|North Korea
加拿大|Canada
德国|Germany
法国|France
意大利|Italy
西班牙|Spain
葡萄牙|Portugal
荷兰|Netherlands|the Netherlands
比利时|Belgium
卢森堡|Luxembourg
瑞士|Switzerland
奥地利|Austria
瑞典|Sweden
挪威|Norway
丹麦|Denmark
芬兰|Finland
冰岛|Iceland
爱尔兰|Ireland
波兰|Poland
捷克|Czech Republic|Czechia
匈牙利|Hungary
罗马尼亚|Romania
保加利亚|Bulgaria
希腊|Greece
乌克兰|Ukraine
俄罗斯|Russia|Russian Federation
白俄罗斯|Belarus
爱沙尼亚|Estonia
拉脱维亚|Latvia
立陶宛|Lithuania
塞尔维亚|Serbia
克罗地亚|Croatia
斯洛伐克|Slovakia
斯洛文尼亚|Slovenia
土耳其|Turkey|Türkiye
以色列|Israel
沙特阿拉伯|Saudi Arabia|沙特
阿联酋|United Arab Emirates|UAE
卡塔尔|Qatar
科威特|Kuwait
伊朗|Iran
伊拉克|Iraq
埃及|Egypt
南非|South Africa
尼日利亚|Nigeria
肯尼亚|Kenya
埃塞俄比亚|Ethiopia
加纳|Ghana
摩洛哥|Morocco
印度|India
巴基斯坦|Pakistan
孟加拉国|Bangladesh
斯里兰卡|Sri Lanka
尼泊尔|Nepal
印度尼西亚|Indonesia|印尼
马来西亚|Malaysia
新加坡|Singapore
泰国|Thailand
越南|Vietnam
菲律宾|Philippines|the Philippines
缅甸|Myanmar
柬埔寨|Cambodia
老挝|Laos
蒙古|Mongolia
哈萨克斯坦|Kazakhstan
乌兹别克斯坦|Uzbekistan
澳大利亚|Australia|澳洲
新西兰|New Zealand
墨西哥|Mexico
巴西|Brazil
阿根廷|Argentina
智利|Chile
哥伦比亚|Colombia
秘鲁|Peru
委内瑞拉|Venezuela
古巴|Cuba
巴拿马|Panama
哥斯达黎加|Costa Rica
乌拉圭|Uruguay
中国香港|Hong Kong|香港|Hong Kong SAR
中国澳门|Macau|澳门|Macao
中国台湾|Taiwan|台湾|中国台湾地区
北美|North America|北美洲|北美地区
南美|South America|南美洲
拉丁美洲|Latin America|拉美
亚洲|Asia
东亚|East Asia
东南亚|Southeast Asia
南亚|South Asia
中亚|Central Asia
中东|Middle East|the Middle East
亚太地区|Asia-Pacific|APAC|亚太|Asia Pacific
非洲|Africa
撒哈拉以南非洲|Sub-Saharan Africa
西欧|Western Europe
东欧|Eastern Europe
北欧|Nordic countries
大洋洲|Oceania
中美洲|Central America
海湾国家|Gulf states
全球南方|Global South
北京|Beijing|北京市
上海|Shanghai|上海市
深圳|Shenzhen|深圳市
广州|Guangzhou|广州市
杭州|Hangzhou|杭州市
苏州|Suzhou
南京|Nanjing|南京市
武汉|Wuhan|武汉市
成都|Chengdu|成都市
重庆|Chongqing|重庆市
西安|Xi'an|西安市
天津|Tianjin|天津市
合肥|Hefei|合肥市
长沙|Changsha|长沙市
宁波|Ningbo
青岛|Qingdao
厦门|Xiamen
东莞|Dongguan
佛山|Foshan
无锡|Wuxi
郑州|Zhengzhou
济南|Jinan
大连|Dalian
沈阳|Shenyang
哈尔滨|Harbin
昆明|Kunming
贵阳|Guiyang
乌兰察布|Ulanqab
广东|Guangdong|广东省
江苏|Jiangsu|江苏省
浙江|Zhejiang|浙江省
山东|Shandong|山东省
福建|Fujian|福建省
四川|Sichuan|四川省
湖北|Hubei|湖北省
湖南|Hunan|湖南省
河南|Henan|河南省
河北|Hebei|河北省
安徽|Anhui|安徽省
江西|Jiangxi|江西省
陕西|Shaanxi|陕西省
山西|Shanxi|山西省
甘肃|Gansu|甘肃省
贵州|Guizhou|贵州省
云南|Yunnan|云南省
辽宁|Liaoning|辽宁省
吉林省|Jilin
黑龙江|Heilongjiang|黑龙江省
内蒙古|Inner Mongolia
新疆|Xinjiang
西藏|Tibet
宁夏|Ningxia
青海省|Qinghai
海南|Hainan|海南省
广西|Guangxi
长三角|Yangtze River Delta|长江三角洲
珠三角|Pearl River Delta|珠江三角洲
京津冀|Jing-Jin-Ji
粤港澳大湾区|Greater Bay Area
成渝地区|成渝|Chengdu-Chongqing
中关村|Zhongguancun
雄安新区|Xiong'an
海南自贸港|Hainan Free Trade Port
硅谷|Silicon Valley
华尔街|Wall Street
纽约|New York|New York City
华盛顿|Washington, D.C.|Washington DC|Washington D.C.|华盛顿特区
旧金山|San Francisco|旧金山湾区|Bay Area|San Francisco Bay Area
洛杉矶|Los Angeles
西雅图|Seattle
波士顿|Boston
芝加哥|Chicago
奥斯汀|Austin
达拉斯|Dallas
休斯顿|Houston
亚特兰大|Atlanta
凤凰城|Phoenix
孟菲斯|Memphis
阿比林|Abilene
加利福尼亚州|California|加州
得克萨斯州|Texas|得州|德州
弗吉尼亚州|Virginia|弗吉尼亚
北弗吉尼亚|Northern Virginia
亚利桑那州|Arizona|亚利桑那
俄亥俄州|Ohio|俄亥俄
田纳西州|Tennessee|田纳西
佐治亚州|Georgia|佐治亚
宾夕法尼亚州|Pennsylvania|宾夕法尼亚
纽约州|New York State
佛罗里达州|Florida|佛罗里达
伊利诺伊州|Illinois
密歇根州|Michigan
路易斯安那州|Louisiana
密西西比州|Mississippi
印第安纳州|Indiana
爱荷华州|Iowa
俄勒冈州|Oregon
内华达州|Nevada
科罗拉多州|Colorado
犹他州|Utah
北卡罗来纳州|North Carolina
怀俄明州|Wyoming
阿拉斯加|Alaska
夏威夷|Hawaii
伦敦|London
剑桥市|Cambridge, UK
曼彻斯特|Manchester
巴黎|Paris
柏林|Berlin
慕尼黑|Munich
法兰克福|Frankfurt
布鲁塞尔|Brussels
阿姆斯特丹|Amsterdam
苏黎世|Zurich
日内瓦|Geneva
达沃斯|Davos
维也纳|Vienna
斯德哥尔摩|Stockholm
都柏林|Dublin
马德里|Madrid
米兰|Milan
莫斯科|Moscow
东京|Tokyo
大阪|Osaka
熊本|Kumamoto
首尔|Seoul
台北|Taipei
新竹|Hsinchu
孟买|Mumbai
班加罗尔|Bangalore|Bengaluru
新德里|New Delhi
雅加达|Jakarta
吉隆坡|Kuala Lumpur
柔佛|Johor
曼谷|Bangkok
河内|Hanoi
胡志明市|Ho Chi Minh City
悉尼|Sydney
墨尔本|Melbourne
多伦多|Toronto
蒙特利尔|Montreal
温哥华|Vancouver
迪拜|Dubai
阿布扎比|Abu Dhabi
利雅得|Riyadh
特拉维夫|Tel Aviv
开罗|Cairo
内罗毕|Nairobi
拉各斯|Lagos
圣保罗|São Paulo|Sao Paulo
墨西哥城|Mexico City
布莱切利园|Bletchley Park
台湾海峡|Taiwan Strait
南海|South China Sea
`;

/** One word for several places: each of its characters names one. */
// prettier-ignore
export const PAIRED_PLACES: readonly (readonly [word: string, places: readonly string[]])[] = [
  ['中美', ['中国', '美国']], ['美中', ['美国', '中国']], ['中美欧', ['中国', '美国', '欧洲']], ['美中欧', ['美国', '中国', '欧洲']], ['中欧美', ['中国', '欧洲', '美国']],
  ['中欧', ['中国', '欧洲']], ['欧美', ['欧洲', '美国']], ['美欧', ['美国', '欧洲']], ['中日', ['中国', '日本']], ['中韩', ['中国', '韩国']], ['中日韩', ['中国', '日本', '韩国']],
  ['中美日', ['中国', '美国', '日本']], ['美日', ['美国', '日本']], ['美日韩', ['美国', '日本', '韩国']], ['美韩', ['美国', '韩国']], ['日韩', ['日本', '韩国']], ['美日荷', ['美国', '日本', '荷兰']],
  ['中俄', ['中国', '俄罗斯']], ['俄乌', ['俄罗斯', '乌克兰']], ['美俄', ['美国', '俄罗斯']], ['中印', ['中国', '印度']], ['中英', ['中国', '英国']], ['英美', ['英国', '美国']], ['美英', ['美国', '英国']],
  ['中德', ['中国', '德国']], ['中法', ['中国', '法国']], ['法德', ['法国', '德国']], ['德法', ['德国', '法国']], ['中澳', ['中国', '澳大利亚']], ['中加', ['中国', '加拿大']], ['日欧', ['日本', '欧洲']], ['欧美日', ['欧洲', '美国', '日本']],
];
