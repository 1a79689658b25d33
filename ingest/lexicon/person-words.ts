/** What persons are recognised by: titles before a name, words after it, surnames, characters of transliteration. Source: general knowledge of both languages. */
export const HAN_SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧阳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由';
export const TITLES_BEFORE =
  '联合创始人|创始人|首席执行官|首席科学家|首席技术官|首席财务官|首席经济学家|创始理事长|理事长|董事长|副董事长|总裁|副总裁|总经理|副总经理|CEO|CTO|CFO|COO|教授|副教授|院士|专家|主席|副主席|部长|副部长|总统|总理|首相|行长|校长|院长|主任|秘书长|博士|先驱|得主|冠军|分析师|学者|经济学家|科学家|研究员|工程师|合伙人|记者|作家|发言人|负责人|高管|掌门人';
export const SAYS_AFTER =
  '等|是|出席|参加|负责|主导|领导|牵头|发表|演讲|共同|一起|联合|担任|出任|创办|创立|加入|离职|介绍|解释|补充|回应|接受|一直|毕业|带领|率|宣布|将|还|已|对|向|就|与|把|以|从|会|都|并|又|先后|正式|告诉|坦承|总结|回忆|分享|亲自|指出|认为|表示|直言|更是|称|坦言|强调|透露|预测|预计|提出|展示|发现|提到|说|在|曾|也|的|于|则|教授|博士|院士|先生|女士';
export const TITLES_AFTER = '教授|博士|院士|先生|女士|研究员|等人|等学者';
/** Characters that foreign names are written with. */
export const TRANSLITERATION: ReadonlySet<string> = new Set(
  '阿埃艾爱安昂奥澳巴拜班邦保鲍贝本比彼别宾波伯勃博布策查岑彻茨次达戴丹道德得登迪蒂惕丁东杜顿多厄恩尔法范菲芬费丰佛夫弗福富盖甘冈高戈格根古瓜圭哈海汉豪赫亨胡华怀惠霍基吉加贾简杰金井卡凯坎康考柯科克肯孔库夸奎拉莱兰朗劳勒雷里理利立丽莉联林琳龙卢鲁路伦罗洛马玛迈麦曼芒梅门蒙米密明摩莫默姆穆纳娜奈南内尼妮宁纽努诺欧帕潘庞佩彭皮平泊普奇齐恰乔切钦琼丘让热仁日荣茹儒瑞若萨塞赛桑森沙山珊尚绍舍申什圣施石史士斯丝思斯松苏索塔泰坦汤唐陶特滕提廷图托陀瓦万旺威薇韦维魏温文翁沃乌伍武西希锡夏谢辛欣休许雪逊雅亚扬尧耶叶伊依因英尤于约泽曾扎詹珍芝朱卓兹宗佐',
);
export const ENGLISH_TITLES =
  'CEO|CFO|CTO|COO|Chairman|Chairwoman|Chair|President|Professor|Prof\\.|Dr\\.|Dr|Mr\\.|Mr|Ms\\.|Ms|Mrs\\.|Mrs|Sir|Lord|Lady|General|Colonel|Captain|Admiral|Judge|Justice|Congressman|Congresswoman|Representative|Premier|Ambassador|Sen\\.|Rep\\.|Gov\\.|Gen\\.|director|spokesman|spokeswoman|spokesperson|psychologist|physicist|engineer|historian|senator|minister|lawyer|physician|mathematician|biologist|economist|researcher|analyst|analysts|founder|co-founder|cofounder|Minister|Chancellor|Senator|Secretary|Governor|author|scientist|philosopher|investor|journalist|professor';
export const ENGLISH_SAYS =
  'said|says|argues|argued|noted|notes|told|wrote|writes|stated|states|warned|warns|estimates|estimated|testified|explained|explains|announced|predicted|predicts|claimed|claims|believes|suggested|suggests|et al';
/** Given names that are no words and no places of their own; one before a capitalised word is a person. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  'John Mary Michael David Robert James William Richard Thomas Charles Daniel Matthew Anthony Donald Steven Stephen Andrew Paul Joshua Kenneth Kevin Brian George Timothy Ronald Jason Edward Jeffrey Geoffrey Ryan Jacob Gary Nicholas Eric Jonathan Larry Justin Scott Brandon Benjamin Samuel Gregory Alexander Patrick Raymond Dennis Jerry Tyler Aaron Jose Henry Adam Douglas Nathan Peter Zachary Kyle Noah Ethan Jeremy Walter Christian Keith Roger Terry Harry Sean Gerald Carl Arthur Lawrence Dylan Jesse Bryan Billy Bruce Gabriel Joe Logan Alan Juan Albert Willie Elijah Randy Philip Phillip Wayne Roy Eugene Louis Russell Bobby Johnny Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Sandra Margaret Ashley Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Kathleen Amy Angela Shirley Anna Brenda Pamela Emma Nicole Helen Samantha Katherine Catherine Christine Debra Rachel Carolyn Janet Maria Heather Diane Ruth Julie Olivia Joyce Lauren Kelly Christina Joan Evelyn Judith Megan Andrea Cheryl Hannah Jacqueline Martha Gloria Teresa Ann Sara Kathryn Janice Jean Alice Doris Julia Judy Frances Amber Marilyn Danielle Beverly Isabella Theresa Diana Natalie Brittany Marie Kayla Alexis Lori Claire Eleanor Edith Agnes Harriet Josephine Lucy Ellen Jane Tim Tom Mike Steve Dave Jim Bob Rob Ben Dan Sam Ken Greg Jeff Chris Matt Andy Tony Nick Alex Josh Phil Fred Ted Hans Klaus Jürgen Wolfgang Stefan Heinrich Friedrich Johann Karl Otto Ludwig Wilhelm Ernst Pierre Jacques François Jean-Paul Marcel Emmanuel Philippe Olivier Antoine Yann Yves Giovanni Marco Luca Paolo Giuseppe Mario Sergio Carlos Luis Miguel Jorge Fernando Pablo Diego Javier Alejandro Sergey Sergei Vladimir Dmitry Dmitri Ivan Mikhail Nikolai Alexei Andrei Boris Igor Oleg Yuri Ilya Ahmed Mohammed Muhammad Mohamed Ali Hassan Hussein Omar Khalid Ibrahim Yusuf Raj Rajesh Sanjay Amit Arun Vijay Sundar Satya Priya Anil Suresh Ravi Hiroshi Takashi Kenji Akira Yoshua Geoff Ian Graham Neil Nigel Simon Trevor Colin Stuart Hugh Alastair Malcolm Angus Duncan Gordon Kurt Niels Lars Sven Erik Magnus Bjorn Olof Jens Henrik Anders Nils Mats Johan Pieter Willem Jan Joost Bart Piotr Andrzej Tomasz Krzysztof Milan Zoltan Laszlo Gabor Leo Theodore Woodrow Franklin Herbert Dwight Lyndon Ronald Barack Hillary Kamala Joseph Nancy Mitch Bernie Ursula Angela Olaf Boris Rishi Keir Tony Winston Clement Harold Neville Benito Adolf Josef Leon Fidel Nelson Desmond Kofi Antonio Ludwig Franz Frédéric Wolfgang Amadeus Igor Claude-Henri Edgar Rudyard Oscar Herman Aldous Ernest Agatha Virginia-Anne Sigmund Immanuel Søren Baruch Gottfried Blaise René Isaac Galileo Nikola Marie Enrico Erwin Werner Linus Dennis Ada Alonzo Claude-Elwood Herb Marvin Seymour Donald Edsger Niklaus Guido Bjarne Brendan Håkon Vint Vinton Jon Roy Tim'.split(
    ' ',
  ),
);
/** Words that follow a given name or a place in what is no person: Morgan Stanley Bank, James Street. */
export const NOT_SURNAMES: ReadonlySet<string> = new Set(
  'Book Books Song Songs Theme Story Show Club Store Market Mountains Base Scholars Day Days War Wars Game Games Music Palace Castle Tower Square Gallery Station Line Plain Desert Sea Ocean Bay Fund Trust Cup Stakes Building Garden Gardens Works Mine Mines Street Avenue Road River Lake Mountain Prize Award Awards Hall Day Church Law Laws Effect Theorem Model College School Hospital House Foundation Institute Company Bank Group Inc Corp Airport Bridge Island Islands County City Bay Beach Park Square Center Centre Museum Library Press Journal Review Medal Lecture Act Plan Doctrine Committee Report Commission Index Curve Number Equation Test Method Process Machine Engine Bible Gospel Testament'.split(
    ' ',
  ),
);
/** Surnames that are words or names of other things: alone they stand for nobody. */
export const WORDLIKE_SURNAMES: ReadonlySet<string> = new Set(
  'Brown White Black Green Gray Grey Young King Price Park Parks Bush Field Fields Stone Wood Woods Hall Hill Rose Cook Page Bell Banks Bond Cash Long Short Small Little Power Powers Best Good Wise Strong Sharp Swift March May Day West North East South Street Lake Rivers Ford Church Bishop Pope Law Judge Love Moon Star Cross Case Chance Grant Mark Marks Gates Jobs Bloom Rich Rush Fox Wolf Bird Fish Lamb Bacon Berry Frost Snow Winter Winters Summers Major Marshall Carpenter Baker Mason Miller Hunter Fisher Porter Potter Singer Wright Head Foot Hand Hands Root Branch Leaf Flower Flowers Waters Pool Well Wells Brook Ford Bridge Gate Gates Wall Walls House Homes Rooms Chambers Lane Way Ward Town Village England French German Irish English Holland Ireland Scotland Wales Paris London Lincoln Washington Jackson Jefferson Madison Franklin Houston Austin Dallas Jordan Israel Chad Morgan Stanley Goldman Merrill Lynch Wiley Springer Elsevier Bloomberg Reuters Dell Walton Disney Marx Newton Joule Watt Volt Turing Bayes Gauss Markov Fourier Euler Laplace Nash Pareto Student Early Late True Noble Sterling Silver Gold Golden Iron Steel Glass Paper Penny Dollar Crown Duke Prince Earl Baron Knight Squire Abbott Palmer Burns Barnes Rhodes Hughes Boeing Ball Bass Drum Piper Organ Bach Data Web Net Code Server Client Host Port Key Lock'.split(
    ' ',
  ),
);
/** Titles that a surname alone may follow. */
export const SURNAME_TITLES =
  'President|Professor|Prof\\.|Dr\\.|Mr\\.|Ms\\.|Mrs\\.|Mr|Mrs|Ms|Dr|Sir|Lord|Colonel|Admiral|Senator|Chancellor|Congressman|Sen\\.|Rep\\.|Gov\\.|Gen\\.';
/** Words at which a person's name has ended: dates and what a headline goes on with. */
export const AFTER_NAMES: ReadonlySet<string> = new Set(
  'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday First Second Next Says Said Speaks Scolds Tells Wants Calls Makes Gets Takes Goes Comes Will Can Could Should Would May Might Must Did Does Do Is Was Has Had Reports Updated Published Posted'.split(
    ' ',
  ),
);
