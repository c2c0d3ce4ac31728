export { validate } from "./validate.js";
export { kindOf, type Validated } from "./kind-of.js";
export type { Fault } from "./fault.js";
