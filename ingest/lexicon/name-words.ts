/** Words that names of organisations, things and people are recognised by. Source: general knowledge of both languages. */
import type { EntityType } from '#graph/model/document-graph.ts';

/** Endings of Chinese organisations, longest first, with what kind each makes. */
// prettier-ignore
export const HAN_ORGANISATIONS: readonly (readonly [ending: string, type: EntityType])[] = [
  ['有限责任公司', 'company'], ['股份有限公司', 'company'], ['有限公司', 'company'], ['研究中心', 'institution'], ['研究院', 'institution'], ['研究所', 'institution'], ['科学院', 'institution'], ['工程院', 'institution'], ['实验室', 'institution'], ['大学', 'institution'], ['学院', 'institution'],
  ['委员会', 'institution'], ['联合会', 'institution'], ['协会', 'institution'], ['学会', 'institution'], ['基金会', 'institution'], ['理事会', 'institution'], ['交易所', 'institution'], ['统计局', 'institution'], ['专利局', 'institution'], ['税务局', 'institution'], ['数据局', 'institution'], ['管理局', 'institution'], ['监管局', 'institution'], ['普查局', 'institution'],
  ['商务部', 'institution'], ['财政部', 'institution'], ['能源部', 'institution'], ['国防部', 'institution'], ['教育部', 'institution'], ['卫生部', 'institution'], ['司法部', 'institution'], ['劳工部', 'institution'], ['劳动部', 'institution'], ['农业部', 'institution'], ['交通部', 'institution'], ['科技部', 'institution'], ['贸易部', 'institution'], ['工业部', 'institution'], ['经济部', 'institution'], ['环境部', 'institution'], ['内政部', 'institution'], ['外交部', 'institution'],
  ['日报', 'institution'], ['晚报', 'institution'], ['时报', 'institution'], ['早报', 'institution'], ['智库', 'institution'], ['央行', 'institution'], ['中央银行', 'institution'], ['出版社', 'institution'],
  ['集团', 'company'], ['公司', 'company'], ['证券', 'company'], ['银行', 'company'], ['咨询', 'company'], ['资本', 'company'], ['科技', 'company'], ['半导体', 'company'], ['智能', 'company'], ['机器人', 'company'], ['汽车', 'company'], ['股份', 'company'], ['创投', 'company'],
];
/** Endings that are words of their own far more often than the end of a name: the name must stand free on both sides. */
export const LOOSE_ENDINGS: ReadonlySet<string> = new Set([
  '咨询',
  '资本',
  '科技',
  '半导体',
  '智能',
  '机器人',
  '汽车',
  '股份',
  '创投',
  '证券',
  '银行',
  '智库',
  '集团',
  '公司',
  '央行',
  '学会',
]);
/** Endings that need a company's cue behind them as well: words of the trade itself. */
export const TRADE_ENDINGS: ReadonlySet<string> = new Set(['咨询', '资本', '科技', '半导体', '智能', '机器人', '汽车', '股份', '创投']);
/** Bodies that a country or city names fully: 日本财政部. */
export const PLACED_ENDINGS: ReadonlySet<string> = new Set([
  '商务部',
  '财政部',
  '能源部',
  '国防部',
  '教育部',
  '卫生部',
  '司法部',
  '劳工部',
  '劳动部',
  '农业部',
  '交通部',
  '科技部',
  '贸易部',
  '工业部',
  '经济部',
  '环境部',
  '内政部',
  '外交部',
  '统计局',
  '专利局',
  '税务局',
  '数据局',
  '管理局',
  '监管局',
  '普查局',
  '央行',
  '中央银行',
  '科学院',
  '工程院',
  '交易所',
]);

/** Words no name begins with or is made of. */
// prettier-ignore
export const COMMON_HAN: readonly string[] = [
  '手游', '网游', '短视频', '直播', '外卖', '网约车', '共享', '上游', '下游', '中游', '发电', '电网', '售电', '煤炭', '钢铁', '水泥', '化肥', '农药', '制药', '药品', '器械', '连锁', '餐饮', '酒店', '旅游', '航运', '铁路', '公路', '港口', '物业', '信息', '系统', '集成', '外包', '承包', '代理', '中介', '家电', '家具', '服装', '食品', '饮料', '白酒', '乳业', '种业', '养殖', '租车', '保险公司', '国内', '国外', '海外', '国际', '全球', '世界', '全国', '国家级', '本土', '头部', '龙头', '大型', '中型', '小型', '中小', '大中', '初创', '创业', '上市', '互联网', '移动', '人工智能', '芯片', '设计', '软件', '硬件', '制造', '半导体', '科技', '技术', '高科技', '金融', '保险', '商业', '投资', '风险', '证券', '咨询', '市场', '调查', '调研', '研究', '第三方', '专业', '知名', '著名', '领先', '领军', '老牌', '新兴', '传统', '主流', '民营', '私营', '国有', '外资', '跨国', '控股', '关联', '子', '母', '总', '分', '新', '老', '大', '小', '多', '两', '三', '四', '五', '几', '数', '一家', '家', '多家', '两家', '几家', '部分', '许多', '不少', '其他', '其它', '相关', '有关', '同类', '各类', '各', '该', '本', '这家', '那家', '任何', '所有', '每家', '单一', '独立', '联合', '国家', '地方', '省级', '市级', '重点', '一流', '顶尖', '顶级', '优秀', '普通', '综合', '高等', '公立', '私立', '研究型', '应用型', '理工', '双一流', '中央', '开发', '政策性', '股份制', '城市', '农村', '村镇', '网络', '数字', '智能', '电子', '通信', '电信', '能源', '电力', '石油', '汽车', '医药', '医疗', '生物', '教育', '游戏', '影视', '传媒', '物流', '快递', '零售', '电商', '房地产', '建筑', '航空', '航天', '军工', '材料', '化工', '机械', '机器人', '云计算', '大数据', '数据', '算法', '模型', '大模型', '服务', '解决方案', '平台', '行业', '产业', '企业', '机构', '政府', '官方', '民间', '社会', '经济', '学术', '科研', '科学', '工程', '管理', '财经', '法律', '审计', '会计', '评级', '资产', '基金', '信托', '租赁', '人力资源', '招聘', '广告', '公关', '母公司', '子公司', '分公司', '人形', '工业', '服务型', '协作', '扫地', '自动驾驶', '新能源', '电动', '智能网联', '燃油', '自主', '合资', '豪华', '二手', '社区', '线下', '线上', '虚拟', '国家重点', '联合国', '隐私', '创新', '先进', '未来', '现代', '绿色', '安全', '高端', '低端', '消费', '通用', '专用', '算力', '功率', '存储', '模拟', '化合物', '第三代', '人类', '机器', '社交', '情感', '语言', '视觉', '空间', '群体', '混合', '增强', '生成式', '端侧', '边缘', '主权', '商用', '民用', '支持', '推动', '提高', '提升', '发展', '促进', '加强', '成立', '建立', '设立', '创办', '组建', '收购', '并购', '投资于', '帮助', '通过', '基于', '依托', '借助', '利用', '随着', '对于', '关于', '作为', '包括', '例如', '比如', '以及', '其中', '来自', '来源', '根据', '依据', '截至', '目前', '当前', '当时', '后来', '由于', '因为', '所以', '如果', '但是', '而且', '并且', '或者', '认为', '表示', '指出', '显示', '发布', '推出', '开发', '使用', '采用', '参与', '加入', '进入', '成为', '获得', '实现', '需要', '可以', '可能', '能够', '应该', '已经', '正在', '开始', '继续', '不断', '持续', '进一步', '主要', '重要', '关键', '核心', '典型', '代表性', '代表', '最大', '最大的', '最早', '首家', '第一', '唯一', '美资', '中资', '日资', '台资', '港资', '员工', '用户', '客户', '消费者', '股东', '劳动', '人力', '知识', '固定', '社会资本', '产业资本', '风险资本', '金融资本', '货币', '商业银行', '投资银行', '外汇', '人类智能', '物联网', '创始', '供应', '拥有', '具有', '具备', '面向', '针对', '围绕', '任职', '就职', '毕业', '就读', '担任', '兼任', '时任', '现任', '前任', '原', '前', '时', '和', '到', '把', '用', '以', '在', '对', '为', '从', '向', '当', '非', '某', '贵', '我们', '他们', '类', '型', '级', '上', '中', '下', '内', '外', '等', '不同', '职业', '社会科学', '自然科学', '人文', '现有', '私人', '公共', '公用', '跨', '全', '后', '出', '开放', '闭源', '开源', '大规模', '电商公司', '供应链', '有限', '责任', '研发', '生产', '销售', '运营', '咨询公司', '市场研究', '市场调查', '商学', '医学', '法', '工', '文', '理', '职业技术', '继续教育', '党', '团', '监督', '审查', '专门', '专家', '技术咨询', '风投', '私募', '公募', '耐心', '长期', '短期', '国资', '民间资本', '外国', '他国', '各国', '两国', '多国', 'AI', '应用', '美国', '中国', '各国', '精英', '名牌', '社会', '电影', '体育', '师范', '回顾', '走进', '探访', '加盟', '访问', '考察', '参观', '报考', '考入', '发起', '首倡', '迎来', '任教', '前往', '赴', '辞去', '出任', '执掌', '就任', '调任', '选址', '落户', '入驻', '牵头', '携手', '联手', '聘请', '邀请',
];
/** Last words of the Chinese name that a bracket gives for an acronym: MoE（混合专家模型）, but not MoE（开源）. */
export const HAN_ENDINGS: Partial<Record<EntityType, RegExp>> = {
  technology:
    /(?:架构|技术|模型|网络|算法|机制|学习|处理器|单元|接口|协议|系统|框架|方法|计算|存储器|内存|存储|生成|平台|器|法|语言|定律|指令集|标准|微调|智能|工艺|封装|电池|电路|总线|反应堆|调度|并行|推理|压缩|编码|加密)$/u,
  model: /(?:模型|网络|机|编码器|分类器)$/u,
  chip: /(?:芯片|处理器|加速器|单元|显卡|加速卡)$/u,
  institution: /(?:[部局署会院所校院社协盟厅委行]|组织|中心|大学|银行|机构|联盟|论坛|基金|办公室)$/u,
  company: /(?:公司|集团|咨询|银行|证券|科技|资本|电子|半导体|控股)$/u,
  policy: /(?:[法案令约]|计划|条例|规则|框架|协定|清单|战略)$/u,
  dataset: /(?:指数|数据库|数据集|基准|测试|调查|分类)$/u,
};
/** Characters at which a name cannot go on to the left. */
export const HAN_BORDER: ReadonlySet<string> = new Set(
  '的与及或由被据是向从等了将给让使该这那此其各每某们也都还但而且则并就又即称在对把和，。、；：！？（）()《》“”"‘’[]【】—…/| \t\u3000·,;:',
);

/** Words in which such a character is no border. */
export const INNER_WORDS: ReadonlySet<string> = new Set([
  '数据',
  '自由',
  '和平',
  '成都',
  '首都',
  '京都',
  '都市',
  '方向',
  '共和',
  '中和',
  '对外',
  '在线',
]);

/** Last words of English organisations, policies and data sets. */
export const ENGLISH_ENDINGS: ReadonlyMap<string, EntityType> = new Map<string, EntityType>([
  ...[
    'University',
    'Institute',
    'Institution',
    'College',
    'Association',
    'Society',
    'Council',
    'Committee',
    'Commission',
    'Agency',
    'Bureau',
    'Administration',
    'Foundation',
    'Laboratory',
    'Laboratories',
    'Federation',
    'Academy',
    'Consortium',
    'Alliance',
    'Authority',
    'Observatory',
    'Tribunal',
    'Parliament',
    'Ministry',
    'Senate',
    'Secretariat',
    'Union',
    'Museum',
    'Hospital',
    'Times',
    'Tribune',
    'Herald',
    'Gazette',
    'Chronicle',
  ].map((word) => [word, 'institution'] as const),
  ...[
    'Inc',
    'Inc.',
    'Corp',
    'Corp.',
    'Corporation',
    'Ltd',
    'Ltd.',
    'LLC',
    'PLC',
    'plc',
    'GmbH',
    'Holdings',
    'Ventures',
    'Technologies',
    'Securities',
    'Motors',
    'Pharmaceuticals',
    'Therapeutics',
    'Semiconductors',
    'Robotics',
    'Airlines',
    'Airways',
    'SRL',
    'GmbH',
    'AG',
    'N.V.',
    'S.A.',
    'Oyj',
    'Group',
    'Partners',
    'Bank',
    'Labs',
    'Capital',
    'Biosciences',
    'Biotech',
    'Steel',
    'Petroleum',
    'Insurance',
    'Railway',
    'Railways',
  ].map((word) => [word, 'company'] as const),
  ...['Act', 'Directive', 'Treaty', 'Accord', 'Accords', 'Convention'].map((word) => [word, 'policy'] as const),
  ...['Leaderboard', 'Dataset', 'Census'].map((word) => [word, 'dataset'] as const),
]);
/** Last words of a spelled-out technique in front of its acronym: Low-Rank Adaptation (LoRA). */
// prettier-ignore
export const TECHNICAL_ENDINGS: ReadonlySet<string> = new Set([
  'Network', 'Model', 'Learning', 'Algorithm', 'Protocol', 'Architecture', 'Language', 'Interface', 'Format', 'Processing', 'Computing', 'Memory', 'Unit', 'Engine', 'System', 'Scheme', 'Technology', 'Method', 'Transformer', 'Attention', 'Embedding', 'Tuning', 'Fine', 'Optimization', 'Optimisation', 'Generation', 'Search', 'Form', 'Identifier', 'Extension', 'Tag', 'Code', 'Encryption', 'Standard', 'Specification', 'Controller', 'Machine', 'Descent', 'Regression', 'Forest', 'Tree', 'Autoencoder', 'Adaptation', 'Quantization', 'Distillation', 'Inference', 'Parallelism', 'Expert', 'Thought', 'Circuit', 'Array', 'Processor', 'Accelerator', 'Chip', 'Transistor', 'Lithography', 'Packaging', 'Interconnect', 'Reactor', 'Battery', 'Cell', 'Kernel', 'Notation', 'Grammar', 'Infrastructure', 'Detection', 'Recognition', 'Segmentation', 'Policy-Optimization', 'Feedback', 'Chain', 'Ledger', 'Proof', 'Signature', 'Cipher', 'Hash', 'Certificate', 'Address', 'Router', 'Switching', 'Multiplexing', 'Modulation', 'Spectrometry', 'Imaging', 'Sequencing', 'Tomography',
]);
/** First words, before of/for, of English bodies: Ministry of …, Center for …. */
export const ENGLISH_HEADS: ReadonlySet<string> = new Set([
  'Ministry',
  'Department',
  'University',
  'Bank',
  'Institute',
  'Center',
  'Centre',
  'Office',
  'Bureau',
  'Academy',
  'Council',
  'College',
  'School',
  'Board',
  'Chamber',
  'Association',
  'Society',
  'Federation',
  'Committee',
  'Commission',
  'Court',
]);
/** Words that a sentence opens with and that begin no name then. */
// prettier-ignore
export const LEADING_WORDS: ReadonlySet<string> = new Set(['Data', 'Call', 'Power', 'First', 'Second', 'Third', 'Trade', 'Industry', 'Standing', 'Private', 'Public', 'Local', 'Model', 'Foreign', 'Military', 'Additional', 'Early', 'Recent', 'Several', 'Despite', 'Using', 'Through', 'Following', 'According', 'Like', 'Unlike', 'Both', 'Last', 'Today', 'Yesterday', 'Meanwhile', 'Later', 'Earlier', 'Instead', 'Finally', 'Thus', 'Still', 'Perhaps', 'Once', 'Within', 'Without', 'Across', 'Among', 'Including', 'Until', 'Toward', 'Towards', 'Upon', 'Via', 'Per', 'Concentration', 'Revenue']);
/** Alone before such an ending they make a common noun: Steering Committee, Venture Capital, Working Group. */
// prettier-ignore
export const GENERIC_BEFORE: ReadonlySet<string> = new Set(['Credit', 'Labor', 'Labour', 'Trade', 'Customs', 'Currency', 'Monetary', 'Banking', 'Art', 'General', 'Teaching', 'Community', 'Space', 'Foreign', 'Domestic', 'Government', 'Marketable', 'Debt', 'Equity', 'Emerging', 'Modern', 'Hard', 'Good', 'Difficult', 'Interesting', 'Digital', 'Smart', 'Advanced', 'Executive', 'Steering', 'Standing', 'Select', 'Special', 'Joint', 'Local', 'City', 'Town', 'Village', 'Student', 'High', 'Human', 'Civil', 'Open', 'Musical', 'Working', 'Task', 'Focus', 'Control', 'Interest', 'Peer', 'User', 'Age', 'Support', 'Study', 'Expert', 'Advisory', 'Research', 'Venture', 'Risk', 'Private', 'Public', 'Natural', 'Intellectual', 'Patient', 'State', 'Social', 'Central', 'Investment', 'Commercial', 'Food', 'Blood', 'Data', 'West', 'Left', 'Right', 'Memory', 'Reserve', 'Balancing', 'Class', 'Technical', 'Technology', 'Organizing', 'Audit', 'Compensation', 'Ethics', 'Safety', 'Review', 'Editorial', 'Drafting', 'Secret', 'High-Level', 'Ad-Hoc', 'Parliamentary', 'Congressional', 'Independent', 'Regulatory', 'National', 'Federal', 'Provincial', 'Municipal', 'County', 'Legal', 'Moral', 'Party', 'Democratic', 'Republican', 'Annual', 'Main', 'Parent', 'Holding', 'Insurance', 'Trading', 'Small', 'Large', 'Big', 'Young', 'Old', 'Same', 'Competent', 'Certificate', 'Certification', 'Root', 'Naming', 'Local-Government', 'Christian', 'Western', 'Eastern', 'Industrial', 'Capitalist', 'Secular', 'Polite', 'Learned', 'Royal', 'Third', 'Last', 'Final', 'Second', 'First', 'Development', 'Cooperative', 'Mutual', 'Savings', 'Land', 'Market', 'Power', 'Energy', 'Cloud', 'Security', 'Intelligence', 'Information', 'Communications', 'Media', 'Service', 'Online', 'Mobile', 'Regional', 'Global', 'International', 'World', 'Cache', 'Cache-Control']);
/** Heads that name nobody without words before them: Board of Directors, School of Medicine. */
export const BARE_HEADS: ReadonlySet<string> = new Set([
  'School',
  'Department',
  'Board',
  'Court',
  'Office',
  'Center',
  'Centre',
  'Bureau',
  'Chamber',
  'College',
  'Faculty',
  'Committee',
  'Council',
]);
/** Topics too wide to make a body of a bare head: Institute of Technology. */
// prettier-ignore
export const GENERIC_TOPICS: ReadonlySet<string> = new Set(['Technology', 'Medicine', 'Science', 'Sciences', 'Engineering', 'Education', 'Research', 'Arts', 'Law', 'Management', 'Business', 'Finance', 'Health', 'Directors', 'Trustees', 'Governors', 'Commons', 'Study', 'Studies', 'Innovation', 'Excellence', 'Music', 'Design', 'Justice', 'Agriculture', 'Defense', 'Defence', 'Interior', 'Commerce', 'Trade', 'Labor', 'Labour', 'Energy', 'Transport', 'Culture', 'Economy', 'Economics', 'Information', 'Industry', 'Environment', 'Foreign', 'Affairs', 'War']);
/** Words that make a run of capitals no name, where they begin it. */
// prettier-ignore
export const ENGLISH_COMMON: ReadonlySet<string> = new Set(['The', 'A', 'An', 'This', 'That', 'These', 'Those', 'Our', 'Their', 'His', 'Her', 'Its', 'Each', 'Every', 'Most', 'Many', 'Some', 'All', 'Any', 'No', 'In', 'On', 'At', 'By', 'For', 'From', 'With', 'As', 'If', 'When', 'While', 'Since', 'But', 'And', 'Or', 'So', 'Yet', 'However', 'Moreover', 'Also', 'Although', 'Because', 'Before', 'After', 'During', 'Under', 'Over', 'Between', 'New', 'Other', 'Such', 'One', 'Two', 'Three', 'Next', 'Current', 'Former', 'Why', 'How', 'What', 'Where', 'Who', 'Which', 'Is', 'Are', 'Was', 'Were', 'Has', 'Have', 'Had', 'It', 'He', 'She', 'They', 'We', 'You', 'I', 'There', 'Here', 'Then', 'Now', 'Not', 'Only', 'Even', 'Both', 'See', 'Source', 'Note', 'Figure', 'Table', 'Chapter', 'Section', 'Appendix', 'Key', 'Major', 'Various', 'Professor', 'Dr', 'Mr', 'Ms', 'President', 'CEO', 'Chairman', 'Senator', 'Secretary', 'Minister', 'Governor', 'Representative', 'Congressman', 'Judge', 'Justice', 'Sir', 'Lord', 'Lady', 'Prime', 'Vice', 'Deputy', 'Biden', 'Trump', 'Obama', 'Bush', 'Clinton', 'Reagan', 'Carter', 'Nixon']);

/** Acronyms of general use, no names of the graph. */
// prettier-ignore
export const GENERIC_ACRONYMS: ReadonlySet<string> = new Set(['AI', 'IT', 'PC', 'IP', 'API', 'APP', 'SaaS', 'PaaS', 'IaaS', 'MaaS', 'GDP', 'GNP', 'CPI', 'PPI', 'CAGR', 'ROI', 'ROIC', 'ROE', 'EPS', 'PE', 'VC', 'IPO', 'ETF', 'ESG', 'R&D', 'M&A', 'B2B', 'B2C', 'ToB', 'ToC', 'C', 'B', 'To', 'STEM', 'CEO', 'CFO', 'CTO', 'COO', 'HR', 'PR', 'QA', 'UI', 'UX', 'OS', 'ID', 'VR', 'AR', 'MR', 'XR', 'IoT', 'ICT', 'LLM', 'LLMs', 'SLM', 'VLM', 'ML', 'DL', 'NLU', 'NLG', 'OCR', 'ASR', 'TTS', 'RPA', 'ERP', 'CRM', 'KPI', 'OKR', 'FAQ', 'PDF', 'URL', 'Q', 'YoY', 'QoQ', 'MoM', 'TAM', 'SAM', 'ARR', 'MAU', 'DAU', 'ARPU', 'GMV', 'BOM', 'SKU', 'OEM', 'ODM', 'EDA', 'IDM', 'SDK', 'IDE', 'TOPS', 'FLOPS', 'TFLOPS', 'AIPC', 'AIDC', 'IDC机房', 'UBI', 'SOE', 'FDI', 'TFP', 'WFH', 'SEO', 'PPA', 'PPAs', 'OCF', 'FCF', 'EBITDA', 'EBIT', 'USD', 'RMB', 'CNY', 'EUR', 'JPY', 'HKD', 'GBP', 'DC', 'AC', 'EV', 'EVs', 'PHEV', 'BEV', 'ICE', 'OTA', 'ADAS', 'GW', 'MW', 'KW', 'Build', 'Token', 'Tokens', 'Prompt', 'Agent', 'Agents', 'Demo', 'Scale', 'User', 'Model', 'Top', 'Next', 'No', 'Et', 'Al', 'Pro', 'Max', 'Web', 'Email', 'Excel', 'Scaling', 'Pull', 'Training', 'Validation', 'Attention', 'Winner', 'Wrapped', 'Pass', 'NBA', 'GRE', 'SAT', 'LSAT', 'MBA', 'PhD', 'Epoch', 'Layer', 'Head', 'Know', 'Big', 'Text', 'Sales', 'Ltd', 'Inc']);

/** A noun before or after a Latin name that says what it is. */
// prettier-ignore
export const HEAD_NOUNS: readonly (readonly [type: EntityType, before: string, after: string])[] = [
  ['model', '大?模型|网络结构|神经网络|基座模型|语言模型|视觉模型', '系列(?:开源)?大?模型|开源大?模型|(?:大|小)?(?:语言)?模型(?!训练|库|层|性能|参数|的)'],
  ['software', '应用产品|陪聊产品|聊天产品|训练框架|加速框架|推理框架|推理引擎|加速库|通信库|开源框架|开发框架|深度学习框架|操作系统|浏览器|编译器|聊天机器人|对话机器人|开源项目|应用程序|小程序|办公软件|设计软件|短视频平台|社交平台|电商平台|开源社区|问答社区', '框架|加速库|通信库|操作系统|浏览器|编译器|聊天机器人|应用程序|平台|软件|客户端|社区|网站'],
  ['chip', '芯片|处理器|加速卡|加速器|GPU|显卡', '芯片|处理器|加速卡|加速器|显卡'],
  ['dataset', '数据集|基准测试|评测集|测试集|榜单|排行榜|评测基准', '数据集|基准测试|评测集|测试集|榜单|排行榜|评测基准|数据库'],
  ['company', '初创公司|创业公司|初创企业|创业企业|芯片公司|科技公司|咨询公司|调查公司|研究公司|上市公司|母公司|子公司|投资公司|风投公司|互联网公司|AI公司|软件公司|数据公司', '公司|集团|资本'],
  ['institution', '研究机构|国际组织|非营利组织|智库|研究中心|行业协会', '研究所|研究院|实验室|研究中心|大学|智库|基金会'],
];
