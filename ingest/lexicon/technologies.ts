/** Named techniques, architectures, methods, standards and laws of the field; what is as wide as the field itself (人工智能, 大模型) is no entity. A row: canonical name, then aliases. Source: general knowledge of the field. */
// prettier-ignore
export const TECHNOLOGIES = `
Transformer|Transformer架构|Transformers
规模定律|Scaling Law|Scaling Laws|缩放定律|规模法则|尺度定律|Scaling laws
摩尔定律|Moore's Law|Moore's law
梅特卡夫定律|Metcalfe's Law
冯诺依曼架构|von Neumann architecture|冯·诺依曼架构|冯诺依曼|冯·诺伊曼架构
深度学习|Deep Learning
强化学习|Reinforcement Learning
生成式人工智能|Generative AI|生成式AI|GenAI|Gen AI|AIGC
AutoML|自动机器学习
机器视觉|Machine Vision
计算机视觉|Computer Vision
自然语言处理|NLP|Natural Language Processing
知识图谱|Knowledge Graph
联邦学习|Federated Learning
迁移学习|Transfer Learning
有监督微调|SFT|Supervised Fine-Tuning|监督微调
人类反馈强化学习|RLHF|基于人类反馈的强化学习|Reinforcement Learning from Human Feedback
直接偏好优化|DPO|Direct Preference Optimization
近端策略优化|PPO|Proximal Policy Optimization
GRPO
LoRA|低秩适配
QLoRA
思维链|Chain-of-Thought|CoT|思维链提示|思维链提示法|Chain of Thought|Chain-of-Thought Prompting
思维树|Tree of Thoughts
ReAct
检索增强生成|RAG|Retrieval-Augmented Generation|检索增强|Retrieval Augmented Generation
混合专家模型|MoE|Mixture of Experts|Mixture-of-Experts|混合专家|混合专家架构
知识蒸馏|Knowledge Distillation|Distillation
扩散模型|Diffusion Model|Diffusion Models|Diffusion
自注意力机制|Self-Attention|自注意力
注意力机制|Attention
FlashAttention|Flash Attention
KV Cache|KV缓存
Next Token Prediction
反向传播算法|BP算法|Backpropagation|反向传播|误差反向传播
蒙特卡洛树搜索|MCTS|Monte Carlo Tree Search
梯度下降|Gradient Descent
支持向量机|SVM|Support Vector Machine
随机森林|Random Forest
决策树|Decision Tree
贝叶斯网络|Bayesian Network
遗传算法|Genetic Algorithm
世界模型|World Model
联结主义|Connectionism|连接主义
符号主义|Symbolism
人类心智理论|Theory of Mind|心智理论
宪法AI|Constitutional AI
主权AI|Sovereign AI
具身智能|Embodied AI|Embodied Intelligence
通用人工智能|AGI|Artificial General Intelligence
超级人工智能|ASI|Artificial Superintelligence|Superintelligence
AI Agent|AI智能体
数字孪生|Digital Twin
元宇宙|Metaverse
区块链|Blockchain
量子计算|Quantum Computing
光子计算|Photonic Computing|光计算
近存计算|Near-Memory Computing
存内计算|In-Memory Computing|存算一体|Processing-in-Memory
类脑计算|Neuromorphic Computing|神经形态计算
CUDA
CUDA-X
GPGPU|通用图形处理器|通用GPU
DSA|Domain Specific Architecture|领域专用架构|领域特定架构
ASIC|专用集成电路
FPGA|现场可编程门阵列
GPU|图形处理器|Graphics Processing Unit
CPU|中央处理器|Central Processing Unit
NPU|神经网络处理器|Neural Processing Unit
DPU|Data Processing Unit
SoC|系统级芯片|System on Chip
HBM|高带宽存储器|高带宽内存|High Bandwidth Memory
HBM2
HBM2e|HBM2E
HBM3
HBM3e|HBM3E
HBM4
DRAM
NAND|NAND闪存|NAND Flash
DDR5
GDDR6
LPDDR5
SRAM
NVLink
NVSwitch
InfiniBand
RoCE
PCIe|PCI Express
CXL
UCIe
CoWoS
Chiplet|芯粒|小芯片|Chiplets
EUV|极紫外光刻|极紫外|Extreme Ultraviolet|EUV光刻|Extreme Ultraviolet Lithography
DUV|深紫外光刻|深紫外
FinFET
GAA|环绕栅极|全环绕栅极|Gate-All-Around
RISC-V
x86
ARM架构|Arm architecture
Hopper
Blackwell
Ampere架构
达芬奇架构|Da Vinci architecture
Tensor Core|张量核心
SIMD
SIMT
RDMA
SDN
CPO|共封装光学|Co-Packaged Optics
硅光|Silicon Photonics|硅光子
液冷|Liquid Cooling
5G
6G
Wi-Fi 6
Wi-Fi 7
蓝牙|Bluetooth
LTE|4G|4G LTE
NB-IoT
激光雷达|LiDAR|Lidar
SLAM
V2X|车联网
BEV
脑机接口|Brain-Computer Interface|BCI
基因编辑|CRISPR|Gene Editing|CRISPR-Cas9
mRNA|信使RNA
碳捕集与封存|CCS|Carbon Capture and Storage|CCUS|Carbon Capture
小型模块化反应堆|SMR|Small Modular Reactor|Small Modular Reactors
核聚变|Nuclear Fusion|可控核聚变
钙钛矿|Perovskite
固态电池|Solid-State Battery
磷酸铁锂|LFP|磷酸铁锂电池
氢燃料电池|Hydrogen Fuel Cell
反事实推理|Counterfactual Reasoning
张量并行|Tensor Parallelism
流水线并行|Pipeline Parallelism
数据并行|Data Parallelism
专家并行|Expert Parallelism
混合精度训练|Mixed Precision Training
零样本提示|Zero-shot Prompting|零样本学习|Zero-Shot Learning
少样本提示|Few-shot Prompting|少样本学习|Few-Shot Learning
上下文学习|In-Context Learning
提示工程|Prompt Engineering
多模态大模型|MLLM|Multimodal Large Language Model
联合嵌入预测架构|JEPA
同态加密|Homomorphic Encryption
隐私计算|Privacy-Preserving Computation
差分隐私|Differential Privacy
零信任|Zero Trust
低代码|Low-Code
MapReduce
TCP/IP
HTTP|Hypertext Transfer Protocol|超文本传输协议|HTTP/1.1|HTTP/1.0
HTML|HyperText Markup Language|Hypertext Markup Language
HTML5
IPv6
MCP|Model Context Protocol
SWIFT系统
GDDR7
BF16
FP8
FP16
INT8
TF32
HTTP/2
HTTP/3
HTTPS
TCP|Transmission Control Protocol|传输控制协议
UDP|User Datagram Protocol
QUIC
TLS|Transport Layer Security
SSL|Secure Sockets Layer
DNS|Domain Name System|域名系统
DNSSEC
DHCP
SMTP|Simple Mail Transfer Protocol
IMAP
POP3
FTP|File Transfer Protocol
SSH|Secure Shell
NTP|Network Time Protocol
SNMP
LDAP
Kerberos
WebSocket|WebSockets
WebRTC
REST|RESTful
SOAP
GraphQL
gRPC
XML|Extensible Markup Language
SGML
XHTML
JSON|JavaScript Object Notation
YAML
CBOR
ASN.1
X.509
PKI|Public Key Infrastructure
OAuth|OAuth 2.0
SAML
OpenID Connect
IPv4
IPsec
BGP|Border Gateway Protocol
OSPF
MPLS
Ethernet|以太网
MIME|Multipurpose Internet Mail Extensions
URI|Uniform Resource Identifier|Uniform Resource Identifiers|统一资源标识符
URN
ABNF|Augmented BNF
BNF|Backus-Naur Form|巴科斯范式
Unicode|统一码
UTF-8
UTF-16
ASCII|US-ASCII
ISO-8859-1
GB18030
Base64
MD5
SHA-1
SHA-256
AES|Advanced Encryption Standard
RSA
Diffie-Hellman
ECDSA
HMAC
CRC
CSS|Cascading Style Sheets
WebAssembly|Wasm
POSIX
WAIS
Telnet
Usenet
3G
卫星互联网|Satellite Internet
北斗|BeiDou|北斗卫星导航系统
GPS|Global Positioning System|全球定位系统
RFID
NFC
USB
碳化硅|SiC|Silicon Carbide
氮化镓|GaN|Gallium Nitride
模型并行|Model Parallelism
序列并行|Sequence Parallelism
推测解码|Speculative Decoding
注意力汇聚|PagedAttention
指令微调|Instruction Tuning
参数高效微调|PEFT|Parameter-Efficient Fine-Tuning
智能体协议|A2A
自监督学习|Self-Supervised Learning
对比学习|Contrastive Learning
主动学习|Active Learning
元学习|Meta-Learning
集成学习|Ensemble Learning
主成分分析|PCA|Principal Component Analysis
K均值|K-means|k-means
逻辑回归|Logistic Regression
线性回归|Linear Regression
图神经网络技术|GNN技术
自动编码器|Autoencoder
零知识证明|Zero-Knowledge Proof
多方安全计算|Secure Multi-Party Computation|Multi-Party Computation
可信执行环境|TEE|Trusted Execution Environment
后量子密码|Post-Quantum Cryptography
数字人民币|e-CNY|Digital Yuan
央行数字货币|CBDC|Central Bank Digital Currency
稳定币|Stablecoin
去中心化金融|DeFi
非同质化代币|NFT
CAR-T|CAR-T疗法|CAR-T细胞疗法
单克隆抗体|Monoclonal Antibody
抗体偶联药物|ADC药物|Antibody-Drug Conjugate
GLP-1|GLP-1受体激动剂
PD-1|PD-1抑制剂
聚合酶链式反应|PCR|Polymerase Chain Reaction
全基因组测序|WGS|Whole Genome Sequencing
二代测序|NGS|Next-Generation Sequencing|高通量测序
磁共振成像|MRI|Magnetic Resonance Imaging|核磁共振
计算机断层扫描|CT扫描|Computed Tomography
正电子发射断层扫描|PET-CT
心电图|ECG|EKG|Electrocardiogram
特高压|UHV|特高压输电
柔性直流输电|柔性直流
虚拟电厂|Virtual Power Plant|VPP
抽水蓄能|Pumped Hydro|Pumped Storage
第四代核电
燃料电池|Fuel Cell
钠离子电池|Sodium-ion Battery
锂离子电池|Lithium-ion Battery|Lithium-Ion Battery
3D打印|3D Printing|增材制造|Additive Manufacturing
贝塞麦转炉炼钢法|Bessemer process
哈伯法|Haber process|Haber-Bosch
`;
