/** Words that name a variant of a model, and the families whose version follows a hyphen. Source: general knowledge of the field. */
// prettier-ignore
export const VARIANT_WORDS: readonly string[] = [
  'Turbo', 'turbo', 'Pro', 'pro', 'Ultra', 'Nano', 'nano', 'Flash', 'flash', 'Lite', 'lite', 'Mini', 'mini', 'Micro', 'Opus', 'opus', 'Sonnet', 'sonnet', 'Haiku', 'haiku', 'Large', 'large', 'Small', 'small', 'Medium', 'medium', 'Base', 'base', 'Tiny', 'tiny',
  'XL', 'XXL', 'Preview', 'preview', 'Instruct', 'instruct', 'Chat', 'chat', 'Vision', 'vision', 'Coder', 'Math', 'Plus', 'Max', 'AirX', 'Air', 'Omni', 'Thinking', 'Reasoner', 'Zero', 'Distill', 'Lightning', 'Scout', 'Maverick', 'Behemoth', 'Guard', 'Advanced', 'VL', 'MoE', 'it', 'Σ', 'α', 'Qwen', 'Llama',
];
// prettier-ignore
export const HYPHENATED_FAMILIES: ReadonlySet<string> = new Set(['GPT', 'GLM', 'ChatGLM', 'PanGu', 'CPM', 'MiniCPM', 'DeepSeek', 'Baichuan', 'Yi', 'Step', 'CodeGeeX', 'GPT-NeoX', 'GPT-J', 'OPT', 'MPT', 'ResNet', 'EfficientNet', 'LeNet', 'DALL·E', 'Phi', 'QwQ', 'RWKV', 'Jurassic', 'VGG', 'InternLM', 'Kling', 'T5', 'ViT']);
