import { z } from "zod";
import { command, query } from "./define.ts";
import { count, cursor, id, instant, pageSize, participantKind, platform, together } from "./values.ts";

const personName = z.string().trim().min(1).max(200);

const person = z.strictObject({
  id,
  name: z.string(),
  platform,
  kind: participantKind,
  /** Under all names. */
  messages: count,
  names: count,
});
export type Person = z.infer<typeof person>;

/** A person as an export names them; several of them may be the same person. */
const alias = z.strictObject({ id, name: z.string(), platform, externalId: z.string().nullable(), messages: count });

export const peopleRequests = {
  /** Everybody who wrote, a page at a time; with a text those whose name contains it. */
  "people.page": query(
    z.strictObject({
      text: z.string().max(200).default(""),
      sort: z.enum(["messages", "name"]).default("messages"),
      limit: pageSize.default(50),
      cursor: cursor.optional(),
    }),
    z.strictObject({ people: z.array(person), next: cursor.nullable() }),
  ),
  "people.get": query(
    z.strictObject({ id }),
    z.strictObject({ person, givenName: z.string().nullable(), aliases: z.array(alias) }),
  ),
  /** When somebody first and last wrote under each of their names; null where no message with it carries a date. */
  "people.history": query(
    z.strictObject({ id }),
    z.strictObject({ names: z.array(z.strictObject({ id, first: instant.nullable(), last: instant.nullable() })) }),
  ),
  /** Another name than the export's, or with null the export's again; another role. */
  "people.change": command(
    z.strictObject({ id, name: personName.nullable().optional(), kind: participantKind.optional() }),
    z.strictObject({ person }),
  ),
  /** Says that these are one person, who is shown as the first. */
  "people.merge": command(z.strictObject({ into: id, ids: z.array(id).min(1).max(1000) }), z.strictObject({ person })),
  /** Says that names are people of their own after all, and that some are one as they were before; takes back a merge, all or nothing. */
  "people.split": command(z.strictObject({ ids: z.array(id).min(1).max(1000), together }), z.strictObject({ split: count })),
};
