import { X } from "lucide-react";
import { useProviders } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { TextEntry } from "../../ui/TextEntry.tsx";
import type { Draft, PriceDraft } from "./draft.ts";
import styles from "./Models.module.css";

const columns = ["model", "input", "cached", "output"] as const;

interface OwnPricesProps {
  draft: Draft;
  onChange(prices: PriceDraft[]): void;
}

/** What the chosen models cost as Parley knows it, and what a person knows better. */
export function OwnPrices({ draft, onChange }: OwnPricesProps) {
  const list = useProviders((state) => state.prices);
  const texts = say().models;
  const { kind, prices } = draft;
  const chosen = [...new Set([draft.background, draft.live])].filter((model) => model !== "");
  const isFree = kind === "ollama" || kind === "lmstudio";
  const known = (model: string) => {
    const own = list?.prices.find((price) => price.provider === kind && price.model === model);
    if (isFree) return texts.free(model);
    if (own === undefined) return texts.unknownPrice(model);
    return texts.knownPrice(model, own.input / 1e6, own.output / 1e6, list?.of ?? "");
  };
  const put = (at: number, part: Partial<PriceDraft>) =>
    onChange(prices.map((price, index) => (index === at ? { ...price, ...part } : price)));
  const unpriced = chosen.find((model) => !prices.some((price) => price.model === model)) ?? "";
  return (
    <fieldset className={cx(styles.prices)}>
      <legend>{texts.prices}</legend>
      {chosen
        .filter((model) => !prices.some((price) => price.model === model))
        .map((model) => (
          <p key={model}>{known(model)}</p>
        ))}
      {prices.map((price, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names until they are written
        <div key={at} className={cx(styles.price)}>
          {columns.map((column) => (
            <TextEntry
              key={column}
              label={texts.priceColumns[column]}
              value={price[column]}
              maxLength={column === "model" ? 200 : 12}
              onChange={(value) => put(at, { [column]: value })}
            />
          ))}
          <IconButton label={texts.removePrice(price.model)} onPress={() => onChange(prices.filter((_, index) => index !== at))}>
            <X aria-hidden />
          </IconButton>
        </div>
      ))}
      <div>
        <Button
          look="quiet"
          isDisabled={prices.length >= 50}
          onPress={() => onChange([...prices, { model: unpriced, input: "", cached: "", output: "" }])}
        >
          {texts.addPrice}
        </Button>
      </div>
    </fieldset>
  );
}
