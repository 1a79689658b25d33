/** A source that a sentence names in words. */

export interface NamedSource {
  /** Where the words that introduce it begin, and end. */
  readonly start: number;
  readonly end: number;
  /** One, or several that are named together or one through the other (经济日报援引阿里研究院). */
  readonly names: readonly { readonly name: string; readonly start: number; readonly end: number }[];
  /** Whether it stands after what it vouches for (…, according to X). */
  readonly backward: boolean;
}
