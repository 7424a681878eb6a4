import { Copy, FlaskConical, ThumbsDown, ThumbsUp } from "lucide-react";
import type { Enhanced } from "../../../preload/contract/enhanced.ts";
import { askForReason, judgeVersion } from "../../actions/enhanced.ts";
import { copySummary } from "../../actions/insight.ts";
import { dayAndTime, shortDay } from "../../format/dates.ts";
import { useEnhanced, useParley } from "../../stores/context.tsx";
import { leftFor } from "../../stores/enhanced.ts";
import { say } from "../../text/say.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { OptionMenu } from "../../ui/OptionMenu.tsx";
import styles from "./Enhanced.module.css";

/** Who made a version, when and for how much. */
export function Made({ enhanced: { model, providerName, at, cost, tokens, rehearsal } }: { enhanced: Enhanced }) {
  const texts = say().enhanced;
  return (
    <div className={cx(styles.made)}>
      {rehearsal && (
        <span className={cx(styles.rehearsal)} title={texts.whatRehearsal}>
          <FlaskConical aria-hidden /> {texts.rehearsal}
        </span>
      )}
      <p>
        <b>{model}</b> · {providerName} · <time dateTime={new Date(at).toISOString()}>{dayAndTime(at)}</time>
      </p>
      <p>
        {rehearsal ? texts.wouldCost(cost) : texts.cost(cost)} · {texts.tokens(tokens)}
      </p>
    </div>
  );
}

/** What the person thinks of a version, and why. */
export function Judged({ enhanced }: { enhanced: Enhanced }) {
  const parley = useParley();
  const { verdict, reason } = enhanced;
  const texts = say().insight;
  return (
    <div className={cx(styles.judged)}>
      <IconButton label={texts.good} pressed={verdict === "up"} onPress={() => void judgeVersion(parley, enhanced, "up")}>
        <ThumbsUp aria-hidden />
      </IconButton>
      <IconButton label={texts.bad} pressed={verdict === "down"} onPress={() => void judgeVersion(parley, enhanced, "down")}>
        <ThumbsDown aria-hidden />
      </IconButton>
      <IconButton label={texts.copy} onPress={() => copySummary(parley, enhanced)}>
        <Copy aria-hidden />
      </IconButton>
      {verdict !== null && (
        <Button look="quiet" onPress={() => askForReason(parley, enhanced)}>
          {reason === null ? say().enhanced.addReason : say().enhanced.changeReason}
        </Button>
      )}
      {reason !== null && (
        <q className={cx(styles.reason)} dir="auto">
          {reasonWords(reason)}
        </q>
      )}
    </div>
  );
}

function reasonWords(reason: string): string {
  const version = leftFor(reason);
  return version === undefined ? reason : say().enhanced.preferred(version);
}

/** The versions that were made so far, the newest first. */
export function Versions({ enhanced }: { enhanced: Enhanced }) {
  const versions = useEnhanced((state) => state.known?.versions);
  const pick = useEnhanced((state) => state.pick);
  const texts = say().enhanced;
  if (versions === undefined || versions.length < 2) return null;
  return (
    <OptionMenu
      label={texts.versions}
      value={String(enhanced.version)}
      options={versions.map(({ version, model, at, verdict }, index) => ({
        value: String(version),
        label: texts.version(version),
        long: [
          texts.version(version),
          model,
          shortDay(at),
          ...(verdict === null ? [] : [texts.verdicts[verdict]]),
          ...(index === 0 ? [texts.newest] : []),
        ].join(" · "),
      }))}
      onChange={(version) => void pick(Number(version))}
    />
  );
}
