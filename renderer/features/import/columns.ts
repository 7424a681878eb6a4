import type { ImportPreview } from "../../../preload/contract/import.ts";

type Columns = NonNullable<ImportPreview["columns"]>;

/**
 * The whole mapping after a column was given a field ("" for none). Every field is named, so that nothing is found anew and put
 * where the person has just taken something away.
 */
export function remapped({ fields, mapping }: Columns, column: string, field: string): Record<string, string> {
  const before = Object.fromEntries(fields.map((each) => [each, mapping[each] === column ? "" : (mapping[each] ?? "")]));
  return field === "" ? before : { ...before, [field]: column };
}
