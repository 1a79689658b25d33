/** The codes of the model in their order. Apart from the schema, so that a page that names them need not load it. */

export const ENTITY_TYPES = [
  'company',
  'model',
  'chip',
  'policy',
  'person',
  'institution',
  'software',
  'dataset',
  'technology',
  'place',
] as const;

export const RELATION_TYPES = [
  'developed',
  'issued',
  'restricts',
  'invested_in',
  'based_on',
  'uses',
  'runs_on',
  'compared_with',
  'part_of',
  'located_in',
  'partners_with',
  'published',
  'supplies',
  'evaluated_on',
  'employs',
] as const;

export const REFERENCE_TYPES = [
  'webpage',
  'article-journal',
  'paper-preprint',
  'paper-conference',
  'report',
  'book',
  'news',
  'policy',
  'dataset',
  'filing',
  'other',
] as const;

export const PROVENANCE_LEVELS = ['cited', 'attributed', 'unsourced'] as const;

export const CLAIM_KINDS = ['fact', 'forecast', 'opinion', 'definition'] as const;

export const APPROXIMATIONS = ['exact', 'about', 'over', 'under'] as const;
