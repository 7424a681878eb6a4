import { useMemo } from "react";
import type { Enhanced } from "../../../preload/contract/enhanced.ts";
import type { Insight } from "../../../preload/contract/insights.ts";
import { enhanceThese } from "../../actions/enhance.ts";
import { summariseNow } from "../../actions/enhanced.ts";
import { useEnhanced, useInsight, useParley, useSettings, useUi } from "../../stores/context.tsx";
import { viewOf } from "../../stores/enhanced.ts";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { Banners } from "./Banners.tsx";
import styles from "./Enhanced.module.css";
import { EnhancedSummary, type EnhancedSummaryProps } from "./EnhancedSummary.tsx";
import { numbered } from "./Evidence.tsx";
import { LiveAnswer } from "./LiveAnswer.tsx";
import { Judged, Made, Versions } from "./Made.tsx";
import { differences, proofsOfBasic, proofsOfEnhanced } from "./proofs.ts";
import { Summary } from "./Summary.tsx";
import { TrialView } from "./TrialView.tsx";
import { useDrawn } from "./useDrawn.ts";

const views = ["basic", "enhanced", "both"] as const;

/** What the open conversation says: as Parley found it, as a model did, or both. */
export function Understanding({ conversationId }: { conversationId: number }) {
  const view = useEnhanced(viewOf);
  const setView = useEnhanced((state) => state.setView);
  const trial = useEnhanced((state) => (state.trial?.conversationId === conversationId ? state.trial : undefined));
  const texts = say().enhanced;
  if (trial !== undefined) return <TrialView trial={trial} />;
  return (
    <>
      <div className={cx(styles.bar)}>
        <Segmented
          label={texts.view}
          value={view}
          options={views.map((value) => ({ value, label: texts.views[value] }))}
          onChange={setView}
        />
      </div>
      {view === "basic" ? <Summary /> : <Banners conversationId={conversationId} />}
      {view === "enhanced" && <Version conversationId={conversationId} />}
      {view === "both" && <Both conversationId={conversationId} />}
    </>
  );
}

/** The version that is shown, or the answer that is on its way. */
function Version({ conversationId, ...shown }: { conversationId: number } & Omit<EnhancedSummaryProps, "enhanced">) {
  const live = useEnhanced((state) => (state.live?.conversationId === conversationId ? state.live : undefined));
  const known = useEnhanced((state) => state.known);
  const drawn = useDrawn(known?.enhanced);
  if (live !== undefined) return <LiveAnswer live={live} />;
  if (known === undefined) return null;
  if (known.enhanced === null) return <NoneYet conversationId={conversationId} />;
  if (drawn?.conversationId !== conversationId) return null;
  return (
    <>
      <div className={cx(styles.head)}>
        <Made enhanced={drawn} />
        <Versions enhanced={drawn} />
      </div>
      <EnhancedSummary key={drawn.version} enhanced={drawn} {...shown} />
      <Judged enhanced={drawn} />
    </>
  );
}

function NoneYet({ conversationId }: { conversationId: number }) {
  const parley = useParley();
  const isLive = useEnhanced((state) => state.live !== undefined);
  const isSetUp = useSettings((state) => state.settings.providers.length > 0);
  const show = useUi((state) => state.show);
  const texts = say().enhanced;
  return (
    <EmptyState
      title={texts.noneYet}
      actions={
        isSetUp ? (
          <>
            <Button onPress={() => enhanceThese(parley, [conversationId])}>{texts.inBackground}</Button>
            <Button look="main" isDisabled={isLive} onPress={() => summariseNow(parley, conversationId)}>
              {texts.now}
            </Button>
          </>
        ) : (
          <Button look="main" onPress={() => show("settings")}>
            {texts.setUp}
          </Button>
        )
      }
    >
      {isSetUp ? texts.whatItIs : texts.noProvider}
    </EmptyState>
  );
}

/** Basic and enhanced, beside each other where there is room, with what only one of them says. */
function Both({ conversationId }: { conversationId: number }) {
  const basic = useInsight((state) => state.insight);
  const enhanced = useEnhanced((state) => state.known?.enhanced ?? undefined);
  const only = useMemo(() => (basic && enhanced ? differences(basic, enhanced) : undefined), [basic, enhanced]);
  const numbers = useMemo(
    () => (basic && enhanced ? numbered([...proofsOfBasic(basic), ...proofsOfEnhanced(enhanced)]) : undefined),
    [basic, enhanced],
  );
  const texts = say().enhanced;
  return (
    <div className={cx(styles.columns)}>
      {basic && enhanced && only && <Changed basic={basic} enhanced={enhanced} only={only} />}
      <div className={cx(styles.sides)}>
        <section aria-label={texts.views.basic} className={cx(styles.side)}>
          <h3 className={cx(styles.sideTitle)}>{texts.views.basic}</h3>
          <Summary numbers={numbers} only={only?.basic} />
        </section>
        <section aria-label={texts.views.enhanced} className={cx(styles.side)}>
          <h3 className={cx(styles.sideTitle)}>{texts.views.enhanced}</h3>
          <Version conversationId={conversationId} numbers={numbers} only={only?.enhanced} />
        </section>
      </div>
    </div>
  );
}

/** What became different, in a line or two. */
function Changed({ basic, enhanced, only }: { basic: Insight; enhanced: Enhanced; only: ReturnType<typeof differences> }) {
  const names = say().names;
  const { changed } = say().enhanced;
  const { outcome, sentiment } = say().insight;
  const told = [
    ...(only.enhanced.size > 0 ? [changed.onlyEnhanced(only.enhanced.size)] : []),
    ...(only.basic.size > 0 ? [changed.onlyBasic(only.basic.size)] : []),
    ...(basic.outcome.outcome === enhanced.outcome
      ? []
      : [changed.from(outcome, names.outcomes[basic.outcome.outcome], names.outcomes[enhanced.outcome])]),
    ...(basic.sentiment.overall === enhanced.sentiment
      ? []
      : [changed.from(sentiment, names.sentiments[basic.sentiment.overall], names.sentiments[enhanced.sentiment])]),
  ];
  return (
    <section aria-label={changed.title} className={cx(styles.changed)}>
      {told.length === 0 ? <p>{changed.nothing}</p> : told.map((line) => <p key={line}>{line}</p>)}
    </section>
  );
}
