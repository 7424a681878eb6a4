import { storeIsEmpty } from "../../stores/app.ts";
import { useApp, useToasts, useUi } from "../../stores/context.tsx";
import { cx } from "../../ui/cx.ts";
import { Toasts } from "../../ui/Toasts.tsx";
import { Header } from "../header/Header.tsx";
import { HelpSheet } from "../help/HelpSheet.tsx";
import { DropHint } from "../import/DropHint.tsx";
import { ImportDialog } from "../import/ImportDialog.tsx";
import { Palette } from "../palette/Palette.tsx";
import { SettingsDialog } from "../settings/SettingsDialog.tsx";
import { StatusLine } from "../status/StatusLine.tsx";
import { Welcome } from "../welcome/Welcome.tsx";
import { Panes } from "./Panes.tsx";
import styles from "./Shell.module.css";

export function Shell() {
  const empty = useApp(storeIsEmpty);
  const overlay = useUi((state) => state.overlay);
  const toasts = useToasts((state) => state.toasts);
  const dismiss = useToasts((state) => state.dismiss);
  return (
    <div className={cx(styles.app)}>
      <Header searchable={!empty} />
      {empty ? <Welcome /> : <Panes />}
      <StatusLine />
      {overlay === "palette" && <Palette />}
      {overlay === "help" && <HelpSheet />}
      {overlay === "settings" && <SettingsDialog />}
      {overlay === "import" && <ImportDialog />}
      <DropHint />
      <Toasts toasts={toasts} dismiss={dismiss} />
    </div>
  );
}
