/** The arrows of the pipeline, in the order of the flow: reading this file is reading the pipeline. */
import type { Agreement, Attribution, Author, Claim, Citation, Diagnostic, Entity, EntityType, Exhibit, Figure, Mention, Reference, Relation, Section, Sentence } from '#graph/model/document-graph.ts';
import type { Span } from '#graph/model/span.ts';

/** read: bytes → decoded text. Every later offset points into `text`. */
export interface SourceText {
  readonly text: string;
  /** `text/markdown`, `text/plain` … */
  readonly mediaType: string;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly revision: string;
  /** File name without folder; only for the id and a fallback title. */
  readonly name: string;
}

/** Readable text that remembers where each of its characters stands in the document. */
export interface Readable {
  /** No Markdown marks, no escapes; citation markers still in it. */
  readonly text: string;
  /** `offsets[i]` = document offset of `text[i]`; one more at the end: the offset just past the last character. */
  readonly offsets: readonly number[];
}

/** Marks of inline style, as half-open ranges of the readable text. */
export interface InlineMark {
  readonly kind: 'strong' | 'emphasis' | 'code' | 'link' | 'footnoteReference' | 'superscript' | 'image';
  readonly start: number;
  readonly end: number;
  /** Address of a link or image; label of a footnote reference. */
  readonly target?: string;
}

/** parse: one block of the document. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'listItem' | 'quote' | 'code' | 'table' | 'image' | 'html' | 'rule' | 'definition' | 'frontMatter';
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
  readonly rows?: readonly (readonly Readable[])[];
  /** Whether the author's mark-up numbers the list this item stands in. */
  readonly ordered?: boolean;
}

/** parse: the document as a flat list of blocks in reading order. */
export interface ReportTree {
  readonly source: SourceText;
  readonly blocks: readonly Block[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What part a block plays in a report. */
export type Role = 'title' | 'byline' | 'heading' | 'body' | 'caption' | 'exhibitNote' | 'exhibitSource' | 'reference' | 'image' | 'boilerplate' | 'table' | 'code';

/** segment: a block with its role and place. */
export interface Passage {
  readonly role: Role;
  readonly block: Block;
  /** Index of the passage in document order. */
  readonly index: number;
  readonly sectionId?: string;
}

/** segment: the report's frame, read off roles and headings. */
export interface Outline {
  readonly passages: readonly Passage[];
  readonly sections: readonly Section[];
  readonly title: string;
  readonly url?: string;
  readonly language: string;
  readonly publishedOn?: string;
  readonly publisher?: string;
  readonly authors: readonly Author[];
  readonly diagnostics: readonly Diagnostic[];
}

/** segment: one sentence, readable, with markers taken out and every character mapped to the document. */
export interface Clause {
  readonly sentence: Sentence;
  /** Same text as `sentence.text`, with offsets. */
  readonly readable: Readable;
  readonly passage: Passage;
  /** Ranges of `readable.text` that are set in bold. */
  readonly strong: readonly { readonly start: number; readonly end: number }[];
}

/** extract: a citation marker before it is linked to a definition. */
export interface MarkerHit {
  readonly label: string;
  /** The marker as printed, with brackets and escapes; a stacked marker has a span of its own. */
  readonly span: Span;
  /** The sentence it supports something in, where there is one. */
  readonly sentenceId?: string;
  /** Offset in that sentence's readable text at which the marker stood. */
  readonly at?: number;
  /** The exhibit whose source line carries it. */
  readonly exhibitId?: string;
}

/** extract: a surface form that names something. */
export interface NameHit {
  readonly surface: string;
  /** Canonical name, where the lexicon or an in-text definition knows one. */
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly span: Span;
  readonly sentenceId?: string;
  readonly exhibitId?: string;
  /** lexicon = a known name; pattern = recognised by its form; definition = defined in the text. */
  readonly by: 'lexicon' | 'pattern' | 'definition';
}

/** resolve: the facts that `assemble` puts into the graph. */
export interface Resolution {
  readonly claims: readonly Claim[];
  readonly figures: readonly Figure[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly relations: readonly Relation[];
  readonly references: readonly Reference[];
  readonly citations: readonly Citation[];
  readonly exhibits: readonly Exhibit[];
  readonly agreements: readonly Agreement[];
  readonly attributions: readonly Attribution[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Progress of an ingestion, one call per stage begun. */
export type Stage = 'read' | 'parse' | 'segment' | 'extract' | 'resolve' | 'assemble' | 'measure' | 'store';
export type Progress = (stage: Stage, done: number, total: number) => void;
