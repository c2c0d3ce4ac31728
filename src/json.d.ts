/** Tables are read as unknown and given their type at one door in `knowledge/`; inferring it from megabytes of JSON would be slow. */
declare module "*.json" {
  const table: unknown;
  export default table;
}
