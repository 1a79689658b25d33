/** Web hosts: who publishes there, and what kind of work stands there where the host alone decides it. */
import type { ReferenceType } from '#graph/model/document-graph.ts';

export interface Host {
  readonly name: string;
  readonly type?: ReferenceType;
}

type Row = readonly [name: string, hosts: string];

const NEWS: readonly Row[] = [
  ['新华网', 'news.cn xinhuanet.com'], ['人民网', 'people.com.cn'], ['央视网', 'cctv.com cntv.cn'], ['中国新闻网', 'chinanews.com chinanews.com.cn'], ['光明网', 'gmw.cn'], ['中国日报', 'chinadaily.com.cn'], ['环球网', 'huanqiu.com'], ['中国经济网', 'ce.cn'], ['中国青年网', 'youth.cn'],
  ['腾讯新闻', 'new.qq.com news.qq.com'], ['新浪', 'sina.com.cn sina.cn'], ['搜狐', 'sohu.com'], ['网易', '163.com'], ['凤凰网', 'ifeng.com'], ['澎湃新闻', 'thepaper.cn'], ['财新', 'caixin.com'], ['第一财经', 'yicai.com'], ['界面新闻', 'jiemian.com'], ['财联社', 'cls.cn'], ['证券时报', 'stcn.com'], ['中国证券报', 'cs.com.cn'], ['上海证券报', 'cnstock.com'], ['21世纪经济报道', '21jingji.com'], ['每日经济新闻', 'nbd.com.cn'], ['经济观察网', 'eeo.com.cn'], ['华尔街见闻', 'wallstreetcn.com'], ['36氪', '36kr.com'], ['虎嗅', 'huxiu.com'], ['钛媒体', 'tmtpost.com'], ['IT之家', 'ithome.com'], ['机器之心', 'jiqizhixin.com'], ['量子位', 'qbitai.com'], ['观察者网', 'guancha.cn'], ['联合早报', 'zaobao.com zaobao.com.sg'], ['FT中文网', 'ftchinese.com'], ['北京日报', 'bjd.com.cn'], ['集微网', 'laoyaoba.com ijiwei.com'], ['东方财富网', 'eastmoney.com'],
  ['Reuters', 'reuters.com'], ['Bloomberg', 'bloomberg.com'], ['Financial Times', 'ft.com'], ['The Wall Street Journal', 'wsj.com'], ['The New York Times', 'nytimes.com'], ['The Washington Post', 'washingtonpost.com'], ['The Economist', 'economist.com'], ['The Guardian', 'theguardian.com'], ['BBC', 'bbc.com bbc.co.uk'], ['CNN', 'cnn.com'], ['CNBC', 'cnbc.com'], ['NPR', 'npr.org'], ['AP', 'apnews.com'], ['Axios', 'axios.com'], ['Politico', 'politico.com politico.eu'], ['Forbes', 'forbes.com'], ['Fortune', 'fortune.com'], ['Fast Company', 'fastcompany.com'], ['Business Insider', 'businessinsider.com'], ['TIME', 'time.com'], ['The Atlantic', 'theatlantic.com'], ['Vox', 'vox.com'], ['Wired', 'wired.com'], ['The Verge', 'theverge.com'], ['TechCrunch', 'techcrunch.com'], ['Ars Technica', 'arstechnica.com'], ['VentureBeat', 'venturebeat.com'], ['The Register', 'theregister.com'], ['MIT Technology Review', 'technologyreview.com'], ['The Information', 'theinformation.com'], ['Nikkei', 'nikkei.com'], ['South China Morning Post', 'scmp.com'], ['Tom’s Hardware', 'tomshardware.com'], ['AnandTech', 'anandtech.com'], ['EE Times', 'eetimes.com'], ['HPCwire', 'hpcwire.com'], ['The Hill', 'thehill.com'], ['Los Angeles Times', 'latimes.com'], ['Le Monde', 'lemonde.fr'], ['PR Newswire', 'prnewswire.com'], ['Business Wire', 'businesswire.com'], ['GlobeNewswire', 'globenewswire.com'], ['Data Center Dynamics', 'datacenterdynamics.com'], ['Semafor', 'semafor.com'], ['Engadget', 'engadget.com'], ['ZDNET', 'zdnet.com'], ['Yahoo', 'yahoo.com'], ['MarketWatch', 'marketwatch.com'],
]; // prettier-ignore

const PAPERS: readonly Row[] = [
  ['Nature', 'nature.com'], ['Science', 'science.org sciencemag.org'], ['PNAS', 'pnas.org'], ['Cell', 'cell.com'], ['The Lancet', 'thelancet.com'], ['NEJM', 'nejm.org'], ['BMJ', 'bmj.com'], ['PLOS', 'plos.org'], ['ScienceDirect', 'sciencedirect.com'], ['Springer', 'springer.com'], ['Wiley', 'wiley.com'], ['Taylor & Francis', 'tandfonline.com'], ['SAGE', 'sagepub.com'], ['Oxford Academic', 'oup.com'], ['Cambridge Core', 'cambridge.org'], ['JSTOR', 'jstor.org'], ['MDPI', 'mdpi.com'], ['Frontiers', 'frontiersin.org'], ['PubMed', 'pubmed.ncbi.nlm.nih.gov'], ['PubMed Central', 'pmc.ncbi.nlm.nih.gov'], ['eLife', 'elifesciences.org'], ['IEEE Xplore', 'ieeexplore.ieee.org'], ['AEA', 'aeaweb.org'], ['JMLR', 'jmlr.org'], ['中国知网', 'cnki.net'], ['万方数据', 'wanfangdata.com.cn'], ['Annual Reviews', 'annualreviews.org'], ['Distill', 'distill.pub'], ['Oxford Journals', 'oxfordjournals.org'], ['Royal Society', 'royalsocietypublishing.org'],
]; // prettier-ignore
const CONFERENCES: readonly Row[] = [['ACL Anthology', 'aclanthology.org aclweb.org'], ['NeurIPS', 'neurips.cc nips.cc'], ['PMLR', 'mlr.press'], ['OpenReview', 'openreview.net'], ['CVF', 'thecvf.com'], ['ACM Digital Library', 'dl.acm.org'], ['USENIX', 'usenix.org'], ['AAAI', 'aaai.org'], ['IJCAI', 'ijcai.org'], ['ISCA', 'isca-speech.org']]; // prettier-ignore
const PREPRINTS: readonly Row[] = [['arXiv', 'arxiv.org'], ['bioRxiv', 'biorxiv.org'], ['medRxiv', 'medrxiv.org'], ['SSRN', 'ssrn.com'], ['ChinaXiv', 'chinaxiv.org'], ['OSF', 'osf.io'], ['HAL', 'hal.science'], ['alphaXiv', 'alphaxiv.org'], ['ResearchGate', 'researchgate.net']]; // prettier-ignore
const DATASETS: readonly Row[] = [['Kaggle', 'kaggle.com'], ['Zenodo', 'zenodo.org'], ['World Bank Data', 'data.worldbank.org'], ['FRED', 'fred.stlouisfed.org'], ['Our World in Data', 'ourworldindata.org'], ['Harvard Dataverse', 'dataverse.harvard.edu'], ['figshare', 'figshare.com'], ['Papers with Code', 'paperswithcode.com'], ['Data.gov', 'data.gov'], ['国家统计局数据', 'data.stats.gov.cn']]; // prettier-ignore
const FILINGS: readonly Row[] = [['SEC', 'sec.gov'], ['港交所披露易', 'hkexnews.hk'], ['巨潮资讯网', 'cninfo.com.cn'], ['上海证券交易所', 'sse.com.cn'], ['深圳证券交易所', 'szse.cn']]; // prettier-ignore
const POLICIES: readonly Row[] = [['EUR-Lex', 'eur-lex.europa.eu'], ['Congress.gov', 'congress.gov'], ['Federal Register', 'federalregister.gov'], ['eCFR', 'ecfr.gov'], ['legislation.gov.uk', 'legislation.gov.uk'], ['国家法律法规数据库', 'flk.npc.gov.cn'], ['govinfo', 'govinfo.gov']]; // prettier-ignore
const BOOKS: readonly Row[] = [['Google Books', 'books.google.com'], ['Open Library', 'openlibrary.org'], ['Project Gutenberg', 'gutenberg.org'], ['豆瓣读书', 'book.douban.com']]; // prettier-ignore
const REPORTS: readonly Row[] = [['NBER', 'nber.org'], ['RAND', 'rand.org'], ['前瞻产业研究院', 'qianzhan.com']]; // prettier-ignore

/** Known publishers whose pages are of any kind. */
const OTHERS: readonly Row[] = [
  ['Statista', 'statista.com'], ['Epoch AI', 'epochai.org epoch.ai'], ['SemiAnalysis', 'semianalysis.com'], ['Omdia', 'omdia.tech.informa.com omdia.com'], ['Databricks', 'databricks.com'], ['NVIDIA', 'nvidia.com'], ['OpenAI', 'openai.com'], ['Anthropic', 'anthropic.com'], ['Google', 'google.com blog.google'], ['Google DeepMind', 'deepmind.com deepmind.google'], ['Meta', 'meta.com fb.com'], ['Microsoft', 'microsoft.com'], ['Amazon', 'amazon.com aboutamazon.com'], ['Apple', 'apple.com'], ['IBM', 'ibm.com'], ['Intel', 'intel.com'], ['AMD', 'amd.com'], ['TSMC', 'tsmc.com'], ['Oracle', 'oracle.com'], ['Hugging Face', 'huggingface.co'], ['GitHub', 'github.com'], ['Medium', 'medium.com'], ['Wikipedia', 'wikipedia.org'], ['YouTube', 'youtube.com youtu.be'], ['X', 'twitter.com x.com'], ['LinkedIn', 'linkedin.com'], ['Reddit', 'reddit.com'], ['Stack Overflow', 'stackoverflow.com'], ['IDC', 'idc.com'], ['Gartner', 'gartner.com'], ['Forrester', 'forrester.com'], ['Canalys', 'canalys.com'], ['Counterpoint', 'counterpointresearch.com'], ['TrendForce', 'trendforce.com trendforce.cn'], ['QuestMobile', 'questmobile.com.cn'], ['艾瑞咨询', 'iresearch.cn iresearch.com.cn'], ['易观分析', 'analysys.cn'], ['艾媒网', 'iimedia.cn'], ['IFR', 'ifr.org'], ['IEA', 'iea.org'], ['IMF', 'imf.org'], ['World Bank', 'worldbank.org'], ['OECD', 'oecd.org oecd.ai'], ['WTO', 'wto.org'], ['WHO', 'who.int'], ['ILO', 'ilo.org'], ['UN', 'un.org'], ['UNESCO', 'unesco.org'], ['World Economic Forum', 'weforum.org'], ['McKinsey', 'mckinsey.com mckinsey.com.cn'], ['BCG', 'bcg.com'], ['Bain', 'bain.com'], ['Deloitte', 'deloitte.com'], ['PwC', 'pwc.com'], ['KPMG', 'kpmg.com'], ['EY', 'ey.com'], ['Accenture', 'accenture.com'], ['Goldman Sachs', 'goldmansachs.com'], ['Morgan Stanley', 'morganstanley.com'], ['JPMorgan', 'jpmorgan.com'], ['Brookings', 'brookings.edu'], ['CSIS', 'csis.org'], ['CSET', 'cset.georgetown.edu'], ['Pew Research Center', 'pewresearch.org'], ['YouGov', 'yougov.com'], ['Ipsos', 'ipsos.com'], ['Gallup', 'gallup.com'], ['Stanford HAI', 'hai.stanford.edu aiindex.stanford.edu'], ['MacroPolo', 'macropolo.org archivemacropolo.org'], ['SHRM', 'shrm.org'], ['O*NET', 'onetcenter.org onetonline.org'], ['中国信通院', 'caict.ac.cn'], ['国家统计局', 'stats.gov.cn'], ['工业和信息化部', 'miit.gov.cn'],
]; // prettier-ignore

const TABLE: ReadonlyMap<string, Host> = new Map([
  ...rows(OTHERS),
  ...rows(NEWS, 'news'),
  ...rows(PAPERS, 'article-journal'),
  ...rows(CONFERENCES, 'paper-conference'),
  ...rows(PREPRINTS, 'paper-preprint'),
  ...rows(DATASETS, 'dataset'),
  ...rows(FILINGS, 'filing'),
  ...rows(POLICIES, 'policy'),
  ...rows(BOOKS, 'book'),
  ...rows(REPORTS, 'report'),
]);

/** The host's own row, or that of the domain it stands under. */
export function hostOf(host: string): Host | undefined {
  const parts = host.split('.');
  for (let index = 0; index + 1 < parts.length; index += 1) {
    const found = TABLE.get(parts.slice(index).join('.'));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A government's or parliament's own site. */
export function isGovernment(host: string): boolean {
  return /(?:^|\.)gov(?:\.[a-z]{2})?$|(?:^|\.)(?:gob|gouv|govt)\.[a-z]{2}$|(?:^|\.)(?:europa\.eu|mil|gc\.ca|bund\.de|go\.jp|go\.kr|admin\.ch)$/u.test(
    host,
  );
}

function rows(table: readonly Row[], type?: ReferenceType): readonly (readonly [string, Host])[] {
  return table.flatMap(([name, hosts]) => hosts.split(' ').map((host) => [host, type === undefined ? { name } : { name, type }] as const));
}
