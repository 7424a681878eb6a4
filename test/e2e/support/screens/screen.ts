import { expect, type Page } from "playwright/test";
import { openRow, rows } from "../page.ts";
import type { SampleSize } from "../store.ts";

export interface Screen {
  name: string;
  messages?: SampleSize;
  folder?: () => Promise<string>;
  /** Only where something can stand between the page and Parley. */
  between?: (page: Page) => Promise<unknown>;
  show(page: Page): Promise<void>;
}

export const many: SampleSize = 20_000;

export const dialog = (page: Page, name: string) => expect(page.getByRole("dialog", { name })).toBeVisible();

/** A conversation is open. */
export async function read(page: Page): Promise<void> {
  await expect(rows(page).first()).toBeVisible();
  await openRow(page, 1);
}
