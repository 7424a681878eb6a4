import { CircleAlert } from "lucide-react";
import { closeImport } from "../../actions/import.ts";
import { bytes } from "../../format/numbers.ts";
import { useImport, useParley } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
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
  const label = step === "bringing" ? say().import.takingIn : say().import.lookingAt;
  return (
    <div className={cx(styles.way)}>
      <Progress label={label} done={sent?.done ?? 0} total={sent?.total ?? null} />
      <span role="status">
        {label}
        {sent !== undefined && sent.total > 0 && `: ${say().amounts.of(bytes(sent.done), bytes(sent.total))}`}
      </span>
      <Button autoFocus onPress={() => closeImport(parley)}>
        {say().import.cancel}
      </Button>
    </div>
  );
}

/** What can be brought, in the words that people have for it. */
export function Supported() {
  return <p className={cx(styles.supported)}>{say().import.supported}</p>;
}
