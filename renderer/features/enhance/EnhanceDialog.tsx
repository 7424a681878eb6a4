import { CircleAlert, Sparkles } from "lucide-react";
import { useEffect } from "react";
import { closeEnhance, startEnhance } from "../../actions/enhance.ts";
import { cost } from "../../format/money.ts";
import { useEnhance, useParley, useSettings, useUi } from "../../stores/context.tsx";
import { costOf, refusalOf } from "../../stores/enhance.ts";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { scrollable } from "../../ui/focusable.ts";
import { Overlay } from "../../ui/Overlay.tsx";
import { Progress } from "../../ui/Progress.tsx";
import styles from "./EnhanceDialog.module.css";
import { Hidden } from "./Hidden.tsx";
import { ModelRow } from "./ModelRow.tsx";
import { Preview } from "./Preview.tsx";
import { Scope } from "./Scope.tsx";
import { WhenRow } from "./WhenRow.tsx";

/** What enhancing would send, to whom, and what it costs. Nothing leaves before the button that says so is pressed. */
export function EnhanceDialog() {
  const parley = useParley();
  const title = useEnhance((state) => state.title);
  const conversations = useEnhance((state) => state.estimate?.conversations);
  const isSetUp = useSettings((state) => state.settings.providers.length > 0);
  const texts = say().enhance;
  return (
    <Overlay
      title={conversations === undefined || conversations === 0 ? texts.titleOf(title) : texts.title(conversations)}
      {...(conversations === undefined ? {} : { hint: title })}
      size="high"
      isDismissable={false}
      onClose={() => closeEnhance(parley)}
    >
      {isSetUp ? <Question /> : <NoProvider />}
    </Overlay>
  );
}

function NoProvider() {
  const parley = useParley();
  const show = useUi((state) => state.show);
  const texts = say().enhance;
  return (
    <>
      <div className={cx(styles.nobody)}>
        <EmptyState icon={<Sparkles />} title={texts.noProvider}>
          {texts.whatItDoes}
        </EmptyState>
      </div>
      <footer className={cx(styles.foot)}>
        <Button onPress={() => closeEnhance(parley)}>{texts.skip}</Button>
        <Button look="main" autoFocus onPress={() => show("settings")}>
          {texts.toSettings}
        </Button>
      </footer>
    </>
  );
}

/** Looked at as soon as there is somebody to send it to, even where that one was set up while this was open. */
function Question() {
  const run = useEnhance((state) => state.run);
  useEffect(() => void run(), [run]);
  const hasEstimate = useEnhance((state) => state.estimate !== undefined);
  return (
    <>
      <div className={cx(styles.body)} {...scrollable}>
        <Trouble />
        {hasEstimate ? (
          <>
            <Scope />
            <ModelRow />
            <Hidden />
            <WhenRow />
            <Preview />
          </>
        ) : (
          <Looking />
        )}
      </div>
      <Foot />
    </>
  );
}

/** Why it cannot be done, or what went wrong. */
function Trouble() {
  const problem = useEnhance((state) => state.problem);
  const status = useEnhance((state) => state.status);
  const estimate = useEnhance((state) => state.estimate);
  const sending = useEnhance((state) => state.sending);
  const show = useUi((state) => state.show);
  const texts = say().enhance;
  const refusal = refusalOf({ estimate, sending });
  if (problem === undefined && refusal === undefined) return null;
  return (
    <div className={cx(styles.trouble)} role="alert">
      <CircleAlert aria-hidden />
      <p>
        {status === "failed" && <b>{texts.notLooked}. </b>}
        {problem ?? (refusal && texts.refused[refusal])}
      </p>
      {(refusal === "chosen" || refusal === "budget" || status === "failed") && (
        <Button onPress={() => show("settings")}>{texts.toSettings}</Button>
      )}
    </div>
  );
}

function Looking() {
  const status = useEnhance((state) => state.status);
  const looked = useEnhance((state) => state.looked);
  const texts = say().enhance;
  if (status === "failed") return null;
  if (status === "stopped") return <p role="status">{texts.stopped}</p>;
  return (
    <>
      <p>{texts.looking}</p>
      <Progress label={texts.looking} size="wide" done={looked?.done ?? 0} total={looked?.total ?? null} />
      <p className={cx(styles.note)} role="status">
        {looked?.total ? texts.lookedAt(looked.done, looked.total) : "…"}
      </p>
      <p className={cx(styles.note)}>{texts.nothingLeaves}</p>
    </>
  );
}

function Foot() {
  const parley = useParley();
  const { status, estimate, sending, stop, run } = useEnhance((state) => state);
  const texts = say().enhance;
  const isLooking = status === "estimating";
  const isRefused = refusalOf({ estimate, sending }) !== undefined;
  return (
    <footer className={cx(styles.foot)}>
      {isLooking && (
        <>
          {estimate && <Again />}
          <Button onPress={stop}>{texts.stop}</Button>
        </>
      )}
      {(status === "stopped" || status === "failed") && <Button onPress={() => void run()}>{texts.again}</Button>}
      <span className={cx(styles.space)} />
      <Button onPress={() => closeEnhance(parley)}>{texts.skip}</Button>
      <Button look="main" isDisabled={status !== "ready" || isRefused} onPress={() => void startEnhance(parley)}>
        {status === "starting" ? texts.starting : startWords(estimate && costOf(estimate))}
      </Button>
    </footer>
  );
}

/** While a changed question is looked at, the figures of the one before stand there still. */
function Again() {
  const looked = useEnhance((state) => state.looked);
  const { looking } = say().enhance;
  return <Progress label={looking} done={looked?.done ?? 0} total={looked?.total ?? null} />;
}

function startWords(price: number | null | undefined): string {
  const { start, startUnknown, startFree, title } = { ...say().enhance, title: say().conversations.enhance };
  if (price === undefined) return title;
  if (price === null) return startUnknown;
  return price === 0 ? startFree : start(cost(price));
}
