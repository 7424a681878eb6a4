import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, sep } from "node:path";
import { guardHeaders } from "./policy.ts";

export interface PageFile {
  body: Buffer;
  headers: Record<string, string>;
}

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

const nonceMark = "__NONCE__";

/**
 * The built page, read once. Only what was found in the build folder can be asked for, so no path leads out of it.
 * The start page gets a fresh nonce each time it is served.
 */
export function readPage(buildDir: string): (path: string) => PageFile | undefined {
  const files = new Map<string, { body: Buffer; type: string }>();
  // names alone: Electron's reader of archives has been behind Node in what else it tells
  for (const name of readdirSync(buildDir, { recursive: true, encoding: "utf8" })) {
    const type = types[extname(name)];
    if (type !== undefined) files.set(`/${name.split(sep).join("/")}`, { body: readFileSync(join(buildDir, name)), type });
  }
  return (path) => {
    const file = files.get(path === "/" ? "/index.html" : path);
    if (file === undefined) return undefined;
    const nonce = randomBytes(16).toString("base64");
    const isPage = file.type.startsWith("text/html");
    return {
      body: isPage ? Buffer.from(file.body.toString("utf8").replaceAll(nonceMark, nonce)) : file.body,
      headers: {
        "content-type": file.type,
        "cache-control": path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-store",
        ...guardHeaders(nonce),
      },
    };
  };
}
