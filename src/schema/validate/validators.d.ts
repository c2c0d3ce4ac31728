/** Made at build from the published JSON Schemas: `test/build/validators-module.ts`. */
declare module "rapporteur:validators" {
  interface SchemaFault {
    readonly instancePath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
  }

  interface Validator {
    (value: unknown): boolean;
    errors?: readonly SchemaFault[] | null;
  }

  export const finding: Validator;
  export const claim: Validator;
  export const document: Validator;
  export const report: Validator;
  export const inconsistency: Validator;
  export const reviews: Validator;
  export const config: Validator;
}
