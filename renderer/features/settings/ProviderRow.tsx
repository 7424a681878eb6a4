import { ArrowDown, ArrowUp } from "lucide-react";
import type { Provider } from "../../../preload/contract/providers.ts";
import { moveProvider, removeProvider } from "../../actions/providers.ts";
import { useParley, useProviders } from "../../stores/context.tsx";
import type { Tested } from "../../stores/providers.ts";
import { worded } from "../../text/said.ts";
import { say } from "../../text/say.ts";
import { ActionMenu } from "../../ui/ActionMenu.tsx";
import { Button, IconButton } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import styles from "./Models.module.css";

interface ProviderRowProps {
  provider: Provider;
  at: number;
  of: number;
  onEdit(): void;
}

export function ProviderRow({ provider, at, of, onEdit }: ProviderRowProps) {
  const parley = useParley();
  const place = useProviders((state) => state.places[provider.id]);
  const isAsked = useProviders((state) => provider.id in state.tested);
  const tested = useProviders((state) => state.tested[provider.id]);
  const { setKey, test } = parley.stores.providers.getState();
  const texts = say().models;
  const { id, name, models, kind } = provider;
  const isLocal = kind === "ollama" || kind === "lmstudio";
  const actions = [
    { label: texts.edit, run: onEdit },
    ...(place === "keychain" || place === "memory" ? [{ label: texts.forgetKey, run: () => void setKey(id, null) }] : []),
    { label: texts.remove, run: () => void removeProvider(parley, id) },
  ];
  return (
    <div className={cx(styles.row)}>
      <span className={cx(styles.rank)}>{at + 1}</span>
      <div className={cx(styles.facts)}>
        <strong>{name}</strong>
        <span>{models.background === models.live ? models.live : texts.bothModels(models.background, models.live)}</span>
        <span className={cx(place === undefined || place === null ? styles.without : undefined)}>
          {texts.places[place ?? (isLocal ? "needless" : "none")]}
        </span>
        {isAsked && <Result tested={tested} />}
      </div>
      <Button isDisabled={isAsked && tested === undefined} onPress={() => void test(id)}>
        {texts.test}
      </Button>
      <div className={cx(styles.moves)}>
        <IconButton label={texts.up(name)} isDisabled={at === 0} onPress={() => void moveProvider(parley, id, -1)}>
          <ArrowUp aria-hidden />
        </IconButton>
        <IconButton label={texts.down(name)} isDisabled={at === of - 1} onPress={() => void moveProvider(parley, id, 1)}>
          <ArrowDown aria-hidden />
        </IconButton>
        <ActionMenu name={name} label={texts.more(name)} actions={actions} />
      </div>
    </div>
  );
}

function Result({ tested }: { tested: Tested | undefined }) {
  const texts = say().models;
  const text = () => {
    if (tested === undefined) return texts.testing;
    if (!tested.works) return worded(tested.said, tested.problem ?? "");
    const works = texts.works(tested.models.length, tested.milliseconds);
    return tested.rehearsal ? `${works} ${texts.rehearsal}` : works;
  };
  const look = tested === undefined ? undefined : tested.works ? styles.well : styles.bad;
  return (
    <span role="status" className={cx(styles.result, look)}>
      {text()}
    </span>
  );
}
