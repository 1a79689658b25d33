/** Well-known people of technology, economics and public life. A row: canonical name, then aliases. Source: general knowledge of the field. */
// prettier-ignore
export const PEOPLE = `
黄仁勋|Jensen Huang
苏姿丰|Lisa Su
帕特·基辛格|Pat Gelsinger|基辛格
山姆·奥特曼|Sam Altman|奥特曼|萨姆·奥尔特曼|奥尔特曼
伊利亚·苏茨克维|Ilya Sutskever
格雷格·布罗克曼|Greg Brockman
米拉·穆拉蒂|Mira Murati
安德烈·卡帕西|Andrej Karpathy|Karpathy
达里奥·阿莫迪|Dario Amodei|Amodei
丹妮拉·阿莫迪|Daniela Amodei
德米斯·哈萨比斯|Demis Hassabis|哈萨比斯|戴密斯·哈萨比斯
穆斯塔法·苏莱曼|Mustafa Suleyman
埃隆·马斯克|Elon Musk|马斯克|Musk
马克·扎克伯格|Mark Zuckerberg|扎克伯格|Zuckerberg
萨提亚·纳德拉|Satya Nadella|纳德拉|萨蒂亚·纳德拉
桑达尔·皮查伊|Sundar Pichai|皮查伊
蒂姆·库克|Tim Cook|库克
杰夫·贝索斯|Jeff Bezos|贝索斯
安迪·贾西|Andy Jassy|贾西
比尔·盖茨|Bill Gates|盖茨
史蒂夫·乔布斯|Steve Jobs|乔布斯
拉里·埃里森|Larry Ellison
拉里·佩奇|Larry Page
谢尔盖·布林|Sergey Brin
埃里克·施密特|Eric Schmidt
杰夫·迪恩|Jeff Dean
孙正义|Masayoshi Son
张忠谋|Morris Chang
魏哲家|C.C. Wei|C. C. Wei
任正非|Ren Zhengfei
孟晚舟|Meng Wanzhou
马云|Jack Ma
马化腾|Pony Ma
李彦宏|Robin Li
张一鸣|Zhang Yiming
雷军|Lei Jun
王兴|Wang Xing
黄峥|Colin Huang
刘强东|Richard Liu
丁磊|William Ding
周鸿祎|Zhou Hongyi
王传福|Wang Chuanfu
李开复|Kai-Fu Lee
李飞飞|Fei-Fei Li
吴恩达|Andrew Ng
何恺明|Kaiming He
张宏江
杨植麟|Yang Zhilin
王小川
唐杰
梁文锋|Liang Wenfeng
闫俊杰
姜大昕
黄文灏
汤晓鸥|Tang Xiao'ou
徐立
印奇
陈天石|Chen Tianshi
王坚
姚期智|Andrew Yao
朱松纯
周志华
张钹
杨立昆|Yann LeCun|Yann Lecun|LeCun|勒昆
杰弗里·辛顿|Geoffrey Hinton|辛顿|Hinton|Geoffrey E. Hinton
约书亚·本吉奥|Yoshua Bengio|本吉奥|Bengio
于尔根·施密德胡伯|Jürgen Schmidhuber
弗朗索瓦·肖莱|François Chollet
加里·马库斯|Gary Marcus
斯图尔特·罗素|Stuart Russell
尼克·博斯特罗姆|Nick Bostrom
雷·库兹韦尔|Ray Kurzweil|库兹韦尔
约翰·霍普菲尔德|John Hopfield
大卫·鲁梅尔哈特|David Rumelhart|David E. Rumelhart
马文·明斯基|Marvin Minsky|明斯基
约翰·麦卡锡|John McCarthy
艾伦·图灵|Alan Turing|图灵
克劳德·香农|Claude Shannon|香农
戈登·摩尔|Gordon Moore
约翰·冯·诺依曼|John von Neumann|冯·诺依曼
阿西莫夫|Isaac Asimov|Asimov
诺姆·乔姆斯基|Noam Chomsky|乔姆斯基
李世石|Lee Sedol
柯洁|Ke Jie
加里·卡斯帕罗夫|Garry Kasparov|卡斯帕罗夫|Kasparov
Jared Kaplan
Jordan Hoffmann
Dylan Patel|迪伦·帕特尔
Leopold Aschenbrenner|列奥波德·阿申布伦纳
Alec Radford
John Schulman
Noam Shazeer|诺姆·沙泽尔
Ashish Vaswani
Jakob Uszkoreit
Percy Liang
Chris Manning|Christopher Manning
Pieter Abbeel
Arvind Narayanan
Timnit Gebru
Joy Buolamwini
Alexandr Wang
Arthur Mensch
Aravind Srinivas
Emad Mostaque
Clément Delangue
Satoshi Nakamoto|中本聪
Anat Ashkenazi
Amy Hood
Susan Li
Ruth Porat
Safra Catz
Colette Kress
Hock Tan
David Cahn
Daron Acemoglu|阿西莫格鲁|Acemoglu|达龙·阿西莫格鲁
Pascual Restrepo|Restrepo
David Autor|Autor
Erik Brynjolfsson|布林约尔松|Brynjolfsson|埃里克·布林约尔松
Andrew McAfee
Joseph Stiglitz|斯蒂格利茨|Stiglitz
Anton Korinek|Korinek
Philippe Aghion|阿吉翁|Aghion
Paul Krugman|克鲁格曼|保罗·克鲁格曼|Krugman
Thomas Piketty|皮凯蒂|Piketty
Nicholas Kaldor|卡尔多
Robert Solow|索洛|罗伯特·索洛|Solow
Paul Romer|保罗·罗默|Romer
William Nordhaus|诺德豪斯|威廉·诺德豪斯
Larry Summers|Lawrence Summers|萨默斯|拉里·萨默斯
Kenneth Rogoff
Ben Bernanke|伯南克|本·伯南克|Bernanke
Janet Yellen|耶伦|珍妮特·耶伦|Yellen
Jerome Powell|鲍威尔|杰罗姆·鲍威尔
Christine Lagarde|拉加德|克里斯蒂娜·拉加德|Lagarde
Kristalina Georgieva|格奥尔基耶娃
Gita Gopinath
Milton Friedman|弗里德曼|米尔顿·弗里德曼
John Maynard Keynes|凯恩斯|Keynes|约翰·梅纳德·凯恩斯
Adam Smith|亚当·斯密|亚当斯密
Karl Marx|马克思|卡尔·马克思
David Ricardo|李嘉图|大卫·李嘉图|Ricardo
Joseph Schumpeter|熊彼特|约瑟夫·熊彼特|Schumpeter
Friedrich Hayek|哈耶克|弗里德里希·哈耶克|Hayek
David Hume|休谟
Immanuel Kant|康德
Carl Benedikt Frey|卡尔·弗雷
Michael Osborne
Tyler Cowen|泰勒·科文
Warren Buffett|巴菲特|沃伦·巴菲特|Buffett
Peter Thiel|彼得·蒂尔|Thiel|彼得·泰尔
Marc Andreessen|马克·安德森|Andreessen|马克·安德里森
Vinod Khosla|维诺德·科斯拉
Reid Hoffman|里德·霍夫曼
Cathie Wood|木头姐|凯茜·伍德
Ray Dalio|达利欧|瑞·达利欧|Dalio|雷·达利欧
Jamie Dimon|杰米·戴蒙|Dimon|戴蒙
Larry Fink|拉里·芬克
George Soros|索罗斯|乔治·索罗斯|Soros
唐纳德·特朗普|Donald Trump|特朗普|Trump|President Trump
乔·拜登|Joe Biden|拜登|Biden|President Biden
巴拉克·奥巴马|Barack Obama|奥巴马|Obama|贝拉克·奥巴马
卡玛拉·哈里斯|Kamala Harris|哈里斯
J.D. Vance|万斯
Bernie Sanders|桑德斯|伯尼·桑德斯
Elizabeth Warren
Gina Raimondo|雷蒙多|吉娜·雷蒙多|Raimondo
Howard Lutnick|卢特尼克|霍华德·卢特尼克
Jake Sullivan|杰克·沙利文
Antony Blinken|布林肯
Scott Bessent|贝森特|斯科特·贝森特
Ursula von der Leyen|冯德莱恩|乌尔苏拉·冯德莱恩
Emmanuel Macron|马克龙|埃马纽埃尔·马克龙|Macron
Olaf Scholz|朔尔茨|奥拉夫·朔尔茨|Scholz
Angela Merkel|默克尔|安格拉·默克尔|Merkel
Rishi Sunak|苏纳克|里希·苏纳克|Sunak
Keir Starmer|斯塔默|基尔·斯塔默|Starmer
Vladimir Putin|普京|弗拉基米尔·普京
Volodymyr Zelensky|泽连斯基|Zelensky|Zelenskyy|Volodymyr Zelenskyy
Narendra Modi|莫迪|纳伦德拉·莫迪
习近平|Xi Jinping
李强|Li Qiang
岸田文雄|Fumio Kishida
尹锡悦|Yoon Suk Yeol
António Guterres|古特雷斯|安东尼奥·古特雷斯|Antonio Guterres
赫伯特·胡佛|Herbert Hoover
弗里德里希·恩格斯|Friedrich Engels|恩格斯
保罗·萨缪尔森|Paul Samuelson|萨缪尔森
艾伦·格林斯潘|Alan Greenspan|Greenspan|格林斯潘
保罗·沃尔克|Paul Volcker|Volcker|沃尔克
马里奥·德拉吉|Mario Draghi|Draghi|德拉吉
克劳迪娅·戈尔丁|Claudia Goldin
丹尼尔·卡尼曼|Daniel Kahneman|Kahneman|卡尼曼
西蒙·库兹涅茨|Simon Kuznets|Kuznets|库兹涅茨
查理·芒格|Charlie Munger|芒格
大卫·所罗门|David Solomon
保罗·格雷厄姆|Paul Graham
萨姆·班克曼-弗里德|Sam Bankman-Fried
维塔利克·布特林|Vitalik Buterin
林纳斯·托瓦兹|Linus Torvalds|Torvalds
理查德·斯托曼|Richard Stallman|Stallman
蒂姆·伯纳斯-李|Tim Berners-Lee|Berners-Lee
罗伊·菲尔丁|Roy Fielding|Roy T. Fielding
文特·瑟夫|Vint Cerf|Vinton Cerf
唐纳德·克努特|Donald Knuth|Knuth
艾兹格·迪科斯彻|Edsger Dijkstra|Dijkstra
格蕾丝·霍珀|Grace Murray Hopper
阿达·洛芙莱斯|Ada Lovelace
查尔斯·巴贝奇|Charles Babbage|Babbage
伍德罗·威尔逊|Woodrow Wilson|President Wilson
乔治·克列孟梭|Georges Clemenceau|Clemenceau
大卫·劳合·乔治|David Lloyd George|Lloyd George
富兰克林·罗斯福|Franklin D. Roosevelt|Franklin Roosevelt|Franklin Delano Roosevelt
西奥多·罗斯福|Theodore Roosevelt
温斯顿·丘吉尔|Winston Churchill|Churchill|丘吉尔
约瑟夫·斯大林|Joseph Stalin|Stalin|斯大林
弗拉基米尔·列宁|Vladimir Lenin|Lenin|列宁
阿道夫·希特勒|Adolf Hitler|Hitler|希特勒
贝尼托·墨索里尼|Benito Mussolini|Mussolini
圣雄甘地|Mahatma Gandhi|Gandhi|甘地
纳尔逊·曼德拉|Nelson Mandela|Mandela|曼德拉
亚伯拉罕·林肯|Abraham Lincoln
托马斯·杰斐逊|Thomas Jefferson
亚历山大·汉密尔顿|Alexander Hamilton
本杰明·富兰克林|Benjamin Franklin
约翰·肯尼迪|John F. Kennedy|John Kennedy
罗纳德·里根|Ronald Reagan|Reagan|里根
比尔·克林顿|Bill Clinton|克林顿
乔治·W·布什|George W. Bush|小布什
希拉里·克林顿|Hillary Clinton|希拉里
南希·佩洛西|Nancy Pelosi|Pelosi|佩洛西
玛格丽特·撒切尔|Margaret Thatcher|Thatcher|撒切尔
托尼·布莱尔|Tony Blair
鲍里斯·约翰逊|Boris Johnson
内塔尼亚胡|Benjamin Netanyahu|Netanyahu
安倍晋三|Shinzo Abe
石破茂|Shigeru Ishiba
穆罕默德·本·萨勒曼|Mohammed bin Salman
谭德塞|Tedros Adhanom Ghebreyesus|Tedros
安东尼·福奇|Anthony Fauci|Fauci|福奇
阿尔伯特·爱因斯坦|Albert Einstein|Einstein|爱因斯坦
艾萨克·牛顿|Isaac Newton|牛顿
查尔斯·达尔文|Charles Darwin|Darwin|达尔文
玛丽·居里|Marie Curie|居里夫人
理查德·费曼|Richard Feynman|Feynman|费曼
罗伯特·奥本海默|J. Robert Oppenheimer|Robert Oppenheimer|Oppenheimer|奥本海默
斯蒂芬·霍金|Stephen Hawking|Hawking|霍金
西格蒙德·弗洛伊德|Sigmund Freud|Freud|弗洛伊德
弗里德里希·尼采|Friedrich Nietzsche|Nietzsche|尼采
路德维希·维特根斯坦|Ludwig Wittgenstein|Wittgenstein|维特根斯坦
卡尔·波普尔|Karl Popper
托马斯·库恩|Thomas Kuhn
汉娜·阿伦特|Hannah Arendt
尤瓦尔·赫拉利|Yuval Noah Harari|Harari|赫拉利
尼尔·阿姆斯特朗|Neil Armstrong|阿姆斯特朗
巴兹·奥尔德林|Buzz Aldrin|奥尔德林
余承东|Richard Yu
徐直军
胡厚崑
蔡崇信|Joseph Tsai
吴泳铭|Eddie Wu
刘炽平|Martin Lau
张小龙
王海峰
沈抖
梁汝波
宿华
程一笑
杨元庆|Yang Yuanqing
柳传志
曹德旺
董明珠
何享健
方洪波
曾毓群|Robin Zeng
李书福|Li Shufu
魏建军
何小鹏|He Xiaopeng
李想|Li Xiang
朱江明
钟睒睒|Zhong Shanshan
王健林
许家印
王石
郁亮
孙宏斌
潘石屹
沈南鹏|Neil Shen
熊晓鸽
朱啸虎
徐小平
陆奇|Qi Lu
戴文渊
王兴兴|Wang Xingxing
彭志辉
汪滔|Frank Wang
刘作虎
沈向洋|Harry Shum
张亚勤|Zhang Ya-Qin
黄铁军
颜水成
贾扬清
梁孟松
刘德音|Mark Liu
郭台铭|Terry Gou
刘扬伟
张汝京
尹志尧
赵海军
蔡力行
李在镕|Lee Jae-yong
柳井正
丰田章男
林毅夫|Justin Lin
吴敬琏|Wu Jinglian
厉以宁
周其仁
张维迎
许小年
黄奇帆
楼继伟
周小川|Zhou Xiaochuan
易纲|Yi Gang
潘功胜|Pan Gongsheng
刘鹤|Liu He
何立峰
蓝佛安
郑栅洁
刘世锦
蔡昉
李稻葵|David Daokui Li
钱颖一
白重恩
姚洋
余永定
樊纲
黄益平
彭文生|Peng Wensheng
邢自强|Robin Xing
管清友
任泽平
李迅雷
沈明高
陆铭
田国强
陈志武
许成钢
兰小欢
薛暮桥
孙冶方
杜润生
茅于轼
董辅礽
邓小平|Deng Xiaoping
江泽民|Jiang Zemin
胡锦涛|Hu Jintao
朱镕基|Zhu Rongji
温家宝|Wen Jiabao
赵紫阳|Zhao Ziyang
胡耀邦|Hu Yaobang
李克强|Li Keqiang
毛泽东|Mao Zedong
周恩来|Zhou Enlai
王岐山
丁薛祥
罗纳德·科斯|Ronald Coase|科斯
道格拉斯·诺斯|Douglass North
加里·贝克尔|Gary Becker
卡尔·波兰尼|Karl Polanyi|波兰尼
华西里·列昂惕夫|Wassily Leontief|列昂惕夫|瓦西里·里昂惕夫
阿瑟·刘易斯|Arthur Lewis
科尔奈|Janos Kornai|János Kornai|亚诺什·科尔奈
奥塔·锡克|Ota Šik
约翰·希克斯|John Hicks
欧文·费雪|Irving Fisher
约翰·纳什|John Nash
罗伯特·戈登|Robert Gordon
埃德蒙·费尔普斯|Edmund Phelps
大卫·萨克斯|David Sacks
乔治·布什|George Bush
本·霍洛维茨|Ben Horowitz
约翰·杜尔|John Doerr
史蒂夫·鲍尔默|Steve Ballmer|鲍尔默
雪莉·桑德伯格|Sheryl Sandberg
马克·贝尼奥夫|Marc Benioff
里德·哈斯廷斯|Reed Hastings
特拉维斯·卡兰尼克|Travis Kalanick
布莱恩·切斯基|Brian Chesky
帕特里克·科里森|Patrick Collison
罗伯特·诺伊斯|Robert Noyce
安迪·格鲁夫|Andy Grove|格鲁夫
杰克·基尔比|Jack Kilby
威廉·肖克利|William Shockley|肖克利
约翰·巴丁|John Bardeen
沃尔特·布拉顿|Walter Brattain
赫伯特·西蒙|Herbert Simon|司马贺
凯文·斯科特|Kevin Scott
吉姆·凯勒|Jim Keller
理查德·萨顿|Richard Sutton
安德鲁·巴托|Andrew Barto
克里斯·米勒|Chris Miller
本·汤普森|Ben Thompson
西蒙·约翰逊|Simon Johnson
詹姆斯·罗宾逊|James Robinson
`;
