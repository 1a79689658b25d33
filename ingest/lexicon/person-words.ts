/** What persons are recognised by: titles before a name, words after it, surnames, characters of transliteration. Source: general knowledge of both languages. */
export const HAN_SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧阳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由';
export const TITLES_BEFORE =
  '联合创始人|创始人|首席执行官|首席科学家|首席技术官|首席财务官|首席经济学家|创始理事长|理事长|董事长|副董事长|总裁|副总裁|总经理|副总经理|CEO|CTO|CFO|COO|教授|副教授|院士|专家|主席|副主席|部长|副部长|总统|总理|首相|行长|校长|院长|主任|秘书长|博士|先驱|得主|冠军|分析师|学者|经济学家|科学家|研究员|工程师|合伙人|记者|作家|发言人|负责人|高管|掌门人';
export const SAYS_AFTER =
  '等人|等（|等\\(|指出|认为|表示|直言|更是|称|坦言|强调|透露|预测|预计|提出|展示|发现|提到|说|在|曾|也|的|于|则|教授|博士|院士|先生|女士';
export const TITLES_AFTER = '教授|博士|院士|先生|女士|研究员|等人|等学者';
/** Characters that foreign names are written with. */
export const TRANSLITERATION: ReadonlySet<string> = new Set(
  '阿艾爱安昂奥澳巴拜班邦保鲍贝本比彼别宾波伯勃博布策查岑彻茨次达戴丹道德得登迪蒂丁东杜顿多厄恩尔法范菲芬费丰佛夫弗福富盖甘冈高戈格根古瓜圭哈海汉豪赫亨胡华怀惠霍基吉加贾简杰金井卡凯坎康考柯科克肯孔库夸奎拉莱兰朗劳勒雷里理利立丽莉联林琳龙卢鲁路伦罗洛马玛迈麦曼芒梅门蒙米密明摩莫默姆穆纳娜奈南内尼妮宁纽努诺欧帕潘庞佩彭皮平泊普奇齐恰乔切钦琼丘让热仁日荣茹儒瑞若萨塞赛桑森沙山珊尚绍舍申什圣施石史士斯丝思斯松苏索塔泰坦汤唐陶特滕提廷图托陀瓦万旺威薇韦维魏温文翁沃乌伍武西希锡夏谢辛欣休许雪逊雅亚扬尧耶叶伊依因英尤于约泽曾扎詹珍芝朱卓兹宗佐',
);
export const ENGLISH_TITLES =
  'CEO|CFO|CTO|COO|Chairman|Chairwoman|Chair|President|Professor|Prof\\.|Dr\\.|Mr\\.|Ms\\.|Mrs\\.|economist|researcher|analyst|analysts|founder|co-founder|cofounder|Minister|Chancellor|Senator|Secretary|Governor|author|scientist|philosopher|investor|journalist|professor';
export const ENGLISH_SAYS =
  'said|says|argues|argued|noted|notes|told|wrote|writes|stated|states|warned|warns|estimates|estimated|testified|explained|explains|announced|predicted|predicts|claimed|claims|believes|suggested|suggests|et al';
