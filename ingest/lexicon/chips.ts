/** Chips, accelerators and the machines built around them. A row: canonical name, then aliases. Source: general knowledge of the field. */
// prettier-ignore
export const CHIPS = `
H100|Hopper H100|H100 GPU
H200
H800
H20
A100|A100 GPU
A800
A30
A40
A10
L4
L40
L40S
L20
V100|Tesla V100
P100
T4
K80
B100
B200
B300
GB200|GB200 NVL72
GB300
GH200|Grace Hopper
Grace CPU
Vera Rubin
DGX A100
DGX H100
DGX B200
DGX GB200
DGX-1
HGX H100
HGX H20
DGX SuperPOD
RTX 4090|GeForce RTX 4090
RTX 5090|GeForce RTX 5090
RTX 3090|GeForce RTX 3090
RTX 4090D
GeForce
Jetson|Jetson Orin
NVIDIA Orin|Orin
NVIDIA Thor|DRIVE Thor
BlueField
MI100
MI250|MI250X|Instinct MI250
MI300|Instinct MI300
MI300X|Instinct MI300X
MI300A
MI325X
MI350
EPYC
Ryzen
锐龙AI|Ryzen AI
Xeon|至强
Gaudi
Gaudi 2|Gaudi2
Gaudi 3|Gaudi3
Core Ultra|酷睿Ultra
Meteor Lake
Lunar Lake
Loihi
TPU|张量处理单元|Tensor Processing Unit
TPU v2
TPU v3
TPU v4
TPU v5e
TPU v5p
Trillium
Ironwood
Axion
Trainium|AWS Trainium
Trainium2|Trainium 2
Inferentia|AWS Inferentia
Graviton
Maia 100|Microsoft Maia|Maia
Cobalt 100
MTIA
Dojo
FSD芯片|FSD Chip
骁龙|Snapdragon
骁龙8 Gen 3|Snapdragon 8 Gen 3
骁龙X Elite|Snapdragon X Elite
Cloud AI 100
天玑|Dimensity
天玑9300|Dimensity 9300
昇腾|Ascend
昇腾910|Ascend 910
昇腾910B|Ascend 910B|910B
昇腾910C|Ascend 910C|910C
昇腾310|Ascend 310
Atlas 900
Atlas 800
鲲鹏|Kunpeng
鲲鹏920|Kunpeng 920
麒麟9000|Kirin 9000
麒麟9000S|Kirin 9000S
麒麟芯片|Kirin
思元370|MLU370
思元290|MLU290
思元590|MLU590
深算一号
BR100|壁砺100
BR104
邃思
曦云C500
MTT S4000
MTT S80
昆仑芯2代
含光800
倚天710|Yitian 710
玄铁
征程5|Journey 5
征程6|Journey 6
Exynos
Tensor G3
M1芯片|Apple M1
M2芯片|Apple M2
M3芯片|Apple M3
M4芯片|Apple M4
A17 Pro
WSE-2
WSE-3|Wafer Scale Engine
LPU|Language Processing Unit
Groq LPU
IPU|Intelligence Processing Unit
ENIAC
Colossus|xAI Colossus
Frontier超级计算机|Frontier supercomputer
神威·太湖之光|Sunway TaihuLight
天河二号|Tianhe-2
Blackwell Ultra
Rubin
RTX PRO 6000
A6000|RTX A6000
RTX 3080
RTX 4080
RTX 2080 Ti|RTX 2080
GTX 1080 Ti|GTX 1080
MI355X
MI400
TPU v6
TPU v1
Trainium3|Trainium 3
Maia 200
昇腾920|Ascend 920
昇腾950|Ascend 950
昆仑芯3代|昆仑芯P800
寒武纪MLU590
PPU芯片
龙芯3A6000|3A6000
骁龙8 Elite|Snapdragon 8 Elite
M5芯片|Apple M5
A18 Pro
A19 Pro
`;
