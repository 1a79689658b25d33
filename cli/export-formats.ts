/** The forms in which `claimtrail export` writes a stored graph. */

export const EXPORT_FORMATS = ['json', 'graphml'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
