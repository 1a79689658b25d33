/** The forms in which `claimtrail export` writes a stored graph, or the library. */

const DOCUMENT_FORMATS = ['json', 'graphml'] as const;
const LIBRARY_FORMATS = ['neo4j-admin'] as const;
export const EXPORT_FORMATS = [...DOCUMENT_FORMATS, ...LIBRARY_FORMATS] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export function isLibraryFormat(format: ExportFormat): format is (typeof LIBRARY_FORMATS)[number] {
  return LIBRARY_FORMATS.some((each) => each === format);
}
