/**
 * Classes of signs that names are written with, as the insides of a regular expression's brackets. Texts and tables are
 * read with the same ones.
 */

/** Signs that show nothing: soft hyphen, zero-width space, joiners and marks, word joiner, byte order mark, directions. */
export const unseen =
  "\\u00AD\\u034F\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF";

/** Letters that stand where others write an apostrophe: the okina, the glottal stop of other languages. */
export const okinas = "\\u02B9-\\u02BF\\u02C8\\uA78B\\uA78C";

/** Signs typed for an apostrophe or an okina. The first is what the others are read as. */
export const apostrophes = `'\\u2019\\u2018\\u201B\\u2032\\u0060\\u00B4\\uFF07${okinas}`;

/** Hyphens and the dashes that stand for one inside a name. The first is what the others are read as. */
export const hyphens = "\\-\\u2010-\\u2013\\u2212\\uFE58\\uFE63\\uFF0D";

/** White space within a line. */
export const spaces = "\\t\\v\\f\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000";

/** Letters in another form: full width, ligatures, mathematical alphabets. */
export const forms = "\\uFB00-\\uFB06\\uFF01-\\uFF5E\\u{1D400}-\\u{1D7FF}";
