import { CircleAlert, Hourglass, RefreshCw, Shuffle } from "lucide-react";
import type { ReactNode } from "react";
import { enhanceThese } from "../../actions/enhance.ts";
import { summariseNow } from "../../actions/enhanced.ts";
import { openJob } from "../../actions/jobs.ts";
import { useEnhanced, useParley } from "../../stores/context.tsx";
import { worded } from "../../text/said.ts";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import styles from "./Enhanced.module.css";

/** What has to be known about the enhanced summary before it is read. */
export function Banners({ conversationId }: { conversationId: number }) {
  const parley = useParley();
  const known = useEnhanced((state) => state.known);
  const problem = useEnhanced((state) => state.problem);
  const isLive = useEnhanced((state) => state.live !== undefined);
  const ended = useEnhanced((state) => (state.ended?.conversationId === conversationId ? state.ended : undefined));
  const texts = say().enhanced;
  const underWay = known?.underWay ?? null;
  const failure = ended?.problem ?? (isLive || known?.failure == null ? null : worded(known.said, known.failure));
  return (
    <>
      {problem !== undefined && (
        <Banner tone="problem" icon={<CircleAlert aria-hidden />}>
          {problem}
        </Banner>
      )}
      {underWay !== null && (
        <Banner
          icon={<Hourglass aria-hidden />}
          action={<Button onPress={() => openJob(parley, underWay)}>{texts.showJob}</Button>}
        >
          {texts.underWay}
        </Banner>
      )}
      {failure != null && (
        <Banner
          tone="problem"
          icon={<CircleAlert aria-hidden />}
          action={<Button onPress={() => summariseNow(parley, conversationId)}>{texts.tryAgain}</Button>}
        >
          <b>{texts.failed}</b> {failure}
        </Banner>
      )}
      {ended !== undefined && ended.fellBack.length > 0 && (
        <Banner icon={<Shuffle aria-hidden />}>
          {texts.fellBack(ended.provider ?? "")}{" "}
          {ended.fellBack.map(({ provider, reason, said }) => `${provider}: ${worded(said, reason)}`).join(" ")}
        </Banner>
      )}
      {known?.stale === true && known.enhanced !== null && known.underWay === null && !isLive && (
        <Banner
          icon={<RefreshCw aria-hidden />}
          action={<Button onPress={() => enhanceThese(parley, [conversationId])}>{texts.again}</Button>}
        >
          {texts.stale}
        </Banner>
      )}
    </>
  );
}

interface BannerProps {
  tone?: "plain" | "problem";
  icon: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}

function Banner({ tone = "plain", icon, action, children }: BannerProps) {
  return (
    <div className={cx(styles.banner)} data-tone={tone} role="status">
      {icon}
      <p>{children}</p>
      {action}
    </div>
  );
}
