import type { Readable } from "node:stream";
import { Refusal } from "./refusal.ts";

export interface Part {
  name: string;
  filename: string | undefined;
}

interface PartSink {
  write(bytes: Buffer): Promise<void>;
}

const blank = Buffer.from("\r\n\r\n");

/** Reads a multipart body piece by piece: no part is ever held as a whole here. */
export async function readMultipart(body: Readable, contentType: string, open: (part: Part) => PartSink): Promise<void> {
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined) throw new Refusal(400, "The body must be multipart/form-data.", { code: "invalid_content_type" });
  const fence = Buffer.from(`\r\n--${boundary}`);
  // the first fence has no line before it; with one put there, all are alike
  let rest: Buffer = Buffer.from("\r\n");
  let sink: PartSink | undefined;
  let state: "content" | "after-fence" | "head" | "over" = "content";
  for await (const chunk of body) {
    rest = Buffer.concat([rest, chunk]);
    for (let more = true; more; ) {
      more = false;
      if (state === "content") {
        const end = rest.indexOf(fence);
        // what could be the beginning of a fence waits for the next chunk
        const sure = end === -1 ? Math.max(0, rest.length - fence.length + 1) : end;
        if (sure > 0) await sink?.write(rest.subarray(0, sure));
        rest = rest.subarray(end === -1 ? sure : end + fence.length);
        if (end !== -1) {
          state = "after-fence";
          more = true;
        }
      } else if (state === "after-fence" && rest.length >= 2) {
        state = rest.toString("latin1", 0, 2) === "--" ? "over" : "head";
        more = state === "head";
      } else if (state === "head") {
        const end = rest.indexOf(blank);
        if (end !== -1) {
          sink = open(readHead(rest.toString("utf8", 0, end)));
          rest = rest.subarray(end + blank.length);
          state = "content";
          more = true;
        }
      }
    }
  }
  if (state !== "over") throw new Refusal(400, "The multipart body ended too early.", { code: "invalid_multipart" });
}

function readHead(head: string): Part {
  const disposition = /^content-disposition:.*$/im.exec(head)?.[0] ?? "";
  const name = /[; ]name="([^"]*)"/i.exec(disposition)?.[1];
  if (name === undefined) throw new Refusal(400, "A part of the multipart body has no name.", { code: "invalid_multipart" });
  return { name, filename: /filename="([^"]*)"/i.exec(disposition)?.[1] };
}
