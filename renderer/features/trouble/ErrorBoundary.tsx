import { Component, type ReactNode } from "react";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { scrollable } from "../../ui/focusable.ts";
import styles from "./Screen.module.css";
import { Screen } from "./Screen.tsx";

interface State {
  details: string | undefined;
  copied: boolean;
}

/** The last resort when drawing the page fails: says so and hands out what a report needs. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { details: undefined, copied: false };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { details: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }

  override render(): ReactNode {
    const { details, copied } = this.state;
    if (details === undefined) return this.props.children;
    const texts = say().trouble;
    const copy = () =>
      void navigator.clipboard.writeText(details).then(
        () => this.setState({ copied: true }),
        () => this.setState({ copied: false }),
      );
    return (
      <Screen title={texts.mistake}>
        <p>{texts.mistakeIsHarmless}</p>
        <p>{texts.mistakeDetails}</p>
        <pre className={cx(styles.code)} {...scrollable}>
          {details}
        </pre>
        <div className={cx(styles.actions)}>
          <Button look="main" onPress={() => location.reload()}>
            {texts.reload}
          </Button>
          <Button onPress={copy}>{copied ? texts.copied : texts.copy}</Button>
        </div>
      </Screen>
    );
  }
}
