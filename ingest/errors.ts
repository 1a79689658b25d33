/** Why no graph can be made of some bytes. Anything less is a diagnostic in the graph. */
export type IngestErrorCode = 'empty' | 'binary' | 'encoding' | 'unsupported' | 'no-text' | 'locked' | 'damaged';

export class IngestError extends Error {
  readonly code: IngestErrorCode;
  constructor(code: IngestErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'IngestError';
    this.code = code;
  }
}
