import { describe, expect, test } from "vitest";
import { findUrls } from "../../../src/document/citations/find-urls.js";

describe("findUrls", () => {
  test.each<[text: string, urls: string[]]>([
    ["See www.example.org/a.aspx?ID=1&L=E. See also p. 4.", ["www.example.org/a.aspx?ID=1&L=E"]],
    ["See www.example.org/en/ Pages/A.aspx?ID=1.", ["www.example.org/en/Pages/A.aspx?ID=1"]],
    ["See www.example.org/a.aspx? ID=1.", ["www.example.org/a.aspx?ID=1"]],
    ["www.example.org/f?p=1000:13101: 0::NO:P1.", ["www.example.org/f?p=1000:13101:0::NO:P1"]],
    ["www.example.org/f?p=P13100_\nCOMMENT_ID:31;\nand CRC/C/UTO/CO/2", ["www.example.org/f?p=P13100_COMMENT_ID:31"]],
    ["from https://example.org/DownLoadPublic\nFile?gId=14460.", ["https://example.org/DownLoadPublicFile?gId=14460"]],
    ["at www.example.org/ and www.example.com", ["www.example.org/", "www.example.com"]],
    ["www.example.org/ A/HRC/28/10", ["www.example.org/"]],
    ["(see http://example.org/x).", ["http://example.org/x"]],
    ["no address here", []],
  ])("%j", (text, urls) => expect(findUrls(text).map((found) => found.url)).toEqual(urls));
});
