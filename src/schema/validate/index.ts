export { kindOf, validate, type Validated } from "./validate.js";
export type { Fault } from "./fault.js";
