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
检索增强生成|RAG|Retrieval-Augmented Generation|检索增强
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
边缘计算|Edge Computing
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
PCIe
CXL
UCIe
CoWoS
Chiplet|芯粒|小芯片|Chiplets
EUV|极紫外光刻|极紫外|Extreme Ultraviolet
DUV|深紫外光刻|深紫外
FinFET
GAA|环绕栅极
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
LTE
NB-IoT
激光雷达|LiDAR|Lidar
SLAM
V2X
BEV
脑机接口|Brain-Computer Interface|BCI
基因编辑|CRISPR|Gene Editing
mRNA
碳捕集与封存|CCS|Carbon Capture and Storage
小型模块化反应堆|SMR|Small Modular Reactor|Small Modular Reactors
核聚变|Nuclear Fusion
钙钛矿|Perovskite
固态电池|Solid-State Battery
磷酸铁锂|LFP
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
多模态大模型|MLLM
联合嵌入预测架构|JEPA
同态加密|Homomorphic Encryption
隐私计算|Privacy-Preserving Computation
差分隐私|Differential Privacy
零信任|Zero Trust
低代码|Low-Code
MapReduce
TCP/IP
HTTP
HTML
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
`;
