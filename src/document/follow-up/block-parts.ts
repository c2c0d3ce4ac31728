import type { Block } from "../../read/block.js";
import { originalOffset, sliceCut } from "../../text/cut.js";

/** Takes parts out of a block, one after the other: each knows its lines, marks and items. */
export function partsOfBlock(original: string, block: Block): (from: number, to: number) => Block {
  let at = originalOffset(block.cut, 0);
  let line = block.line;
  return (from, to) => {
    const cut = sliceCut(block.cut, from, to);
    const start = originalOffset(cut, 0);
    line += lineEnds(original.slice(at, start));
    at = start;
    const shift = block.cut.text.slice(from).search(/\S|$/) + from;
    const isInside = (offset: number) => offset > shift && offset <= shift + cut.text.length;
    return {
      ...block,
      cut,
      number: null,
      marks: block.marks.filter((mark) => isInside(mark.at)).map((mark) => ({ ...mark, at: mark.at - shift })),
      breaks: block.breaks.map((offset) => offset - shift).filter((offset) => offset > 0 && offset < cut.text.length),
      line,
      endLine: line + lineEnds(original.slice(start, originalOffset(cut, cut.text.length - 1))),
    };
  };
}

function lineEnds(text: string): number {
  return text.match(/\r\n|[\n\r\f]/g)?.length ?? 0;
}
