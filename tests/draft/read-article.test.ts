import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { leftOutText } from "../../src/draft/left-out.ts";
import { readArticle } from "../../src/draft/read-article.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => (typeof part === "string" ? [...bytesOf(part)] : [...part])));
const zip = (entry: string): Uint8Array => bytes("PK", [3, 4, 20, 0, 0, 0], entry, [0, 0]);
const long =
  "The canton will pay for half of the roofs, it said in a note on Tuesday, and the owners for the rest.";
const page = (html: string): string =>
  `<!doctype html><html><head><title>Hail</title></head><body><article><h1>Hail</h1><p>${long}</p>${html}<p>${long}</p><p>${long}</p></article></body></html>`;

const refused: [what: string, file: string, content: Uint8Array, sentence: RegExp][] = [
  [
    "RTF",
    "a.rtf",
    bytes("{\\rtf1\\ansi Rain}"),
    /a\.rtf is a rich text file \(RTF\): open it where .* as \.docx, \.txt or \.md\./,
  ],
  ["RTF as text, after a mark and blanks", "a.txt", bytes([0xef, 0xbb, 0xbf], "\r\n  {\\rtf1 Rain}"), /RTF/],
  ["RTF in UTF-16", "a.txt", bytes([0xff, 0xfe], [...Buffer.from("{\\rtf1 Rain}", "utf16le")]), /RTF/],
  ["RTF as a page", "a.html", bytes("{\\RTF1 Rain}"), /RTF/],
  ["PDF", "a.pdf", bytes("%PDF-1.7\n", [0xe2, 0xe3, 0]), /is a PDF: copy the article's words/],
  ["PDF as Markdown, after junk", "a.md", bytes("\n\n junk %PDF-1.4\n", [0, 1]), /is a PDF/],
  [
    "an old Word file",
    "a.doc",
    bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
    /\.doc\), or one with a password/,
  ],
  ["OpenDocument", "a.odt", zip("mimetypeapplication/vnd.oasis.opendocument.text"), /\(\.odt\): open it/],
  ["a workbook", "a.xlsx", zip("xl/workbook.xml"), /a table or a set of slides/],
  ["a Pages document", "a.pages", zip("Index/Document.iwa"), /a Pages document/],
  ["a packed folder", "a.txt", zip("photo.jpg"), /packed folder \(zip\): unpack it/],
  ["gzip", "a.txt", bytes([0x1f, 0x8b, 8, 0]), /gzip/],
  ["PNG", "a.txt", bytes([0x89], "PNG\r\n", [0]), /is a picture/],
  ["JPEG", "a.md", bytes([0xff, 0xd8, 0xff, 0xe0, 0]), /is a picture/],
  ["WebP", "a.txt", bytes("RIFF", [1, 2, 0, 0], "WEBPVP8"), /is a picture/],
  ["HEIC", "a.txt", bytes([0, 0, 0, 24], "ftypheic", [0]), /is a picture/],
  ["SVG", "a.txt", bytes('<svg xmlns="x"/>'), /is a picture/],
  [
    "an e-mail",
    "a.eml",
    bytes("Received: by x\r\n\tid 4\r\nMIME-Version: 1.0\r\nSubject: Rain\r\n\r\nIn Oslo.\r\n"),
    /is an e-mail: copy/,
  ],
  [
    "a mailbox",
    "a.mbox",
    bytes("From a@b Mon Jan 1\nFrom: A <a@b>\nSubject: Rain\n\nIn Oslo.\n"),
    /is an e-mail/,
  ],
  [
    "a saved page in one file",
    "a.mht",
    bytes('From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html"\n\nx'),
    /\.mhtml\): save the page as HTML/,
  ],
  ["JSON", "a.json", bytes('\n{"title": "Rain", "text": "In Oslo"}'), /is JSON, data for programs/],
  ["JSON as text", "a.txt", bytes('[{"text": "In Oslo"}]'), /is JSON/],
  ["JSON in lines", "a.txt", bytes('{"text": "In Oslo"}\n{"text": "In Bergen"}\n'), /is JSON/],
  ["XML", "a.txt", bytes('<?xml version="1.0"?><rss/>'), /is XML/],
  ["Latin-1", "a.txt", bytes("Li", [0xe8], "ge"), /not in UTF-8 but in an older encoding/],
  ["Windows-1252", "a.txt", bytes([0x93], "Oslo", [0x94]), /not in UTF-8 but in an older encoding/],
  ["UTF-16 without its mark", "a.txt", bytes([...Buffer.from("Oslo", "utf16le")]), /is no text/],
  [
    "a Word document that is torn",
    "a.docx",
    zip("word/document.xml"),
    /a\.docx is a Word document that cannot be read/,
  ],
];

describe("An article's file", () => {
  test.each(refused)(
    "is refused where it is %s, with what to do instead",
    async (_, file, content, sentence) => {
      await expect(readArticle(content, file)).rejects.toThrow(sentence);
    },
  );

  test.each([
    [
      "a text that begins with a bracket",
      "a.txt",
      "[Update] Rain fell in Oslo.",
      "\\[Update] Rain fell in Oslo.",
    ],
    ["a text that begins with a brace", "a.txt", "{sic} said the mayor.", "{sic} said the mayor."],
    [
      "a text with lines like a letter's",
      "a.txt",
      "Date: Monday\nPlace: Oslo\n\nRain fell.",
      "Date: Monday\nPlace: Oslo\n\nRain fell.",
    ],
    ["words that begin like a bitmap", "a.txt", "BMW builds in Leipzig.", "BMW builds in Leipzig."],
  ])("is read where it only looks like something else: %s", async (_, file, text, body) => {
    expect((await readArticle(bytesOf(text), file)).body).toBe(body);
  });

  test.each([["utf16le", [0xff, 0xfe]] as const, ["utf16be", [0xfe, 0xff]] as const])(
    "is read in %s with its mark",
    async (coding, mark) => {
      const little = Buffer.from("Rain fell in Malmö.", "utf16le");
      const text = coding === "utf16le" ? little : little.swap16();
      expect((await readArticle(bytes(mark, [...text]), "a.txt")).body).toBe("Rain fell in Malmö.");
    },
  );

  test("is taken from a Word document, with its lists, links and notes, and what is left out is told", async () => {
    const { body, leftOut } = await readArticle(
      readFileSync("tests/fixtures/articles/ferry.docx"),
      "ferry.txt",
    );
    expect(body.split("\n\n")).toEqual([
      "A new ferry will sail between Tallinn and Helsinki from June\\[1], its owners said.",
      "## Ready in May",
      "The quay in Tallinn is ready, as [a notice](https://harbour.example/notice) says; 3 \\* 4 cars fit.\\\nOthers wait.",
      "- A ramp\n- A pier in [Turku](https://harbour.example/turku)",
      "“It is late,” the captain said.",
      "1. If the ice allows.",
    ]);
    expect(leftOutText(leftOut)).toBe("1 table, 1 picture");
  });

  test.each([
    ["Title", "the style of titles"],
    ["Heading1", "that of first headings"],
    ["Normal", "no style, above a longer paragraph"],
  ])("is taken from a Word document with its headline in %s", async (style) => {
    const { title, body } = await readArticle(
      wordDocument([
        [style, "Rain in Olten"],
        ["Normal", "Rain fell on Olten all of Monday."],
      ]),
      "rain.docx",
    );
    expect([title, body]).toEqual(["Rain in Olten", "Rain fell on Olten all of Monday."]);
  });
});

/** A Word document of paragraphs, each with the id of its style. */
function wordDocument(paragraphs: readonly (readonly [style: string, words: string])[]): Uint8Array {
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const types = "http://schemas.openxmlformats.org/package/2006/content-types";
  const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const main = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const styles = [
    ["Normal", "Normal"],
    ["Title", "Title"],
    ["Heading1", "heading 1"],
  ].map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`);
  const body = paragraphs.map(
    ([style, words]) =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`,
  );
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${main}.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${relations}"><Relationship Id="r" Type="${kinds}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${relations}"><Relationship Id="r" Type="${kinds}/styles" Target="styles.xml"/></Relationships>`,
    "word/styles.xml": `<w:styles ${word}>${styles.join("")}</w:styles>`,
    "word/document.xml": `<w:document ${word}><w:body>${body.join("")}</w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const pages: [what: string, html: string, markdown: string][] = [
  [
    "a line break",
    "<p>The station in Olten<br>Biel had no power, and the trains stood still.</p>",
    "The station in Olten\\\nBiel had no power, and the trains stood still.",
  ],
  [
    "two line breaks",
    "<div>Rain fell in Olten on Monday.<br><br>It was dry in Biel on Tuesday.</div>",
    "Rain fell in Olten on Monday.\n\nIt was dry in Biel on Tuesday.",
  ],
  [
    "a list",
    "<ul><li>Olten has no power now</li><li>Biel has no water now</li></ul>",
    "- Olten has no power now\n- Biel has no water now",
  ],
  [
    "a numbered list",
    "<ol><li>Olten has no power now</li><li>Biel has no water now</li></ol>",
    "1. Olten has no power now\n2. Biel has no water now",
  ],
  [
    "a quote",
    "<blockquote><p>It was dark in Olten, a man said.</p><p>And cold.</p></blockquote>",
    "> It was dark in Olten, a man said.\n>\n> And cold.",
  ],
  [
    "signs of Markdown",
    "<p>The firm paid 3 * 4 * 5 francs, it said in a __note__.</p>",
    "The firm paid 3 \\* 4 \\* 5 francs, it said in a \\_\\_note\\_\\_.",
  ],
  [
    "emphasis, and none inside a word",
    "<p>The station in Ol<b>ten</b> had <i>no</i> power on Monday.</p>",
    "The station in Olten had *no* power on Monday.",
  ],
  [
    "a link of the page's",
    '<p>The station in <a href="https://rail.example/o">the old town</a> had no power.</p>',
    "The station in [the old town](https://rail.example/o) had no power.",
  ],
];

describe("A saved page", () => {
  test.each(pages)("keeps %s", async (_, html, markdown) => {
    const { body } = await readArticle(bytesOf(page(html)), "a.html");
    expect(body.split(long).slice(1, -2).join("").trim()).toBe(markdown);
  });

  test("tells what it leaves out, and how much of it", async () => {
    const html = `<table><tr><th>Town</th><td>Aarau</td></tr></table><table><tr><td>Biel</td></tr></table>
      <figure><img src="a.jpg"><figcaption>A roof</figcaption></figure><p><img src="b.jpg">${long}</p>
      <iframe src="https://v.example"></iframe><script>1</script><div class="share comment"><ul><li><a href="/">Home page</a></li></ul></div>`;
    const { leftOut } = await readArticle(bytesOf(page(html)), "a.html");
    expect(leftOutText(leftOut)).toMatch(
      /^2 tables, 1 figure, 1 caption, 1 picture, 1 embed, 1 script, \d words? that looked like a menu or a margin$/,
    );
  });
});
