import { cruise, type IFlattenedRuleSet } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";

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
    never("main-knows-not-the-page", "^main/", undefined, "^(renderer|preload/[^/]+\\.ts$)"),
    never("nothing-knows-tests", "^(main|preload|renderer|scripts)/", undefined, "^test/"),
  ],
};

export interface Scan {
  modules: number;
  violations: string[];
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
    violations: output.summary.violations.map((found) => `${found.rule.name}: ${found.from} -> ${found.to}`),
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
