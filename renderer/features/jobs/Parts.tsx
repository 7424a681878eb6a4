import { useState } from "react";
import type { JobPart } from "../../../preload/contract/jobs.ts";
import { clockTime, fullTime } from "../../format/dates.ts";
import { worded } from "../../text/said.ts";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import styles from "./Jobs.module.css";
import { partWords } from "./words.ts";

const first = 20;

/** The parts that a job was divided into, each with the states that it went through. */
export function Parts({ parts, now }: { parts: readonly JobPart[]; now: number }) {
  const [isWhole, setWhole] = useState(false);
  const texts = say().jobs;
  if (parts.length === 0) return null;
  const shown = isWhole ? parts : parts.slice(0, first);
  return (
    <section aria-label={texts.partsTitle}>
      <h4 className={cx(styles.heading)}>{texts.partsTitle}</h4>
      <ol className={cx(styles.parts)}>
        {shown.map((part, index) => (
          <li key={part.id}>
            <Part part={part} place={index + 1} now={now} />
          </li>
        ))}
      </ol>
      {shown.length < parts.length && (
        <Button look="quiet" onPress={() => setWhole(true)}>
          {texts.moreParts(parts.length - shown.length)}
        </Button>
      )}
    </section>
  );
}

function Part({ part, place, now }: { part: JobPart; place: number; now: number }) {
  const texts = say().jobs;
  const { requests, completed, failed, tries, batchId, error, said, at } = part;
  const facts = [
    texts.partRequests(requests, completed, failed),
    ...(tries > 1 ? [texts.tries(tries)] : []),
    ...(batchId === null ? [] : [texts.batchId(batchId)]),
  ];
  return (
    <>
      <p>
        <b>{texts.part(place)}</b> {partWords(part, now)}
      </p>
      {error && <p className={cx(styles.negative)}>{worded(said, error)}</p>}
      <ol className={cx(styles.states)}>
        {at.map((reached) => (
          <li key={`${reached.state} ${reached.at}`} title={fullTime(reached.at)}>
            {texts.partStates[reached.state]} <time dateTime={new Date(reached.at).toISOString()}>{clockTime(reached.at)}</time>
          </li>
        ))}
      </ol>
      <p className={cx(styles.note)}>{facts.join(" · ")}</p>
    </>
  );
}
