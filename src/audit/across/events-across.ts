import { type DatedEvent, eventsOf } from "../read/events.js";
import type { Scene } from "../read/scene.js";
import { spotsOf } from "../tell/draft.js";
import type { AcrossDraft } from "./across-draft.js";

/** «Optional Protocol» alone may be of any treaty. */
const PROTOCOL = "protocol";

/**
 * Events that happen once (signature, ratification, entry into force) in two documents: one date agrees, two are a conflict.
 *
 * @param earlier paragraphs of the older document
 * @param later paragraphs of the newer one
 */
export function eventsAcross(earlier: readonly Scene[], later: readonly Scene[]): AcrossDraft[] {
  const told = new Map(
    earlier
      .flatMap(eventsOf)
      .filter(({ functional, instrument }) => functional && (instrument.distinct || instrument.type !== PROTOCOL))
      .map((event) => [keyOf(event), event] as const),
  );
  return later.flatMap(eventsOf).flatMap((event) => {
    const other = told.get(keyOf(event));
    if (other === undefined) return [];
    const agrees = other.date.from <= event.date.to && event.date.from <= other.date.to;
    return [
      {
        relation: agrees ? ("agrees" as const) : ("conflict" as const),
        draft: {
          kind: "date" as const,
          stated: other.date.words,
          computed: event.date.words,
          how: `${event.event}: ${event.instrument.name}`,
          at: [...spotsOf(other.scene, [other.date, other.instrument]), ...spotsOf(event.scene, [event.date, event.instrument])],
        },
      },
    ];
  });
}

function keyOf({ event, instrument }: DatedEvent): string {
  return `${event}|${instrument.key}`;
}
