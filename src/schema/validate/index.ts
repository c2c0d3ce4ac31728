export { kindOf, validate, validated, type Validated } from "./validate.js";
export type { Fault } from "./fault.js";
