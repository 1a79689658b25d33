/** Machine-learning models and their families. A row: canonical name, then aliases; a row with ~ names a family whose versions (GPT-4 Turbo, Claude 3) are models of their own, ~+ one that is a model only with a version (Mistral 7B). Source: general knowledge of the field. */
// prettier-ignore
export const MODELS = `
GPT~
ChatGLM~
GLM~
文心一言~|ERNIE Bot|Ernie Bot
文心大模型~|ERNIE|文心|文心4.0
通义千问~|Tongyi Qianwen|通义
Qwen~|千问
QwQ~
QVQ~
混元~|Hunyuan|腾讯混元|混元大模型
盘古大模型~|PanGu|Pangu|盘古
豆包大模型~|Doubao|豆包
讯飞星火~|SparkDesk|星火大模型|讯飞星火大模型|星火认知大模型
商汤日日新~|SenseNova|日日新
智谱清言|ChatGLM App
悟道~|WuDao|Wu Dao
紫东太初~
书生~|InternLM|书生·浦语|书生浦语
InternVL~
Kimi~|Kimi Chat|Kimi智能助手
Baichuan~|百川大模型
Yi~+
Step~+
MiniCPM~
CPM~
abab~
天工~|Skywork
360智脑|360 Zhinao
DeepSeek~+
Mistral~+
MiniMax~+
DeepSeek Coder~
Janus~
Llama~|LLaMA|LLAMA
Code Llama~
OpenLLaMA~|OpenLlama
Alpaca~
Vicuna~
Guanaco
Koala
Orca~
WizardLM~
Claude~
Claude Instant~
Gemini~
Gemma~
PaLM~
LaMDA~
Bard|谷歌Bard|Google Bard
Med-PaLM~
Chinchilla
Gopher
Flamingo
Gato
Sparrow
AlphaGo|阿尔法狗|阿尔法围棋
AlphaGo Zero
AlphaZero
AlphaFold~
AlphaStar
AlphaGeometry~
AlphaCode~
AlphaTensor
AlphaProof
AlphaEvolve
MuZero
GraphCast
GNoME
Genie~
Veo~
Imagen~
Lyria
MusicLM
Sora~
DALL·E~|DALL-E|DALLE
Codex~
CLIP
InstructGPT
WebGPT
AutoGPT|Auto-GPT
BabyAGI
Whisper~
Jukebox
OpenAI Five
OpenAI o1~|o1
OpenAI o3~|o3
OpenAI o4-mini|o4-mini
text-davinci~
gpt-oss~
Grok~
Mistral Large~
Mistral Medium~
Mistral Small~
Mixtral~
Codestral
Pixtral
Phi~+
Orion
Turing-NLG
Megatron-Turing NLG~|MT-NLG
BLOOM~
BLOOMZ
Falcon~
MPT~
DBRX
Dolly~
OPT~+
Galactica
SAM~|Segment Anything|Segment Anything Model
DINO~
Stable Diffusion~
SDXL
Stable LM~|StableLM
Flux.1|FLUX.1
Imagen Video
Make-A-Video
Gen-1
Gen-2
Gen-3
可灵~|Kling
Vidu
Jamba~
Command R~|Command R+
Cohere Command
Jurassic~|Jurassic-1|Jurassic-2
Titan Text
Nova Pro
Nemotron~
GPT-J~
GPT-NeoX~
GPT-Neo~
Pythia~
StarCoder~
CodeGen~
CodeGeeX~
Codeium
T5~
mT5~
Flan-T5~|FLAN-T5
UL2
Switch Transformer~|Switch Transformers|SwitchTransformer
GLaM
GShard
BERT~
RoBERTa~
ALBERT~
DistilBERT
DeBERTa~
ELECTRA
XLNet
ELMo
BART
Word2Vec|word2vec
GloVe
fastText
ViT~|Vision Transformer
Swin Transformer~|Swin
DETR
YOLO~
ResNet~|残差网络
DenseNet~
EfficientNet~
MobileNet~
AlexNet
LeNet~
VGG~|VGGNet
GoogLeNet
Inception~
SPPNet|SPP-Net
R-CNN|RCNN
Fast R-CNN
Faster R-CNN
Mask R-CNN
U-Net|UNet
CNN|卷积神经网络|Convolutional Neural Network|ConvNet|CNNs|ConvNets
RNN|循环神经网络|Recurrent Neural Network
LSTM|长短期记忆网络|长短时记忆网络|Long Short-Term Memory
GRU|门控循环单元
GAN|生成对抗网络|生成式对抗网络|Generative Adversarial Network
DCGAN
StyleGAN~
CycleGAN
BigGAN
VAE|变分自编码器|Variational Autoencoder
GNN|图神经网络|Graph Neural Network
DNN|深度神经网络|Deep Neural Network
MLP|多层感知机|Multilayer Perceptron
DBN|深度信念网络|深度置信网络|Deep Belief Network
玻尔兹曼机|Boltzmann Machine
感知机|Perceptron
Neocognitron
Theseus
ELIZA|Eliza
Deep Blue|深蓝
IBM Watson|Watson
Pluribus
Libratus
Cicero
NetTalk
TD-Gammon
WaveNet
Tacotron~
VALL-E
BEiT~
BLIP~
LLaVA~
MiniGPT~
Mamba~
RWKV~
Hyena
RetNet
Perceiver
GPT-4RoI
ViLBERT
VisualBERT
LXMERT
UNITER
BloombergGPT
FinGPT
RT-1
RT-2
PaLM-E
Helix
Pi0|π0
PanGu-Σ|盘古-Σ
PLUG
M6
源1.0|Yuan 1.0
FactorNet
AtomNet
DeepVariant
DeepBind
DeepSEA
Enformer
ESM~
RoseTTAFold
AlphaMissense
Med-Gemini
BioBERT
ClinicalBERT
PubMedBERT
Kimi K2
MiniMax-M1
GLM-4.5
Hunyuan-Large
Ling~+
Seed-OSS
Mistral Nemo
Magistral
Devstral
Granite~+
Command A
Olmo~|OLMo
Molmo
SmolLM~
TinyLlama
Stable Video Diffusion
AnimateDiff
ControlNet
DreamBooth
CogVideo~|CogVideoX
Hailuo|海螺视频
Wan~+
Whisper-large
Wav2Vec|wav2vec
HuBERT
PaLI
OpenVLA
Performer模型
Longformer
Reformer
Linformer
Informer
BigBird
`;
