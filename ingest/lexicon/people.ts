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
德米斯·哈萨比斯|Demis Hassabis|哈萨比斯
穆斯塔法·苏莱曼|Mustafa Suleyman
埃隆·马斯克|Elon Musk|马斯克|Musk
马克·扎克伯格|Mark Zuckerberg|扎克伯格|Zuckerberg
萨提亚·纳德拉|Satya Nadella|纳德拉
桑达尔·皮查伊|Sundar Pichai|皮查伊
蒂姆·库克|Tim Cook|库克
杰夫·贝索斯|Jeff Bezos|贝索斯
安迪·贾西|Andy Jassy
比尔·盖茨|Bill Gates|盖茨
史蒂夫·乔布斯|Steve Jobs|乔布斯
拉里·埃里森|Larry Ellison
拉里·佩奇|Larry Page
谢尔盖·布林|Sergey Brin
埃里克·施密特|Eric Schmidt
杰夫·迪恩|Jeff Dean
孙正义|Masayoshi Son
张忠谋|Morris Chang
魏哲家|C.C. Wei
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
丁磊
周鸿祎|Zhou Hongyi
王传福
李开复|Kai-Fu Lee
李飞飞|Fei-Fei Li
吴恩达|Andrew Ng
何恺明|Kaiming He
张宏江
杨植麟
王小川
唐杰
梁文锋|Liang Wenfeng
闫俊杰
姜大昕
黄文灏
汤晓鸥|Tang Xiao'ou
徐立
印奇
陈天石
王坚
姚期智|Andrew Yao
朱松纯
周志华
张钹
杨立昆|Yann LeCun|Yann Lecun|LeCun
杰弗里·辛顿|Geoffrey Hinton|辛顿|Hinton|Geoffrey E. Hinton
约书亚·本吉奥|Yoshua Bengio|本吉奥|Bengio
于尔根·施密德胡伯|Jürgen Schmidhuber
弗朗索瓦·肖莱|François Chollet
加里·马库斯|Gary Marcus
斯图尔特·罗素|Stuart Russell
尼克·博斯特罗姆|Nick Bostrom
雷·库兹韦尔|Ray Kurzweil
约翰·霍普菲尔德|John Hopfield
大卫·鲁梅尔哈特|David Rumelhart|David E. Rumelhart
马文·明斯基|Marvin Minsky
约翰·麦卡锡|John McCarthy
艾伦·图灵|Alan Turing|图灵
克劳德·香农|Claude Shannon|香农
戈登·摩尔|Gordon Moore
约翰·冯·诺依曼|John von Neumann
阿西莫夫|Isaac Asimov|Asimov
诺姆·乔姆斯基|Noam Chomsky|乔姆斯基
李世石|Lee Sedol
柯洁|Ke Jie
加里·卡斯帕罗夫|Garry Kasparov|卡斯帕罗夫
Jared Kaplan
Jordan Hoffmann
Dylan Patel
Leopold Aschenbrenner
Alec Radford
John Schulman
Noam Shazeer
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
Erik Brynjolfsson|布林约尔松|Brynjolfsson
Andrew McAfee
Joseph Stiglitz|斯蒂格利茨|Stiglitz
Anton Korinek|Korinek
Philippe Aghion|阿吉翁|Aghion
Paul Krugman|克鲁格曼|保罗·克鲁格曼
Thomas Piketty|皮凯蒂|Piketty
Nicholas Kaldor|卡尔多
Robert Solow|索洛
Paul Romer|保罗·罗默
William Nordhaus|诺德豪斯
Larry Summers|Lawrence Summers|萨默斯
Kenneth Rogoff
Ben Bernanke|伯南克
Janet Yellen|耶伦|珍妮特·耶伦
Jerome Powell|鲍威尔|杰罗姆·鲍威尔
Christine Lagarde|拉加德
Kristalina Georgieva|格奥尔基耶娃
Gita Gopinath
Milton Friedman|弗里德曼
John Maynard Keynes|凯恩斯|Keynes
Adam Smith|亚当·斯密
Karl Marx|马克思
David Ricardo|李嘉图
Joseph Schumpeter|熊彼特
Friedrich Hayek|哈耶克
David Hume|休谟
Immanuel Kant|康德
Carl Benedikt Frey
Michael Osborne
Tyler Cowen
Warren Buffett|巴菲特
Peter Thiel|彼得·蒂尔
Marc Andreessen
Vinod Khosla
Reid Hoffman
Cathie Wood|木头姐
Ray Dalio|达利欧
Jamie Dimon|杰米·戴蒙
Larry Fink
George Soros|索罗斯
唐纳德·特朗普|Donald Trump|特朗普|Trump|President Trump
乔·拜登|Joe Biden|拜登|Biden|President Biden
巴拉克·奥巴马|Barack Obama|奥巴马|Obama
卡玛拉·哈里斯|Kamala Harris|哈里斯
J.D. Vance|万斯
Bernie Sanders|桑德斯|伯尼·桑德斯
Elizabeth Warren
Gina Raimondo|雷蒙多|吉娜·雷蒙多
Howard Lutnick|卢特尼克
Jake Sullivan
Antony Blinken|布林肯
Scott Bessent|贝森特
Ursula von der Leyen|冯德莱恩
Emmanuel Macron|马克龙
Olaf Scholz|朔尔茨
Angela Merkel|默克尔
Rishi Sunak|苏纳克
Keir Starmer|斯塔默
Vladimir Putin|普京
Volodymyr Zelensky|泽连斯基
Narendra Modi|莫迪
习近平|Xi Jinping
李强|Li Qiang
岸田文雄|Fumio Kishida
尹锡悦|Yoon Suk Yeol
António Guterres|古特雷斯
`;
