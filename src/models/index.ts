// Models, if you have one: what they say stands apart, as advice.
export { propose, type Proposal, type ProposeOptions } from "./propose.js";
export { consult, type ConsultOptions } from "./consult.js";
export { endpoint } from "./endpoint.js";
export { localNli, type Transformers } from "./local-nli.js";
export type { AnswerCache, Ask, Embed, Entail, Question, TextPair } from "./model.js";
export type { EndpointOptions } from "./post-json.js";
