import { EventEmitter } from "node:events";
import { existsSync } from "node:fs";
import { note } from "./facts.ts";
import { scene } from "./scene.ts";

class AppDouble extends EventEmitter {
  readonly isPackaged = scene.packaged;
  readonly paths: Record<string, string> = {};
  onQuit: () => void = () => {};
  private readonly readiness = Promise.withResolvers<void>();
  private ready = false;
  private quitting = false;

  whenReady(): Promise<void> {
    return this.readiness.promise;
  }
  becomeReady(): void {
    this.ready = true;
    note("ready");
    this.readiness.resolve();
  }
  isReady(): boolean {
    return this.ready;
  }
  enableSandbox(): void {
    note("sandbox", { beforeReady: !this.ready });
  }
  getVersion(): string {
    return "9.8.7";
  }
  getLocale(): string {
    return scene.locale;
  }
  setAppUserModelId(id: string): void {
    note("app-user-model-id", id);
  }
  setPath(name: string, path: string): void {
    if (!existsSync(path)) throw new Error(`Failed to set path: ${path} does not exist`);
    this.paths[name] = path;
    note("path", { name, path, beforeReady: !this.ready });
  }
  requestSingleInstanceLock(told: unknown): boolean {
    note("lock", { userData: this.paths.userData ?? null, told });
    return scene.first;
  }
  exit(code = 0): void {
    note("exit", code);
  }
  /** As Electron does it: whoever prevents before-quit stays; else the windows close, and then it is over. */
  quit(): void {
    note("quit-asked");
    let prevented = false;
    this.emit("before-quit", {
      preventDefault: () => {
        prevented = true;
      },
    });
    if (prevented) {
      note("quit-held");
      return;
    }
    if (this.quitting) return;
    this.quitting = true;
    this.onQuit();
    this.emit("will-quit", {});
    note("exit", 0);
  }
}

export const app = new AppDouble();
