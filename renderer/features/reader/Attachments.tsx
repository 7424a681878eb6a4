import { Download, FileText } from "lucide-react";
import { useState } from "react";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import styles from "./Attachments.module.css";
import { type Attachment, kindOf } from "./attachmentKinds.ts";

const addressOf = (media: string): string => `/media/${media}`;

/** What came with a message: shown where the file was kept, else only named. Each has its size before it is loaded. */
export function Attachments({ attachments }: { attachments: readonly Attachment[] }) {
  return (
    <ul className={cx(styles.attachments)} aria-label={say().reader.attachments}>
      {withKeys(attachments).map(({ key, attachment }) => (
        <li key={key}>
          <OneAttachment attachment={attachment} />
        </li>
      ))}
    </ul>
  );
}

/** Two attachments of a message may have the same name; their order never changes. */
function withKeys(attachments: readonly Attachment[]) {
  return attachments.map((attachment, index) => ({ attachment, key: `${index} ${attachment.name}` }));
}

function OneAttachment({ attachment }: { attachment: Attachment }) {
  const [failed, setFailed] = useState(false);
  const { media } = attachment;
  const kind = failed ? undefined : kindOf(attachment);
  const fail = () => setFailed(true);
  if (media === undefined || kind === undefined) return <Named attachment={attachment} />;
  const { name } = attachment;
  const address = addressOf(media);
  return (
    <figure className={cx(styles.figure)}>
      {kind === "image" && <Picture name={name} address={address} onError={fail} />}
      {kind === "video" && (
        // biome-ignore lint/a11y/useMediaCaption: films of a chat come without captions
        <video className={cx(styles.film)} controls preload="none" src={address} aria-label={name} onError={fail} />
      )}
      {kind === "audio" && (
        // biome-ignore lint/a11y/useMediaCaption: voice of a chat comes without captions
        <audio className={cx(styles.voice)} controls preload="none" src={address} aria-label={name} onError={fail} />
      )}
      <figcaption>
        <Named attachment={attachment} isQuiet />
      </figcaption>
    </figure>
  );
}

/** It opens to its own size, which is the one time that it changes its place. */
function Picture({ name, address, onError }: { name: string; address: string; onError(): void }) {
  const [large, setLarge] = useState(false);
  return (
    <button
      type="button"
      aria-expanded={large}
      className={cx(styles.picture, large && styles.large)}
      onClick={() => setLarge(!large)}
    >
      <img src={address} alt={name} loading="lazy" decoding="async" onError={onError} />
    </button>
  );
}

function Named({ attachment: { name, type, media }, isQuiet = false }: { attachment: Attachment; isQuiet?: boolean }) {
  const look = cx(styles.named, isQuiet && styles.quiet);
  const shown = name || say().reader.attachment;
  if (media === undefined) {
    return (
      <span className={look} title={type}>
        <FileText aria-hidden />
        <span>{shown}</span>
      </span>
    );
  }
  return (
    <a className={look} href={addressOf(media)} download={shown} title={say().reader.save}>
      <Download aria-hidden />
      <span>{shown}</span>
    </a>
  );
}
