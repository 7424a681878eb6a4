import { Component, type ReactNode } from "react";
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
    const copy = () =>
      void navigator.clipboard.writeText(details).then(
        () => this.setState({ copied: true }),
        () => this.setState({ copied: false }),
      );
    return (
      <Screen title="The page has made a mistake">
        <p>Your conversations are safe: the page only shows them, and it stopped before it could ask for anything wrong.</p>
        <p>
          Load the page again to go on. If it happens twice, these details help whoever looks into it. They name no conversation.
        </p>
        <pre className={cx(styles.code)} {...scrollable}>
          {details}
        </pre>
        <div className={cx(styles.actions)}>
          <Button look="main" onPress={() => location.reload()}>
            Load the page again
          </Button>
          <Button onPress={copy}>{copied ? "Copied" : "Copy the details"}</Button>
        </div>
      </Screen>
    );
  }
}
