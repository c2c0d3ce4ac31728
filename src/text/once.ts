/**
 * A reading that is worked out once for each thing it reads, however many rules ask for it; forgotten with that thing.
 *
 * @param read gives the same for the same thing
 * @example const wordsOf = once((scene: Scene) => split(scene.text))
 */
export function once<Of extends object, Made>(read: (of: Of) => Made): (of: Of) => Made {
  const known = new WeakMap<Of, { readonly made: Made }>();
  return (of) => {
    let entry = known.get(of);
    if (entry === undefined) known.set(of, (entry = { made: read(of) }));
    return entry.made;
  };
}
