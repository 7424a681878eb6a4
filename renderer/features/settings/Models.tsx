import { useState } from "react";
import type { ProviderKind } from "../../../preload/contract/providers.ts";
import { useProviders, useSettings } from "../../stores/context.tsx";
import { worded } from "../../text/said.ts";
import { say } from "../../text/say.ts";
import { ActionMenu } from "../../ui/ActionMenu.tsx";
import { cx } from "../../ui/cx.ts";
import { type Draft, draftOf, newDraft } from "./draft.ts";
import styles from "./Models.module.css";
import { ProviderForm } from "./ProviderForm.tsx";
import { ProviderRow } from "./ProviderRow.tsx";

const kinds: readonly ProviderKind[] = ["openai", "xai", "gemini", "openrouter", "ollama", "lmstudio", "custom"];
const mostProviders = 20;

/** Who may be asked, in order of preference. One is written at a time. */
export function Models() {
  const providers = useSettings((state) => state.settings.providers);
  const keychain = useProviders((state) => state.keychain);
  const [draft, setDraft] = useState<Draft>();
  const texts = say().models;
  const ids = providers.map(({ id }) => id);
  const close = () => setDraft(undefined);
  const isNew = draft !== undefined && !ids.includes(draft.id);
  const form = draft && <ProviderForm key={draft.id} first={draft} isNew={isNew} onClose={close} />;
  return (
    <section className={cx(styles.models)}>
      <header className={cx(styles.head)}>
        <p>{texts.whatTheyAre}</p>
        {providers.length < mostProviders && (
          <ActionMenu
            name={texts.add}
            label={texts.add}
            inWords
            actions={kinds.map((kind) => ({ label: texts.kinds[kind], run: () => setDraft(newDraft(kind, ids)) }))}
          />
        )}
      </header>
      {keychain && !keychain.usable && (
        <p className={cx(styles.notice)}>
          {keychain.reason && `${worded(keychain.said, keychain.reason)} `}
          {texts.withoutKeychain}
        </p>
      )}
      {providers.length === 0 && !draft && <p className={cx(styles.none)}>{texts.none}</p>}
      <ol className={cx(styles.list)}>
        {providers.map((provider, at) => (
          <li key={provider.id} aria-label={provider.name}>
            {draft?.id === provider.id ? (
              form
            ) : (
              <ProviderRow provider={provider} at={at} of={providers.length} onEdit={() => setDraft(draftOf(provider))} />
            )}
          </li>
        ))}
        {isNew && <li aria-label={texts.newOne}>{form}</li>}
      </ol>
    </section>
  );
}
