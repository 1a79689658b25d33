/** Links in an entry that name nothing: to a copy of the work, to its identifier. */

/** Words of a link that lead to a copy or spell an identifier: they name nobody. */
export const COPY =
  /^(?:10\.\d{4,9}\/|[\d-]{9,17}[xX]?$|(?:isbn|issn|oclc|pmid|pmc|s2cid|bibcode|jstor|arxiv|hdl)\b)|^(?:the original|original|archived?|archive copy|pdf|link|here|full text|doi|原文|原始内容|存档|存檔|链接)$/iu;
