/** Benchmarks, leaderboards, data sets, named surveys, indices and databases. A row: canonical name, then aliases. Source: general knowledge of the field. */
// prettier-ignore
export const DATASETS = `
AI指数报告|AI Index Report|AI Index|Stanford AI Index|人工智能指数报告|Artificial Intelligence Index Report|Stanford AI Index Report
全球AI人才追踪|Global AI Talent Tracker
OpenAlex|Openalex
MMLU|Massive Multitask Language Understanding
MMLU-Pro
MMMU
GSM8K
MATH
MATH-500
BBH|BIG-Bench Hard
BIG-bench|BIG-Bench
IFEval
HumanEval
MBPP
SWE-bench|SWE-Bench
SWE-bench Verified
ARC|ARC Challenge|AI2 Reasoning Challenge
ARC-AGI
HellaSwag
WinoGrande|Winogrande
TruthfulQA
Natural Questions
TriviaQA
SQuAD
CoQA
DROP
GLUE
SuperGLUE
C-Eval|CEval
CMMLU
SuperCLUE
CLUE
AGIEval
GPQA|GPQA Diamond
AIME
LiveCodeBench
LiveBench
AlpacaEval
MT-Bench
Chatbot Arena|LMSYS Chatbot Arena|LMArena|LMSYS
Arena-Hard
Open LLM Leaderboard
HELM
OpenCompass|司南评测
AlignBench
LongBench
WebArena
GAIA
OSWorld
TAU-bench
FrontierMath
Humanity's Last Exam|HLE
MLPerf
AI Benchmark
ImageNet
CIFAR-10
CIFAR-100
MNIST
COCO|MS COCO
Open Images
LAION-5B
LAION-400M
Common Crawl|CommonCrawl
C4数据集
The Pile
RedPajama
RefinedWeb
FineWeb
Dolma
WebText
BookCorpus
Wikitext|WikiText
悟道数据集|WuDaoCorpora
万卷数据集
KITTI
nuScenes
LibriSpeech
AudioSet
VQA
GQA
VCR
Visual Genome
SNLI
MNLI
RACE
LAMBADA
PIQA
BoolQ
CommonsenseQA
StrategyQA
ScienceQA
MathVista
ChartQA
DocVQA
TextVQA
VBench
EvalPlus
RewardBench
PlanBench
TravelPlanner
O*NET|美国职业信息网络
Current Population Survey|当前人口调查
American Community Survey|美国社区调查
JOLTS
世界发展指标|World Development Indicators
世界经济展望|World Economic Outlook
全球创新指数|Global Innovation Index
人类发展指数|Human Development Index
营商环境报告|Doing Business
世界能源展望|World Energy Outlook
就业未来报告|Future of Jobs Report|Future of Jobs
消费者价格指数|Consumer Price Index
采购经理指数|PMI指数|Purchasing Managers' Index
标普500|S&P 500|标普500指数|S&P 500 Index
纳斯达克指数|Nasdaq Composite|纳斯达克综合指数|纳指
纳斯达克100|Nasdaq 100
道琼斯指数|Dow Jones Industrial Average|道琼斯工业平均指数
费城半导体指数|PHLX Semiconductor Index|SOX
沪深300|CSI 300
恒生指数|Hang Seng Index
恒生科技指数|Hang Seng TECH Index
上证指数|SSE Composite|上证综指
TOP500|Top500
财富500强|Fortune 500|Fortune Global 500|财富世界500强|世界500强
PISA
SOC|标准职业分类|Standard Occupational Classification
Penn World Table|宾大世界表
Conference Board指数|Conference Board Economic Index
ChinaXiv
Web of Science
Scopus
CNKI|中国知网|知网
PubMed|PubMed Central
DBLP
Semantic Scholar
第七次全国人口普查|第七次人口普查
中国家庭追踪调查|CFPS
中国家庭金融调查|CHFS
中国统计年鉴|China Statistical Yearbook
中国互联网络发展状况统计报告
科学美国人榜单
癌症基因组图谱|The Cancer Genome Atlas|TCGA
蛋白质数据库|Protein Data Bank|PDB
基因表达综合数据库|Gene Expression Omnibus|GEO数据库
UniProt
GenBank
Ensembl
ENCODE|ENCODE项目
1000 Genomes|1000 Genomes Project|千人基因组计划
UK Biobank|英国生物银行
MIMIC-III|MIMIC
ChEMBL
PubChem
DrugBank
MoleculeNet
ClinicalTrials.gov
国际疾病分类|ICD|International Classification of Diseases|ICD-10|ICD-11
Google Trends
OpenStreetMap
Wikidata
DBpedia
WordNet
Freebase
Penn Treebank
SWE-Lancer
SWE-bench Pro
Terminal-Bench
BrowseComp
GDPval
SimpleQA
MMLU-Redux
C-SimpleQA
CEVAL
GAOKAO-Bench
MathVision
MMBench
SEED-Bench
POPE基准
RefCOCO
LVIS
ADE20K
Cityscapes
WMT
XNLI
MGSM
FLORES-200
RULER
InfiniteBench
BFCL
ToolBench
AgentBench
CodeForces评测
APPS基准
BigCodeBench
CRUXEval
RealToxicityPrompts
BBQ
AdvBench
HarmBench
WMDP
Big-Bench Extra Hard|BBEH
ARC-AGI-2
EpochAI数据库
全球超级计算机500强
Green500
Graph500
世界银行营商环境数据库
世界不平等数据库|World Inequality Database
中国综合社会调查|CGSS
中国健康与养老追踪调查|CHARLS
中国工业企业数据库
中国电力年鉴
全国人口普查|第七次全国人口普查数据
经济普查|第五次全国经济普查
农民工监测调查报告
国民经济和社会发展统计公报
全球竞争力报告|Global Competitiveness Report
全球风险报告|Global Risks Report
全球金融稳定报告|Global Financial Stability Report
财政监测报告|Fiscal Monitor
世界投资报告|World Investment Report
人类发展报告|Human Development Report
世界贸易报告
全球人才竞争力指数
全球网络安全指数
民主指数|Democracy Index
清廉指数|Corruption Perceptions Index
幸福指数报告|World Happiness Report
经济自由度指数|Index of Economic Freedom
大麦克指数|Big Mac Index
密歇根消费者信心指数|University of Michigan Consumer Sentiment
生产者价格指数|Producer Price Index
就业成本指数|Employment Cost Index
非农就业报告|Nonfarm Payrolls
褐皮书|Beige Book
世界能源统计年鉴|Statistical Review of World Energy
电力年度展望
可再生能源报告
日经225|Nikkei 225|日经指数
东证指数|TOPIX
富时100|FTSE 100
德国DAX|DAX指数
法国CAC40|CAC 40
欧洲斯托克50|Euro Stoxx 50
罗素2000|Russell 2000
创业板指
科创50
中证500
深证成指
国企指数
MSCI新兴市场指数|MSCI Emerging Markets
VIX|恐慌指数
波罗的海干散货指数|Baltic Dry Index
LIBOR
SOFR
SHIBOR|Shibor
贷款市场报价利率|LPR
`;
