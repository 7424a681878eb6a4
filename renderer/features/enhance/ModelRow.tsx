import { useState } from "react";
import type { ProviderKind } from "../../../preload/contract/providers.ts";
import { dayInFull } from "../../format/day.ts";
import { useEnhance, useSettings } from "../../stores/context.tsx";
import { costOf } from "../../stores/enhance.ts";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { cx } from "../../ui/cx.ts";
import { PickOne } from "../../ui/PickOne.tsx";
import styles from "./EnhanceDialog.module.css";

/** The others may well go without a key. */
const wantsKey: readonly ProviderKind[] = ["openai", "xai", "gemini", "openrouter"];

/** Who writes the summaries; another one can be chosen. */
export function ModelRow() {
  const estimate = useEnhance((state) => state.estimate);
  const keyless = useEnhance((state) => state.keyless);
  const kind = useSettings(({ settings }) => settings.providers.find(({ id }) => id === estimate?.provider)?.kind);
  const [isChanging, setChanging] = useState(false);
  if (estimate === undefined) return null;
  const texts = say().enhance;
  const { model, providerName, pricesOf, way } = estimate;
  const about = [providerName, way === "batch" ? texts.asBatch : texts.oneByOne];
  if (costOf(estimate) !== null) about.push(texts.pricesOf(dayInFull(pricesOf)));
  return (
    <section className={cx(styles.part)} aria-label={texts.model}>
      <div className={cx(styles.row)}>
        <div className={cx(styles.words)}>
          <h3>{model}</h3>
          <small>{about.join(" · ")}</small>
        </div>
        <Button look="quiet" aria-expanded={isChanging} onPress={() => setChanging(!isChanging)}>
          {isChanging ? texts.done : texts.change}
        </Button>
      </div>
      {keyless && kind !== undefined && wantsKey.includes(kind) && (
        <p className={cx(styles.warning)}>{texts.keyless(providerName)}</p>
      )}
      {isChanging && <Change />}
    </section>
  );
}

function Change() {
  const { estimate, models, modelsProblem, choose, askModels } = useEnhance((state) => state);
  const providers = useSettings((state) => state.settings.providers);
  const [isAsking, setAsking] = useState(false);
  if (estimate === undefined) return null;
  const texts = say().enhance;
  const provider = providers.find(({ id }) => id === estimate.provider);
  const own = provider ? [provider.models.background, provider.models.live, ...provider.prices.map((price) => price.model)] : [];
  const all = [...new Set([estimate.model, ...own, ...models])];
  async function ask(): Promise<void> {
    setAsking(true);
    await askModels(estimate?.provider ?? "");
    setAsking(false);
  }
  return (
    <>
      <div className={cx(styles.change)}>
        <Choice
          label={texts.provider}
          value={estimate.provider}
          options={providers.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => void choose({ provider: id })}
        />
        <PickOne
          label={texts.model}
          value={estimate.model}
          options={all.map((name) => ({ id: name, name }))}
          onChange={(name) => void choose({ provider: estimate.provider, model: name })}
        />
        <Button isDisabled={isAsking} onPress={() => void ask()}>
          {isAsking ? texts.asking : texts.askModels(estimate.providerName)}
        </Button>
      </div>
      {modelsProblem && (
        <p className={cx(styles.warning)} role="alert">
          {modelsProblem}
        </p>
      )}
    </>
  );
}
