import js from "@eslint/js";
import tseslint from "typescript-eslint";

const root = new URL("..", import.meta.url).pathname;

/** `npm run lint`. What a compiler or the architecture test already says is not said again here. */
export default tseslint.config(
  { ignores: ["dist/**", "coverage/**", "node_modules/**"] },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
  },
  {
    files: ["**/*.ts"],
    rules: {
      "no-undef": "off",
      "no-control-regex": "off",
      "no-irregular-whitespace": "off",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "@typescript-eslint/consistent-indexed-object-style": "off",
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-invalid-void-type": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
    },
  },
  { files: ["src/**/*.ts"], rules: { complexity: ["error", 20], "max-lines": ["error", { max: 200 }], "max-depth": ["error", 4], "no-console": "error" } },
  {
    files: ["**/*.js", "**/*.mjs"],
    languageOptions: {
      globals: { console: "readonly", process: "readonly", performance: "readonly", URL: "readonly", TextDecoder: "readonly", setTimeout: "readonly" },
    },
  },
  /** Checks in a browser hold functions that run in its page. */
  {
    files: ["test/system/**/*.mjs"],
    languageOptions: {
      globals: Object.fromEntries(
        ["clearTimeout", "document", "window", "location", "innerHeight", "innerWidth", "Event", "requestAnimationFrame", "fetch", "Image"].map((name) => [
          name,
          "readonly",
        ]),
      ),
    },
  },
);
