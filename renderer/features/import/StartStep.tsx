import { CircleAlert } from "lucide-react";
import { closeImport } from "../../actions/import.ts";
import { bytes } from "../../format/numbers.ts";
import { useImport, useParley } from "../../stores/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { Progress } from "../../ui/Progress.tsx";
import { DropArea } from "./DropArea.tsx";
import styles from "./StartStep.module.css";

export function StartStep() {
  const step = useImport((state) => state.step);
  const problem = useImport((state) => state.problem);
  return (
    <div className={cx(styles.body)}>
      {step === "idle" ? <DropArea autoFocus /> : <OnTheWay />}
      {problem && (
        <p className={cx(styles.problem)} role="alert">
          <CircleAlert aria-hidden /> {problem}
        </p>
      )}
      <Supported />
    </div>
  );
}

function OnTheWay() {
  const parley = useParley();
  const step = useImport((state) => state.step);
  const sent = useImport((state) => state.sent);
  const label = step === "bringing" ? "Taking the files in" : "Looking at the files";
  return (
    <div className={cx(styles.way)}>
      <Progress label={label} done={sent?.done ?? 0} total={sent?.total ?? null} />
      <span role="status">
        {label}
        {sent !== undefined && sent.total > 0 && `: ${bytes(sent.done)} of ${bytes(sent.total)}`}
      </span>
      <Button autoFocus onPress={() => closeImport(parley)}>
        Cancel
      </Button>
    </div>
  );
}

/** What can be brought, in the words that people have for it. */
export function Supported() {
  return (
    <p className={cx(styles.supported)}>
      WhatsApp, Telegram, Signal, iMessage, Messenger, Instagram, LINE, Discord, Slack, Teams, Google Chat, IRC, e-mail, Zendesk,
      Intercom, ChatGPT, Claude and OpenAI; transcripts and subtitles; tables of messages as CSV or JSON.
    </p>
  );
}
