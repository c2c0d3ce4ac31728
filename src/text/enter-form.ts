/**
 * Enters a written form into a tree of forms, letter by letter.
 *
 * @param root of the tree
 * @returns the node at which the form ends
 */
export function enterForm<Node extends { readonly next: Map<string, Node> }>(root: Node, form: string, newNode: () => Node): Node {
  let node = root;
  for (const letter of form) {
    let next = node.next.get(letter);
    if (next === undefined) node.next.set(letter, (next = newNode()));
    node = next;
  }
  return node;
}
