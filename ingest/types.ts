/** The arrows of the pipeline, in the order of the flow: reading this file is reading the pipeline. */
import type {
  Agreement,
  Approximation,
  Author,
  Citation,
  Claim,
  ClaimKind,
  Diagnostic,
  Entity,
  EntityType,
  Exhibit,
  Figure,
  Mention,
  Provenance,
  Reference,
  Relation,
  RelationType,
  Section,
  Sentence,
} from '#graph/model/document-graph.ts';
import type { Span } from '#graph/model/span.ts';

interface SourceFacts {
  /** `text/markdown`, `text/html`, `application/pdf` … */
  readonly mediaType: string;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly revision: string;
  /** File name without folder; only for the id and a fallback title. */
  readonly name: string;
}

/** read: bytes → decoded text of Markdown, plain text or HTML. */
export interface TextFile extends SourceFacts {
  readonly kind: 'text';
  readonly text: string;
}

/** read: bytes → what a PDF prints, page by page. */
export interface PagedFile extends SourceFacts {
  readonly kind: 'paged';
  readonly pages: readonly PrintedPage[];
}

export interface PrintedPage {
  /** In points, as are all places on it. */
  readonly width: number;
  readonly height: number;
  /** In the order of the file. */
  readonly runs: readonly PrintedRun[];
}

/** A stretch of text that is printed in one go. */
export interface PrintedRun {
  readonly text: string;
  /** Left end of its base line, from the left of the page. */
  readonly x: number;
  /** Base line, from the top of the page. */
  readonly y: number;
  readonly width: number;
  /** Font size. */
  readonly size: number;
  /** Name of the font within the file: runs of one font share it. */
  readonly font: string;
}

/** read: bytes → the parts of an office document, each as its XML. */
export interface OfficeFile extends SourceFacts {
  readonly kind: 'office';
  /** `word/document.xml` … */
  readonly parts: ReadonlyMap<string, string>;
}

export type SourceFile = TextFile | PagedFile | OfficeFile;

/** parse: the document's text. Every offset points into `text`: the decoded file itself for Markdown and plain text, what the reader made of it for other formats. */
export interface SourceText extends SourceFacts {
  readonly text: string;
  /** Where each stretch of the text is printed, in order of the text; only for formats that have pages. */
  readonly pages?: readonly PageStart[];
}

/** From here to the next one the text is printed on this page. */
export interface PageStart {
  readonly start: number;
  /** 1-based. */
  readonly page: number;
}

/** Readable text that remembers where each of its characters stands in the document. */
export interface Readable {
  /** No Markdown marks, no escapes; citation markers still in it, as printed. */
  readonly text: string;
  /** `offsets[i]` = document offset at which `text[i]` begins. */
  readonly offsets: readonly number[];
  /** `ends[i]` = document offset just past `text[i]`; more than one further where the document spells it longer (`&amp;`). */
  readonly ends: readonly number[];
}

/** Marks of inline style, as half-open ranges of the readable text. */
export interface InlineMark {
  readonly kind: 'strong' | 'emphasis' | 'code' | 'link' | 'footnoteReference' | 'superscript' | 'image';
  readonly start: number;
  readonly end: number;
  /** Address of a link or image; label of a footnote reference. */
  readonly target?: string;
}

export interface Cell extends Readable {
  /** Marks of style in the cell, where there are any. */
  readonly marks?: readonly InlineMark[];
}

/** parse: one block of the document. */
export interface Block {
  readonly kind:
    | 'heading'
    | 'paragraph'
    | 'listItem'
    | 'quote'
    | 'code'
    | 'table'
    | 'image'
    | 'caption'
    | 'html'
    | 'rule'
    | 'definition'
    /** Frames the text and is no part of it: contents, licence, running heads. */
    | 'furniture'
    | 'frontMatter';
  readonly span: Span;
  readonly readable: Readable;
  readonly marks: readonly InlineMark[];
  /** Heading depth 1–6 as marked up; 0 elsewhere. */
  readonly depth: number;
  /** Label of a footnote definition. */
  readonly label?: string;
  /** Address of an image block. */
  readonly url?: string;
  /** Cells of a table, header row first. */
  readonly rows?: readonly (readonly Cell[])[];
  /** Whether the author's mark-up numbers the list this item stands in. */
  readonly ordered?: boolean;
  /** The item's number in an ordered list, on its first block only. */
  readonly ordinal?: number;
}

/** parse: the document as a flat list of blocks in reading order. */
export interface ReportTree {
  readonly source: SourceText;
  readonly blocks: readonly Block[];
  /** What the file itself says of the document, outside its text: `<meta>`, document properties. */
  readonly facts?: Partial<DocumentFacts>;
  readonly diagnostics: readonly Diagnostic[];
}

/** What part a block plays in a report. */
export type Role =
  | 'title'
  | 'byline'
  | 'heading'
  | 'body'
  | 'caption'
  | 'exhibitNote'
  | 'exhibitSource'
  | 'reference'
  | 'image'
  | 'boilerplate'
  | 'table'
  | 'code';

/** segment: a heading, read off mark-up or off its numbering. */
export interface HeadingLine {
  /** As printed: 一、 or 2.3; empty where there is none. */
  readonly number: string;
  readonly title: string;
  /** 1-based depth in the outline. */
  readonly level: number;
}

/** segment: a block with its role and place. */
export interface Passage {
  readonly role: Role;
  readonly block: Block;
  /** Index of the passage in document order. */
  readonly index: number;
  readonly heading?: HeadingLine;
  readonly sectionId?: string;
  /** Label of the reference that a block of role `reference` defines or continues. */
  readonly referenceLabel?: string;
}

/** segment: the report's frame, read off roles and headings. */
export interface Outline {
  readonly source: SourceText;
  readonly documentId: string;
  readonly passages: readonly Passage[];
  readonly sections: readonly Section[];
  readonly facts: DocumentFacts;
  readonly diagnostics: readonly Diagnostic[];
}

/** segment: what the title block, front matter and imprint say of the document. */
export interface DocumentFacts {
  readonly title: string;
  readonly url?: string;
  /** `zh` or `en`. */
  readonly language: string;
  readonly publishedOn?: string;
  readonly publisher?: string;
  readonly authors: readonly Author[];
}

/** segment: a citation marker, not yet linked to a definition. */
export interface Marker {
  readonly label: string;
  /** As printed, with brackets and escapes; each of a stack (`[57],[58]`) has a span of its own. */
  readonly span: Span;
  /** Offset in the marker-free readable text at which it stood. */
  readonly at: number;
}

/** segment: one sentence, readable, markers taken out, every character mapped to the document. */
export interface SentenceText {
  readonly sentence: Sentence;
  /** Same text as `sentence.text`. */
  readonly readable: Readable;
  readonly passage: Passage;
  /** In order of their place. */
  readonly markers: readonly Marker[];
  /** Ranges of the text that are set in bold. */
  readonly strong: readonly { readonly start: number; readonly end: number }[];
  /** Where the sentence stands in a table: 0-based row and column, and the words of its row's and column's headers. */
  readonly cell?: { readonly row: number; readonly column: number; readonly header: string; readonly rowHeader: string };
}

/** segment → extract: the report cut up. */
export interface Segmented {
  readonly outline: Outline;
  readonly sentences: readonly SentenceText[];
}

/** A half-open range of a sentence's readable text. */
export interface Place {
  readonly sentenceId: string;
  readonly start: number;
  readonly end: number;
}

/** extract: a marker linked to its definition, with the stretch it backs. */
export interface CitationHit {
  readonly label: string;
  readonly referenceId: string;
  /** The marker as printed. */
  readonly span: Span;
  readonly scope: 'backward' | 'forward';
  /** The smallest stretch of the sentence that the source backs; absent for a marker in an exhibit's source line. */
  readonly support?: Place;
  /** Following clauses and sentences that plainly elaborate the same source. */
  readonly carried: readonly Place[];
  readonly exhibitId?: string;
  /** For a marker inside a note or a heading: the words that it stands behind. */
  readonly noteSpan?: Span;
}

/** extract: an exhibit, and its readable lines for whoever looks for names in them. */
export interface ExhibitHit {
  readonly exhibit: Exhibit;
  readonly lines: readonly Readable[];
  /** Markers in its lines. */
  readonly markers: readonly { readonly label: string; readonly span: Span }[];
}

/** extract: a number that measures something. */
export interface FigureHit extends Place {
  /** The number with its hedge and unit as `figure.raw`: what stands in the sentence from `start` to `end`. */
  readonly raw: string;
  readonly value: number;
  readonly maxValue?: number;
  readonly unit: string;
  readonly approximation: Approximation;
  readonly period?: string;
  readonly subject?: string;
  readonly metric?: string;
}

/** extract: a source named in words (据IDC数据), with the stretch it vouches for. */
export interface AttributionHit {
  readonly name: string;
  /** The name itself. */
  readonly place: Place;
  /** What it covers; may go on into following sentences of the paragraph. */
  readonly covers: readonly Place[];
}

/** extract: the smallest clause that states one thing and stands on one provenance. */
export interface ClaimHit extends Place {
  readonly kind: ClaimKind;
  /** With the subject that its words leave out; absent where it reads by itself. */
  readonly resolvedText?: string;
}

/** extract: a surface form that names something. */
export interface NameHit {
  readonly surface: string;
  /** Canonical name, where the lexicon or an in-text definition knows one. */
  readonly name: string;
  readonly type: EntityType;
  /** Known names in other languages and short forms, whether or not they were met. */
  readonly aliases: readonly string[];
  readonly span: Span;
  /** Where it stands, for a name in a sentence. */
  readonly place?: Place;
  readonly exhibitId?: string;
  /** lexicon = a known name; pattern = recognised by its form; definition = defined in the text. */
  readonly by: 'lexicon' | 'pattern' | 'definition';
  /** What the entity's id is made of: the same for every name of one thing, in any language. */
  readonly key: string;
}

/** extract: what the text says, piece by piece, nothing linked yet but markers to definitions. */
export interface Extraction {
  readonly references: readonly Reference[];
  readonly exhibits: readonly ExhibitHit[];
  readonly citations: readonly CitationHit[];
  readonly figures: readonly FigureHit[];
  readonly attributions: readonly AttributionHit[];
  readonly claims: readonly ClaimHit[];
  readonly names: readonly NameHit[];
  readonly diagnostics: readonly Diagnostic[];
}

/** resolve: a claim with its id and the sentence it stands in. */
export interface PlacedClaim extends ClaimHit {
  readonly id: string;
}

/** resolve: a figure with its id and the claim that holds it. */
export interface PlacedFigure extends FigureHit {
  readonly id: string;
  readonly claimId: string;
}

/** resolve: what each claim and figure stands on. */
export interface Provenances {
  /** Claim id → provenance; every claim has one. */
  readonly claims: ReadonlyMap<string, Provenance>;
  /** Figure id → provenance, only where it differs from its claim's. */
  readonly figures: ReadonlyMap<string, Provenance>;
  /** For each citation, in order: the claims it covers, direct and carried. */
  readonly claimIdsOf: readonly (readonly string[])[];
}

/** resolve: one place at which an entity is named. */
export interface EntityMention {
  readonly entityId: string;
  readonly span: Span;
  readonly place?: Place;
  readonly exhibitId?: string;
}

/** resolve: a typed relation, stated by words of a claim. */
export interface RelationHit {
  readonly type: RelationType;
  readonly headId: string;
  readonly tailId: string;
  readonly claimId: string;
  /** The words that state it, head and tail included. */
  readonly place: Place;
}

/** resolve: the facts that `assemble` puts into the graph. */
export interface Resolution {
  readonly claims: readonly Claim[];
  readonly figures: readonly Figure[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly relations: readonly Relation[];
  readonly citations: readonly Citation[];
  readonly agreements: readonly Agreement[];
}

/** Progress of an ingestion, one call per stage begun. */
export type Stage = 'read' | 'parse' | 'segment' | 'extract' | 'resolve' | 'assemble' | 'measure' | 'store';
export type Progress = (stage: Stage, done: number, total: number) => void;
