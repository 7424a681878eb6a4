import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cruise, type IFlattenedRuleSet } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import ts from "typescript";

// Who may know whom. The same rules stand in docs/architecture.md.

const only = (name: string, from: string, to: string): { name: string; severity: "error"; from: object; to: object } => ({
  name,
  severity: "error",
  from: { path: from },
  to: { pathNot: to },
});
const never = (name: string, from: string, fromNot: string | undefined, to: string) => ({
  name,
  severity: "error" as const,
  from: fromNot === undefined ? { path: from } : { path: from, pathNot: fromNot },
  to: { path: to },
});

const npm = (...names: string[]) => `node_modules/(${names.join("|")})(/|$)`;

const rules: IFlattenedRuleSet = {
  forbidden: [
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    { name: "no-cycles", severity: "error", from: { path: "^(main|renderer|preload)/" }, to: { circular: true } },
    only("contract-knows-zod", "^preload/contract/", `^preload/contract/|${npm("zod")}`),
    only("preload-knows-contract-and-electron", "^preload/[^/]+$", `^preload/contract/|${npm("electron")}`),
    only(
      "renderer-knows-contract-and-ui",
      "^renderer/",
      `^renderer/|^preload/contract/|${npm("react", "react-dom", "zustand", "zod", "react-aria-components", "react-aria", "react-stately", "@react-aria", "@react-types", "@react-stately", "@internationalized", "lucide-react", "uplot", "@fontsource-variable", "vite", "@types")}`,
    ),
    never(
      "core-knows-no-shell",
      "^main/core/",
      undefined,
      `^main/(shells|page|electron|serve|cli|compose|place)|^renderer/|${npm("electron", "react", "ws")}`,
    ),
    never("core-speaks-no-http", "^main/core/", undefined, "^(node:)?https?$"),
    never("only-llm-knows-openai", "^main/", "^main/core/llm/", npm("openai", "undici")),
    {
      name: "only-the-gate-loads-openai",
      severity: "error",
      from: { path: "^main/", pathNot: "^main/core/llm/(gate|routes)\\.ts$" },
      to: { path: npm("openai", "undici"), dependencyTypesNot: ["type-only"] },
    },
    // owner.ts listens on a socket of this computer alone
    never(
      "only-the-gate-has-the-network",
      "^main/core/",
      "^main/core/(llm/routes|owner)\\.ts$",
      "^(node:)?(net|tls|http2|dgram|dns|inspector)(/|$)",
    ),
    never("only-the-shells-know-keytar", "^main/", "^main/keys/", npm("keytar", "@github/keytar")),
    never("only-the-store-knows-sqlite", "^main/", "^main/core/store/", npm("better-sqlite3", "@types/better-sqlite3")),
    never(
      "pure-parts-know-neither-node-nor-store",
      "^main/core/(search|samples/random|samples/words|samples/desk|chunk|insight|ingest|dashboard)",
      undefined,
      "^main/core/store/",
    ),
    {
      name: "pure-parts-know-no-node",
      severity: "error",
      from: { path: "^main/core/(search|samples/desk|chunk|insight|ingest|dashboard)/" },
      to: { dependencyTypes: ["core"] },
    },
    never("shells-know-not-each-other-electron", "^main/shells/electron/", undefined, "^main/shells/(browser|cli)/"),
    never("shells-know-not-each-other-browser", "^main/shells/browser/", undefined, "^main/shells/(electron|cli)/"),
    never("shells-know-not-each-other-cli", "^main/shells/cli/", undefined, "^main/shells/(electron|browser)/"),
    never("electron-only-in-its-shell", "^main/", "^main/(electron\\.ts|shells/electron/)", npm("electron")),
    // but a shell tells what the core said in the page's words for it
    never("main-knows-not-the-page", "^main/", undefined, "^(renderer/(?!text/[a-z]+/said\\.ts$)|preload/[^/]+\\.ts$)"),
    never("nothing-knows-tests", "^(main|preload|renderer|scripts)/", undefined, "^test/"),
  ],
};

export interface Scan {
  modules: number;
  violations: string[];
}

const networks: ReadonlySet<string> = new Set(["fetch", "WebSocket", "WebSocketStream", "EventSource", "XMLHttpRequest"]);

/** What reaches the network without an import: globals, named as such or as something of globalThis. */
function reaches(file: string, text: string): string[] {
  const found: string[] = [];
  const imported = new Set<string>();
  const walk = (node: ts.Node): void => {
    if (ts.isImportSpecifier(node)) return void imported.add(node.name.text);
    if (ts.isIdentifier(node) && !imported.has(node.text) && networks.has(node.text) && !isOnlyAName(node)) found.push(node.text);
    if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
      if (networks.has(node.argumentExpression.text)) found.push(node.argumentExpression.text);
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** A property of something else, or the name of one that is made here. */
function isOnlyAName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return parent.expression.getText() !== "globalThis";
  return (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node;
}

const gate = "main/core/llm/gate.ts";

function wildNetwork(root: string): string[] {
  return globSync("main/**/*.ts", { cwd: root })
    .filter((file) => file !== gate)
    .flatMap((file) => {
      const text = readFileSync(join(root, file), "utf8");
      if (![...networks].some((name) => text.includes(name))) return [];
      return reaches(file, text).map((name) => `only-the-gate-fetches: ${file} -> ${name}`);
    });
}

/** Reads every import below the folders and answers what breaks a rule. */
export async function checkBoundaries(root: string, folders: readonly string[]): Promise<Scan> {
  const { output } = await cruise(
    [...folders],
    {
      baseDir: root,
      ruleSet: rules,
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: "node_modules" },
      exclude: { path: "\\.module\\.css$|\\.css$" },
      enhancedResolveOptions: {
        exportsFields: ["exports"],
        conditionNames: ["import", "types", "node", "default"],
        extensions: [".ts", ".tsx", ".js", ".d.ts"],
      },
      tsConfig: { fileName: "tsconfig.json" },
    },
    undefined,
    { tsConfig: extractTSConfig(`${root}/tsconfig.json`) },
  );
  if (typeof output === "string") throw new Error(output);
  const own = output.modules.filter(
    (module) => !module.source.includes("node_modules") && !module.coreModule && !module.couldNotResolve,
  );
  return {
    modules: own.length,
    violations: [
      ...output.summary.violations.map((found) => `${found.rule.name}: ${found.from} -> ${found.to}`),
      ...wildNetwork(root),
    ],
  };
}

/** Sound only when something was read: a scan that finds no modules proves nothing. */
export function verdict({ modules, violations }: Scan): { ok: boolean; said: string[] } {
  if (modules < 40) return { ok: false, said: [`only ${modules} modules were found; the check did not see the source`] };
  return { ok: violations.length === 0, said: [...violations, `${modules} modules, ${violations.length} violations`] };
}

if (import.meta.main) {
  const { ok, said } = verdict(await checkBoundaries(process.cwd(), ["main", "preload", "renderer"]));
  for (const line of said) console.log(line);
  process.exitCode = ok ? 0 : 1;
}
