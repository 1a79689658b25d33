/** Regions, provinces, states and cities; countries stand in countries.ts. A row: canonical name, then aliases. Source: general knowledge. */
// prettier-ignore
export const PLACES = `
欧洲|Europe
欧盟|EU|European Union|欧洲联盟
欧元区|Eurozone|Euro area|euro area
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
内蒙古|Inner Mongolia|内蒙古自治区
新疆|Xinjiang|新疆维吾尔自治区
西藏|Tibet|西藏自治区
宁夏|Ningxia|宁夏回族自治区
青海省|Qinghai
海南|Hainan|海南省
广西|Guangxi|广西壮族自治区
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
内华达州|Nevada|内华达
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
南宁|Nanning
南昌|Nanchang
福州|Fuzhou
太原|Taiyuan
石家庄|Shijiazhuang
长春|Changchun
呼和浩特|Hohhot
兰州|Lanzhou
西宁|Xining
银川|Yinchuan
乌鲁木齐|Urumqi
拉萨|Lhasa
海口|Haikou
三亚|Sanya
珠海|Zhuhai
惠州|Huizhou
中山市|Zhongshan
温州|Wenzhou
嘉兴|Jiaxing
绍兴|Shaoxing
常州|Changzhou
南通|Nantong
徐州|Xuzhou
烟台|Yantai
洛阳|Luoyang
张家口|Zhangjiakou
鄂尔多斯|Ordos
深圳前海|Qianhai
浦东|Pudong|浦东新区
横琴|Hengqin
长江经济带|Yangtze River Economic Belt
西北地区|Northwest China
华东|East China|华东地区
华北|North China|华北地区
华南|South China|华南地区
华中地区|Central China
西南地区|Southwest China
东北地区|Northeast China
新泽西州|New Jersey|新泽西
马萨诸塞州|Massachusetts|麻省|马萨诸塞
马里兰州|Maryland|马里兰
北达科他州|North Dakota
南达科他州|South Dakota
内布拉斯加州|Nebraska
堪萨斯州|Kansas
俄克拉荷马州|Oklahoma
密苏里州|Missouri
阿肯色州|Arkansas
阿拉巴马州|Alabama
南卡罗来纳州|South Carolina
西弗吉尼亚州|West Virginia
肯塔基州|Kentucky
威斯康星州|Wisconsin
明尼苏达州|Minnesota
蒙大拿州|Montana
爱达荷州|Idaho
新墨西哥州|New Mexico
华盛顿州|Washington State|State of Washington
康涅狄格州|Connecticut
罗得岛州|Rhode Island
特拉华州|Delaware
佛蒙特州|Vermont
新罕布什尔州|New Hampshire
缅因州|Maine
费城|Philadelphia
匹兹堡|Pittsburgh
底特律|Detroit
安娜堡|Ann Arbor
克利夫兰|Cleveland
丹佛|Denver
迈阿密|Miami
巴尔的摩|Baltimore
明尼阿波利斯|Minneapolis
圣迭戈|San Diego
圣何塞|San Jose
帕洛阿尔托|Palo Alto
库比蒂诺|Cupertino
山景城|Mountain View
圣安东尼奥|San Antonio
纳什维尔|Nashville
新奥尔良|New Orleans
拉斯维加斯|Las Vegas
盐湖城|Salt Lake City
波特兰|Portland
檀香山|Honolulu
曼哈顿|Manhattan
布鲁克林|Brooklyn
好莱坞|Hollywood
英格兰|England
苏格兰|Scotland
威尔士|Wales
北爱尔兰|Northern Ireland
爱丁堡|Edinburgh
格拉斯哥|Glasgow
伯明翰|Birmingham
利物浦|Liverpool
布里斯托|Bristol
贝尔法斯特|Belfast
里昂|Lyon
马赛|Marseille
汉堡市|Hamburg
科隆|Cologne
斯图加特|Stuttgart
德累斯顿|Dresden
莱比锡|Leipzig
鲁尔区|Ruhr
阿尔萨斯|Alsace
洛林|Lorraine
西里西亚|Silesia
普鲁士|Prussia
巴伐利亚|Bavaria
萨克森|Saxony
罗马|Rome
都灵|Turin
威尼斯|Venice
佛罗伦萨|Florence
那不勒斯|Naples
巴塞罗那|Barcelona
里斯本|Lisbon
华沙|Warsaw
布拉格|Prague
布达佩斯|Budapest
布加勒斯特|Bucharest
索非亚市|Sofia
贝尔格莱德|Belgrade
雅典|Athens
基辅|Kyiv|Kiev
圣彼得堡|Saint Petersburg|St. Petersburg
伊斯坦布尔|Istanbul|Constantinople
安卡拉|Ankara
哥本哈根|Copenhagen
奥斯陆|Oslo
赫尔辛基|Helsinki
鹿特丹|Rotterdam
海牙|The Hague
安特卫普|Antwerp
埃因霍温|Eindhoven
京都|Kyoto
横滨|Yokohama
名古屋|Nagoya
福冈|Fukuoka
北海道|Hokkaido
广岛|Hiroshima
釜山|Busan
平壤|Pyongyang
高雄|Kaohsiung
台中|Taichung
加尔各答|Kolkata|Calcutta
德里|Delhi
金奈|Chennai
海得拉巴|Hyderabad
卡拉奇|Karachi
达卡|Dhaka
科伦坡|Colombo
加德满都|Kathmandu
马尼拉|Manila
仰光|Yangon
金边|Phnom Penh
槟城|Penang
布里斯班|Brisbane
珀斯|Perth
堪培拉|Canberra
奥克兰|Auckland
惠灵顿|Wellington
克赖斯特彻奇|Christchurch
渥太华|Ottawa
卡尔加里|Calgary
魁北克|Quebec|Québec
安大略省|Ontario
不列颠哥伦比亚省|British Columbia
阿尔伯塔省|Alberta
里约热内卢|Rio de Janeiro
巴西利亚|Brasília|Brasilia
布宜诺斯艾利斯|Buenos Aires
利马|Lima
波哥大|Bogotá|Bogota
加拉加斯|Caracas
哈瓦那|Havana
约翰内斯堡|Johannesburg
开普敦|Cape Town
亚的斯亚贝巴|Addis Ababa
阿克拉|Accra
达喀尔|Dakar
卡萨布兰卡|Casablanca
亚历山大港|Alexandria
耶路撒冷|Jerusalem
加沙|Gaza
德黑兰|Tehran
巴格达|Baghdad
大马士革|Damascus
贝鲁特|Beirut
多哈|Doha
麦加|Mecca
喀布尔|Kabul
塔什干|Tashkent
阿斯塔纳|Astana
西伯利亚|Siberia
克里米亚|Crimea
顿巴斯|Donbas
巴尔干|Balkans|the Balkans
加勒比地区|Caribbean|the Caribbean
斯堪的纳维亚|Scandinavia
中欧地区|Central Europe
南欧|Southern Europe
北非|North Africa
西非|West Africa
东非|East Africa
南部非洲|Southern Africa
东北亚|Northeast Asia
西亚|West Asia
地中海|Mediterranean
波罗的海|Baltic Sea
黑海|Black Sea
里海|Caspian Sea
红海|Red Sea
波斯湾|Persian Gulf
霍尔木兹海峡|Strait of Hormuz
马六甲海峡|Strait of Malacca
苏伊士运河|Suez Canal
巴拿马运河|Panama Canal
大西洋|Atlantic Ocean
太平洋|Pacific Ocean
印度洋|Indian Ocean
北极|Arctic
苏联|Soviet Union|USSR
奥匈帝国|Austria-Hungary
奥斯曼帝国|Ottoman Empire
捷克斯洛伐克|Czechoslovakia
南斯拉夫|Yugoslavia
东德|East Germany
西德|West Germany
大英帝国|British Empire
唐山
保定
廊坊
大同
包头
鞍山
大庆
扬州
镇江
昆山
湖州
金华
义乌
台州
芜湖
蚌埠
泉州
宁德
赣州
九江
潍坊
淄博
宜昌
襄阳
株洲
湘潭
汕头
柳州
桂林
绵阳
宜宾
自贡
贵安新区
遵义
宝鸡
咸阳
庆阳
喀什
临港新区
亦庄
海淀区
南山区
滨海新区
两江新区
天府新区
宝安区
龙岗区
西湖区
余杭区
滨江区
苏州工业园区
东北三省
环渤海
古吉拉特邦|Gujarat
泰米尔纳德邦|Tamil Nadu
九州岛|Kyushu
台南|Tainan
马格德堡|Magdeburg
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
