export { fileCache } from "./file-cache.js";
export { readSide } from "./read-file.js";
export { writeWhole } from "./write-whole.js";
