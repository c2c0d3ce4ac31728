import { once } from "../../text/once.js";
import { claimCues } from "./claim-verbs.js";

/**
 * Words by which a State refutes what is told behind them.
 *
 * @example findRefuting(wordsOf("It rejected the suggestion that prisons are full.")).length // 1
 */
export const findRefuting = once(claimCues(["refuting"]));
