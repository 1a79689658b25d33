/** The one table of opencc-js that is used; the package types its converters only. */
declare module 'opencc-js/dict/TSCharacters' {
  /** `traditional simplified` pairs, joined by `|`; several simplified forms are separated by spaces, the usual one first. */
  const table: string;
  export default table;
}
