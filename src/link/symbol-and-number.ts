/** The symbol in the name of a numbered place: «A/HRC/28/10» of «A/HRC/28/10#125.10». */
export function symbolIn(name: string): string {
  return name.slice(0, name.lastIndexOf("#"));
}

/** The number in it: «125.10». */
export function numberIn(name: string): string {
  return name.slice(name.lastIndexOf("#") + 1);
}
