import { useState } from "react";
import type { Abilities } from "../../../preload/contract/providers.ts";
import { keepProvider } from "../../actions/providers.ts";
import { useParley, useProviders } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { ComboEntry } from "../../ui/ComboEntry.tsx";
import { cx } from "../../ui/cx.ts";
import { TextEntry } from "../../ui/TextEntry.tsx";
import { Tick } from "../../ui/Tick.tsx";
import { type Draft, type DraftField, providerOf } from "./draft.ts";
import styles from "./Models.module.css";
import { OwnPrices } from "./OwnPrices.tsx";

const abilities: readonly (keyof Abilities)[] = ["batch", "stream", "structured", "embeddings"];
/** The same each time, or the page would be drawn without end. */
const none: readonly string[] = [];
const limits = ["atOnce", "requestsPerMinute", "tokensPerMinute"] as const;

interface ProviderFormProps {
  first: Draft;
  isNew: boolean;
  onClose(): void;
}

/** One provider as it is written. Its key is only ever written: what is kept is never shown. */
export function ProviderForm({ first, isNew, onClose }: ProviderFormProps) {
  const parley = useParley();
  const known = useProviders((state) => state.tested[first.id]?.models ?? none);
  const place = useProviders((state) => state.places[first.id]);
  const [draft, setDraft] = useState(first);
  const [key, setKey] = useState("");
  const [wrong, setWrong] = useState<DraftField | string>();
  const texts = say().models;
  const set = (part: Partial<Draft>) => {
    setWrong(undefined);
    setDraft({ ...draft, ...part });
  };

  async function save(): Promise<void> {
    const read = providerOf(draft);
    if ("wrong" in read) return setWrong(texts.wrong[read.wrong]);
    await keepProvider(parley, read.provider);
    const { setKey: keepKey, test } = parley.stores.providers.getState();
    const refusal = key.trim() === "" ? undefined : await keepKey(draft.id, key);
    setKey("");
    if (refusal !== undefined) return setWrong(refusal);
    onClose();
    if (isNew || key.trim() !== "") await test(draft.id);
  }

  return (
    <form
      className={cx(styles.form)}
      aria-label={draft.name || texts.newOne}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className={cx(styles.pair)}>
        <TextEntry label={texts.name} value={draft.name} maxLength={80} autoFocus onChange={(name) => set({ name })} />
        <TextEntry label={texts.address} value={draft.baseUrl} maxLength={500} onChange={(baseUrl) => set({ baseUrl })} />
      </div>
      <TextEntry
        label={texts.key}
        value={key}
        isSecret
        maxLength={4096}
        placeholder={place ? texts.keepsKey : ""}
        onChange={setKey}
      />
      <div className={cx(styles.pair)}>
        <ComboEntry
          label={texts.background}
          value={draft.background}
          options={known}
          onChange={(background) => set({ background })}
        />
        <ComboEntry label={texts.live} value={draft.live} options={known} onChange={(live) => set({ live })} />
      </div>
      <fieldset className={cx(styles.ticks)}>
        <legend>{texts.can}</legend>
        {abilities.map((ability) => (
          <Tick
            key={ability}
            isOn={draft.abilities[ability]}
            onChange={(isOn) => set({ abilities: { ...draft.abilities, [ability]: isOn } })}
          >
            {texts.abilities[ability]}
          </Tick>
        ))}
      </fieldset>
      <div className={cx(styles.three)}>
        {limits.map((limit) => (
          <TextEntry
            key={limit}
            label={texts.limits[limit]}
            value={draft[limit]}
            isNumber
            maxLength={10}
            onChange={(value) => set({ [limit]: value })}
          />
        ))}
      </div>
      <OwnPrices draft={draft} onChange={(prices) => set({ prices })} />
      <div className={cx(styles.actions)}>
        <p role="alert">{wrong}</p>
        <Button look="quiet" onPress={onClose}>
          {say().ui.cancel}
        </Button>
        <Button look="main" type="submit">
          {texts.save}
        </Button>
      </div>
    </form>
  );
}
