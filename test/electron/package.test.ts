import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { extractAll, extractFile, getRawHeader, listPackage } from "@electron/asar";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { openedShell, temporaryDir } from "./double/start.ts";

// Packs the app as it is shipped, around a stand-in for Electron's own files: the fuses are really set and the archive is really made.

const root = fileURLToPath(new URL("../..", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "parley-package-"));
const strayMap = join(root, "dist/main/stray.js.map");
afterAll(() => {
  rmSync(strayMap, { force: true });
  rmSync(work, { recursive: true, force: true });
});

/** What marks the fuses inside Electron's binary; a version, a length and one byte for each fuse follow it. */
const sentinel = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";
const fuses = {
  runAsNode: "0",
  enableCookieEncryption: "1",
  enableNodeOptionsEnvironmentVariable: "0",
  enableNodeCliInspectArguments: "0",
  enableEmbeddedAsarIntegrityValidation: "1",
  onlyLoadAppFromAsar: "1",
  // Not ours to choose: it stays as Electron ships it.
  loadBrowserProcessSpecificV8Snapshot: "0",
  grantFileProtocolExtraPrivileges: "0",
};
/** The fuses as Electron 45 ships them. */
const shipped = "10110001";
const fuseWire = Buffer.concat([Buffer.from(sentinel), Buffer.from([1, shipped.length]), Buffer.from(shipped)]);

function standIn(): void {
  const dir = join(work, "electron");
  mkdirSync(join(dir, "resources"), { recursive: true });
  mkdirSync(join(dir, "locales"));
  writeFileSync(join(dir, "electron"), Buffer.concat([Buffer.from("head"), fuseWire, Buffer.from("tail")]));
  chmodSync(join(dir, "electron"), 0o755);
}

const platform = z.object({ target: z.array(z.string()), icon: z.string() });
const config = z.object({
  appId: z.string(),
  npmRebuild: z.literal(false),
  publish: z.null(),
  linux: platform,
  mac: platform,
  win: platform,
});

/** An empty Windows program with a version and the fuses, and an icon in the form that needs no conversion tool. */
function windowsStandIn(): string[] {
  const builderLibrary = createRequire(createRequire(import.meta.url).resolve("electron-builder")).resolve("app-builder-lib");
  const { NtExecutable, NtExecutableResource, Resource } = createRequire(builderLibrary)("resedit");
  const program = NtExecutable.createEmpty(false, false);
  program.setExtraData(new Uint8Array(fuseWire).buffer);
  const resources = NtExecutableResource.from(program);
  const version = Resource.VersionInfo.createEmpty();
  version.setFileVersion(45, 0, 0, 0, 1033);
  version.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: "Electron" });
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  writeFileSync(join(work, "electron/electron.exe"), Buffer.from(program.generate()));

  const png = readFileSync(join(root, "build/icons/256x256.png"));
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  const icon = join(work, "icon.ico");
  writeFileSync(icon, Buffer.concat([head, png]));
  return [`--config.win.icon=${icon}`, "--config.win.signExecutable=false"];
}

/** A hook that tells the settings as electron-builder itself read and checked them. */
const teller = join(work, "teller.cjs");
writeFileSync(
  teller,
  `const { join } = require("node:path");
  exports.default = ({ outDir, packager }) =>
    require("node:fs").writeFileSync(join(outDir, "settings.json"), JSON.stringify(packager.config));`,
);

interface Packed {
  settings: unknown;
  app: string;
  archive: string;
  inside: string[];
  unpacked: string[];
}

function filesIn(dir: string): string[] {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function pack(platform: "linux" | "win", arch: "x64" | "arm64", settings: string[] = []): Packed {
  const output = join(work, `${platform}-${arch}`);
  const builder = join(root, "node_modules/electron-builder/cli.js");
  const given = [
    `--config.electronDist=${join(work, "electron")}`,
    `--config.directories.output=${output}`,
    `--config.afterPack=${teller}`,
    ...settings,
  ];
  execFileSync(process.execPath, [builder, `--${platform}`, "dir", `--${arch}`, "--publish", "never", ...given], {
    cwd: root,
    // Whatever would be fetched fails at once instead of reaching the network.
    env: { ...process.env, HTTPS_PROXY: "http://127.0.0.1:9", HTTP_PROXY: "http://127.0.0.1:9", npm_config_offline: "true" },
    stdio: "pipe",
  });
  const app = join(output, arch === "x64" ? `${platform}-unpacked` : `${platform}-${arch}-unpacked`);
  const archive = join(app, "resources/app.asar");
  const loose = `${archive}.unpacked`;
  return {
    settings: JSON.parse(readFileSync(join(output, "settings.json"), "utf8")),
    app,
    archive,
    inside: listPackage(archive, { isPack: false }),
    unpacked: filesIn(loose).map((file) => file.slice(loose.length)),
  };
}

/** What a fuse says in a packed binary, by name. */
function fusesIn(binary: Buffer): Record<string, string> {
  const wire = binary.indexOf(sentinel) + sentinel.length;
  expect(binary[wire]).toBe(1);
  const bytes = binary.subarray(wire + 2, wire + 2 + shipped.length).toString("latin1");
  return Object.fromEntries(Object.keys(fuses).map((name, at) => [name, bytes.charAt(at)]));
}

let packed: Packed;
beforeAll(() => {
  standIn();
  // Only development builds carry maps, so one is put there to be left out.
  writeFileSync(strayMap, "{}");
  packed = pack("linux", "x64");
}, 120_000);

test("every fuse is as the settings say, in the packed binary itself", () => {
  const binary = readFileSync(join(packed.app, "parley"));
  expect(fusesIn(binary)).toEqual(fuses);
  expect(binary.subarray(-4).toString()).toBe("tail");
});

test("the bundles, the page, the icons and the native module's scripts are inside", () => {
  const needed = [
    "/package.json",
    "/dist/main/electron.js",
    "/dist/main/worker.js",
    "/dist/preload/index.cjs",
    "/dist/page/index.html",
    "/build/icons/256x256.png",
    "/build/tray/tray.png",
    "/build/tray/trayTemplate.png",
    "/node_modules/better-sqlite3/package.json",
    "/node_modules/better-sqlite3/lib/index.js",
    "/node_modules/keytar/package.json",
    "/node_modules/keytar/lib/keytar.js",
  ];
  expect(needed.filter((file) => !packed.inside.includes(file))).toEqual([]);
});

test("nothing is inside that does not run: no sources, tests, maps, settings, compilers or tools", () => {
  const tops = new Set(packed.inside.map((file) => file.split("/")[1]));
  expect(tops).toEqual(new Set(["build", "dist", "node_modules", "package.json"]));
  const packages = new Set(packed.inside.filter((file) => file.startsWith("/node_modules/")).map((file) => file.split("/")[2]));
  expect(packages).toEqual(new Set(["better-sqlite3", "keytar"]));
  // a licence must go with what it is for
  const idle = packed.inside.filter((file) => /\.(ts|tsx|map|c|cpp|h|hpp|gyp|md)$/.test(file) && !file.endsWith("/LICENSE.md"));
  expect(idle).toEqual([]);
});

const librariesOf = (target: string) => [
  `/node_modules/better-sqlite3/prebuilds/${target}.node`,
  `/node_modules/keytar/prebuilds/${target}/keytar.node`,
];

/** The app as Electron would see it: the archive and what lies beside it in one folder. */
function extracted(): string {
  const dir = join(work, "extracted");
  extractAll(packed.archive, dir);
  return dir;
}

test("the archive's package.json names the entry and no development packages", () => {
  const manifest = z
    .looseObject({ main: z.string(), dependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(extractFile(packed.archive, "package.json").toString("utf8")));
  expect(packed.inside).toContain(`/${manifest.main}`);
  expect(Object.keys(manifest.dependencies)).toEqual(["better-sqlite3", "keytar"]);
  expect(manifest).not.toHaveProperty("devDependencies");
  expect(manifest).not.toHaveProperty("scripts");
});

test("the native libraries lie outside the archive and are the target's own", () => {
  expect(packed.unpacked).toEqual(librariesOf("linux-x64"));
  for (const library of packed.unpacked)
    expect(readFileSync(`${packed.archive}.unpacked${library}`).equals(readFileSync(join(root, library)))).toBe(true);
});

test("what is packed is enough to start: the shell, its page, its core and the database engine", async () => {
  const shell = await openedShell(temporaryDir(), {}, extracted());
  expect(await shell.call("request", "app.info", {})).toMatchObject({ ok: true });
  expect(await shell.call("fetch", "parley://app/")).toMatchObject({ status: 200 });
  const { detail } = await shell.call("until", "tray");
  expect(existsSync(String(detail)), String(detail)).toBe(true);
});

test("a package for another processor carries that one's native libraries", () => {
  expect(pack("linux", "arm64").unpacked).toEqual(librariesOf("linux-arm64"));
}, 60_000);

test("every file inside has a hash to be checked against", () => {
  const entry: z.ZodType<string[]> = z.lazy(() =>
    z.union([
      z.object({ files: z.record(z.string(), entry) }).transform(({ files }) => Object.values(files).flat()),
      z
        .object({ integrity: z.object({ algorithm: z.literal("SHA256"), hash: z.string().length(64) }) })
        .transform(({ integrity }) => [integrity.hash]),
    ]),
  );
  const hashes = entry.parse(getRawHeader(packed.archive).header);
  const directories = packed.inside.filter((file) => packed.inside.some((other) => other.startsWith(`${file}/`)));
  expect(hashes).toHaveLength(packed.inside.length - directories.length);
});

test("on Windows the executable carries the archive's hash and the same fuses, and the libraries are Windows' own", () => {
  const { app, archive, unpacked } = pack("win", "x64", windowsStandIn());
  const executable = readFileSync(join(app, "Parley.exe"));
  const hash = createHash("sha256").update(getRawHeader(archive).headerString).digest("hex");
  expect(executable.includes(JSON.stringify([{ file: "resources\\app.asar", alg: "SHA256", value: hash }]))).toBe(true);
  expect(fusesIn(executable)).toEqual(fuses);
  expect(unpacked).toEqual(librariesOf("win32-x64"));
}, 60_000);

test("the size stays that of an app of two megabytes and its database engine", () => {
  const archive = statSync(packed.archive).size;
  const library = statSync(`${packed.archive}.unpacked${packed.unpacked[0]}`).size;
  console.log(
    `app.asar ${(archive / 1e6).toFixed(2)} MB, native library ${(library / 1e6).toFixed(2)} MB, without Electron's own files`,
  );
  expect(archive + library).toBeLessThan(12_000_000);
});

/** The side of a square PNG, from its header. */
function pngSize(file: string): number {
  const header = readFileSync(file);
  expect(header.subarray(1, 4).toString("latin1"), file).toBe("PNG");
  expect(header.readUInt32BE(16), file).toBe(header.readUInt32BE(20));
  return header.readUInt32BE(16);
}

test("all three systems have their package, and every icon has the size it is named for", () => {
  const { linux, mac, win } = config.parse(packed.settings);
  expect({ linux: linux.target, mac: mac.target, win: win.target }).toEqual({
    linux: ["AppImage", "deb"],
    mac: ["dmg"],
    win: ["nsis"],
  });
  const sizes = readdirSync(join(root, linux.icon)).map((name) => ({ name, size: pngSize(join(root, linux.icon, name)) }));
  for (const { name, size } of sizes) expect(`${size}x${size}.png`).toBe(name);
  expect(sizes.map(({ size }) => size).sort((a, b) => a - b)).toEqual([16, 24, 32, 48, 64, 128, 256, 512, 1024]);
  // The least that each system's format is made from.
  expect(pngSize(join(root, mac.icon))).toBeGreaterThanOrEqual(512);
  expect(pngSize(join(root, win.icon))).toBeGreaterThanOrEqual(256);
  for (const [name, size] of Object.entries({ tray: 16, "tray@2x": 32, trayTemplate: 16, "trayTemplate@2x": 32 })) {
    expect(pngSize(join(root, `build/tray/${name}.png`)), name).toBe(size);
  }
});
