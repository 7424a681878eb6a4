import { useEffect, useState } from "react";
import type { Enhanced } from "../../../preload/contract/enhanced.ts";
import type { Provider } from "../../../preload/contract/providers.ts";
import { enhanceThese } from "../../actions/enhance.ts";
import { summariseNow } from "../../actions/enhanced.ts";
import { useEnhanced, useParley, useProviders, useSettings } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { ActionMenu } from "../../ui/ActionMenu.tsx";
import { Button } from "../../ui/Button.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { ComboEntry } from "../../ui/ComboEntry.tsx";
import { cx } from "../../ui/cx.ts";
import { Overlay } from "../../ui/Overlay.tsx";
import styles from "./Enhanced.module.css";

/** The ways to have the open conversation summed up once more. */
export function AskAgain() {
  const parley = useParley();
  const enhanced = useEnhanced((state) => state.known?.enhanced);
  const isLive = useEnhanced((state) => state.live !== undefined);
  const isSetUp = useSettings((state) => state.settings.providers.length > 0);
  const [isOpen, setOpen] = useState(false);
  const texts = say().enhanced;
  if (!isSetUp || isLive || !enhanced) return null;
  return (
    <>
      <ActionMenu
        name={texts.askAgain}
        label={texts.askAgain}
        inWords
        actions={[
          { label: texts.nowAgain, run: () => summariseNow(parley, enhanced.conversationId) },
          { label: texts.otherModel, run: () => setOpen(true) },
          { label: texts.inBackground, run: () => enhanceThese(parley, [enhanced.conversationId]) },
        ]}
      />
      {isOpen && <OtherModel enhanced={enhanced} onClose={() => setOpen(false)} />}
    </>
  );
}

/** Which other model shall answer. It is held against the version that is shown. */
function OtherModel({ enhanced, onClose }: { enhanced: Enhanced; onClose(): void }) {
  const providers = useSettings((state) => state.settings.providers);
  const loadProviders = useProviders((state) => state.load);
  const prices = useProviders((state) => state.prices?.prices);
  const tested = useProviders((state) => state.tested);
  const now = useEnhanced((state) => state.now);
  useEffect(() => void loadProviders(), [loadProviders]);
  const [id, setId] = useState(providers[0]?.id ?? "");
  const [typed, setTyped] = useState<string>();
  const provider = providers.find((each) => each.id === id) ?? providers[0];
  if (provider === undefined) return null;
  const known = [
    ...new Set([
      ...ownModels(provider),
      ...(tested[provider.id]?.models ?? []),
      ...(prices ?? []).filter(({ provider: kind }) => kind === provider.kind).map(({ model }) => model),
    ]),
  ];
  const model = typed ?? known.find((each) => each !== enhanced.model) ?? "";
  const texts = say().enhanced.other;
  return (
    <Overlay title={texts.title} size="small" onClose={onClose}>
      <form
        className={cx(styles.form)}
        onSubmit={(event) => {
          event.preventDefault();
          if (model.trim() === "") return;
          onClose();
          void now({ conversationId: enhanced.conversationId, provider: provider.id, model: model.trim() }, enhanced);
        }}
      >
        <p>{texts.what}</p>
        <Choice
          label={texts.provider}
          value={provider.id}
          options={providers.map((each) => ({ value: each.id, label: each.name }))}
          onChange={(next) => {
            setId(next);
            setTyped(undefined);
          }}
        />
        <ComboEntry label={texts.model} value={model} options={known} onChange={setTyped} />
        <div className={cx(styles.actions)}>
          <Button look="quiet" onPress={onClose}>
            {say().ui.cancel}
          </Button>
          <Button look="main" type="submit" isDisabled={model.trim() === ""}>
            {texts.ask}
          </Button>
        </div>
      </form>
    </Overlay>
  );
}

const ownModels = ({ models, prices }: Provider): string[] => [
  models.live,
  models.background,
  ...prices.map(({ model }) => model),
];
