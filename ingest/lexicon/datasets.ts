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
PubMed
DBLP
Semantic Scholar
第七次全国人口普查|第七次人口普查
中国家庭追踪调查|CFPS
中国家庭金融调查|CHFS
中国统计年鉴|China Statistical Yearbook
中国互联网络发展状况统计报告
`;
