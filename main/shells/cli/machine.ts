/** What the doctor may look at. */
export interface DoctorMachine {
  platform: NodeJS.Platform;
  arch: string;
  env: NodeJS.ProcessEnv;
  nodeVersion: string;
  /** The folder that has node_modules. */
  root: string;
  exists(path: string): boolean;
  /** The text of a file; undefined when there is none. */
  read(path: string): string | undefined;
  isWritable(path: string): boolean;
  freeBytes(path: string): number;
  /** What a program prints; undefined when it is not there or fails. */
  output(program: string, args: string[]): string | undefined;
  findBrowser(): string | undefined;
  hasDisplay: boolean;
}

export interface Check {
  name: string;
  /** `missing` costs something; with `broken` Parley cannot work. */
  state: "ok" | "missing" | "broken";
  found: string;
  /** What the lack costs and how to end it. */
  cost?: string;
  remedy?: string;
  exit?: number;
}
