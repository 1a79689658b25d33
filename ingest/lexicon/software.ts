/** Frameworks, libraries, apps, platforms, sites and operating systems. A row: canonical name, then aliases. Source: general knowledge of the field. */
// prettier-ignore
export const SOFTWARE = `
ChatGPT|ChatGPT Plus
GPT Store
TensorFlow|Tensorflow
PyTorch|Pytorch
PaddlePaddle|飞桨|百度飞桨
MindSpore|昇思|昇思MindSpore
MindIE
CANN
OneFlow
MegEngine|天元框架
Jittor|计图
Caffe
Theano
MXNet
Keras
JAX
Torch
CNTK
Chainer
scikit-learn|Scikit-learn
XGBoost
NumPy
ONNX
ONNX Runtime
TensorRT
TensorRT-LLM
Triton Inference Server
OpenVINO
oneAPI
ROCm
cuDNN
cuBLAS
NCCL
NVIDIA AI Enterprise
Omniverse
NVIDIA NIM
vLLM
SGLang
llama.cpp
Ollama
LM Studio
DeepSpeed
Megatron-LM|Megatron
Colossal-AI|ColossalAI
FSDP
Horovod
Ray Serve
Kubernetes
Docker
OpenStack
Hadoop|Apache Hadoop
Apache Spark|Spark
Kafka|Apache Kafka
Flink|Apache Flink
LLM Foundry
Optimum Habana
Hugging Face Hub
Transformers库|Hugging Face Transformers
LangChain
LlamaIndex
AutoGen
MetaGPT
CrewAI
Dify
扣子|Coze
Gradio
Streamlit
Jupyter
Python
Java
JavaScript
TypeScript
C++
Fortran
MATLAB
Verilog
SQL
MySQL
PostgreSQL|Postgres
MongoDB
Redis
Elasticsearch
Linux
Ubuntu
Windows
Windows 11
macOS
iOS
Android|安卓
鸿蒙|HarmonyOS|鸿蒙系统|鸿蒙OS|OpenHarmony
欧拉系统|openEuler|欧拉操作系统
麒麟操作系统|Kylin OS|银河麒麟
统信UOS|UOS
ChromeOS
GitHub|Github
GitLab
Gitee
GitHub Copilot
Microsoft Copilot|微软Copilot|Windows Copilot
Microsoft 365 Copilot|Office 365 Copilot|M365 Copilot
Copilot
Azure|Microsoft Azure|微软云
Azure OpenAI|Azure OpenAI Service
Bing|必应|New Bing|Bing Chat
Google Search|谷歌搜索
Google Maps|谷歌地图
Google Workspace
Google Translate|谷歌翻译
Google Scholar|谷歌学术
Gmail
Google Docs
Vertex AI
Google AI Studio
NotebookLM
TPU Cloud
Amazon Bedrock|Bedrock
Amazon SageMaker|SageMaker
Amazon Mechanical Turk|Mechanical Turk
Alexa|Amazon Alexa
Siri
Google Assistant
Cortana
Apple Intelligence
Xcode
Chrome|谷歌浏览器
Safari
Firefox
Microsoft Office
Office 365|Microsoft 365
Excel
PowerPoint
Microsoft Word
Microsoft Teams
Visual Studio Code|VS Code
Photoshop
Adobe Firefly|Firefly
AutoCAD
Figma
Canva
Notion
Notion AI
Slack
Zoom会议
Trello
Jira
WordPress
Wikipedia|维基百科
百度百科|Baidu Baike
知乎|Zhihu
Quora
Reddit
Stack Overflow|StackOverflow
X平台|Twitter|推特
Facebook应用
Instagram
WhatsApp
Messenger
Telegram
Discord
WeChat|微信
企业微信|WeCom
QQ
微博|Weibo|新浪微博
抖音|Douyin
TikTok|Tiktok
今日头条|Toutiao
西瓜视频
剪映|CapCut
小红书|Xiaohongshu|RedNote
淘宝|Taobao
天猫|Tmall
闲鱼
支付宝|Alipay
微信支付|WeChat Pay
饿了么|Ele.me
高德地图|Amap|高德
百度地图|Baidu Maps
百度搜索
夸克|Quark
钉钉|DingTalk
飞书|Feishu|Lark
腾讯会议|Tencent Meeting
腾讯元宝|元宝App
WPS|WPS Office
WPS AI
石墨文档
YouTube|Youtube|油管
YouTube Kids
Spotify
Twitch
Netflix应用
Steam
Temu
AliExpress|速卖通
Etsy
Fiverr
Upwork
TaskRabbit
Freelancer平台
Character.AI应用
Replika
Talkie
星野应用
Poe
Perplexity AI搜索
Claude Code
Cursor编辑器
Devin
Windsurf
Replit
Tabnine
Manus
OpenAI API
Operator智能体
Stable Diffusion WebUI
ComfyUI
Papers With Code|Papers with Code|PapersWithCode
arXiv
Google Play|谷歌应用商店
App Store|苹果应用商店
Ernie Studio
ModelScope|魔搭|魔搭社区
ModelArts
千帆平台|百度千帆
百炼平台|阿里云百炼
PAI平台
火山方舟
Kaggle
Scratch
SAP ERP
Salesforce Einstein|Einstein GPT
Snowflake Cortex
Bitcoin|比特币
Ethereum|以太坊
Autopilot
FSD|Full Self-Driving
Apollo平台
Codeforces
LeetCode
Duolingo Max
Khanmigo
TaiChi
Unreal Engine|虚幻引擎
Unity引擎|Unity Engine
Blender
ROS
Go|Golang|Go语言
Rust
Ruby
PHP
Perl
Swift
Kotlin
Scala
Haskell
Erlang
Julia语言
R语言
Lisp
COBOL
BASIC语言
Assembly语言
Node.js|Nodejs
Deno
Bun
React|React.js|ReactJS
React Native
Vue|Vue.js
Angular
Svelte|SvelteKit
Next.js
jQuery
Django
Flask
FastAPI
Spring Boot
Ruby on Rails|Rails
Laravel
Express.js
Electron
Flutter
webpack
Vite
Babel
npm
Git
Subversion
Mercurial
Jenkins
GitHub Actions
Ansible
Terraform
Prometheus
Grafana
Nginx|NGINX
Apache HTTP Server
Tomcat
SQLite
Oracle Database
SQL Server
Cassandra|Apache Cassandra
HBase
Hive|Apache Hive
ClickHouse
Neo4j
Memcached
RabbitMQ
ZooKeeper
etcd
Airflow|Apache Airflow
dbt
Tableau
Power BI
Jupyter Notebook
Pandas
SciPy
Matplotlib
spaCy
NLTK
OpenCV
LLVM
GCC
Clang
V8
SpiderMonkey
Gecko
WebKit
Blink引擎
Chromium
Microsoft Edge|Edge浏览器
Internet Explorer
Netscape Navigator
Thunderbird
SeaMonkey
Debian
Fedora
Red Hat Enterprise Linux|RHEL
CentOS
FreeBSD
Arch Linux
Unix|UNIX
Solaris
MS-DOS
Windows 10
Windows XP
Windows Server
iPadOS
watchOS
visionOS
Wear OS
Emacs
Vim
Sublime Text
Eclipse
IntelliJ IDEA|IntelliJ
Android Studio
Visual Studio
DALL-E API
Bard应用
Copilot Studio
Dynamics 365
SAP HANA
AWS Lambda
Amazon S3|S3
Amazon EC2|EC2
DynamoDB
Google BigQuery|BigQuery
Google Drive
iCloud
iTunes
Apple Pay
Apple Music
FaceTime
iMessage
CarPlay
拼多多App
快手App
滴滴出行App
美团App
豆瓣|Douban
Snapchat
Threads应用
Bluesky
Mastodon
Clubhouse
TikTok Shop
Amazon Prime
Tether|泰达币|USDT
USD Coin|USDC
CIPS|人民币跨境支付系统
Signal应用
Skype
Adobe Acrobat
Adobe Premiere
Final Cut Pro
Minecraft|我的世界
Fortnite
Pokémon Go
王者荣耀
原神|Genshin Impact
黑神话：悟空|Black Myth: Wukong
Stack Exchange
Hacker News
Medium平台
Substack
Craigslist
Yelp
GitHub Pages
Wolfram Alpha|WolframAlpha
Mathematica
Stata
SPSS
LaTeX
Overleaf
Zotero
EndNote
腾讯文档
百度网盘
秘塔AI搜索
通义灵码
文心快码
通义听悟
LangGraph
Bolt.new
EulerOS
澎湃OS|HyperOS
ColorOS
OriginOS
Bixby
小爱同学
天猫精灵
Google Pay
Tumblr
OneDrive
移动云
联通云
After Effects
SolidWorks
Isaac Sim
Gazebo
Webex
和平精英
绝地求生
英雄联盟
使命召唤
Civitai
达梦数据库
OceanBase
TiDB
GaussDB
Milvus
`;
