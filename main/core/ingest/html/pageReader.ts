import type { TextReader } from "../types.ts";
import { PageParser } from "./parser.ts";

/** Reads a page element by element. What is still open when the page has ended is closed then, and is not whole. */
export abstract class PageReader implements TextReader {
  protected isAtEnd = false;
  readonly #parser = new PageParser({
    open: (name, attributes) => this.open(name, attributes),
    text: (text) => this.text(text),
    close: (name) => this.close(name),
  });

  push(text: string): void {
    this.#parser.write(text);
  }

  end(): void {
    this.isAtEnd = true;
    this.#parser.end();
  }

  protected abstract open(name: string, attributes: Record<string, string>): void;
  protected abstract text(text: string): void;
  protected abstract close(name: string): void;
}
