import { useOverlay } from "../../actions/useOverlay.ts";
import { useLocale } from "../../format/locale.ts";
import { storeIsEmpty } from "../../stores/app.ts";
import { useApp, useToasts, useUi } from "../../stores/context.tsx";
import { cx } from "../../ui/cx.ts";
import { Toasts } from "../../ui/Toasts.tsx";
import { EnhanceDialog } from "../enhance/EnhanceDialog.tsx";
import { ExportDialog } from "../export/ExportDialog.tsx";
import { Header } from "../header/Header.tsx";
import { HelpSheet } from "../help/HelpSheet.tsx";
import { DropHint } from "../import/DropHint.tsx";
import { ImportDialog } from "../import/ImportDialog.tsx";
import { LabDialog } from "../lab/LabDialog.tsx";
import { ConfirmDialog } from "../naming/ConfirmDialog.tsx";
import { NameDialog } from "../naming/NameDialog.tsx";
import { Palette } from "../palette/Palette.tsx";
import { NotesOverlay } from "../reader/NotesOverlay.tsx";
import { SettingsDialog } from "../settings/SettingsDialog.tsx";
import { StatusLine } from "../status/StatusLine.tsx";
import { Welcome } from "../welcome/Welcome.tsx";
import { Panes } from "./Panes.tsx";
import styles from "./Shell.module.css";

export function Shell() {
  const empty = useApp(storeIsEmpty);
  const atTrash = useUi((state) => state.place === "trash");
  const locale = useLocale();
  return (
    <div className={cx(styles.app)}>
      <Header searchable={!empty} />
      {/* The rows of lists are drawn once and kept, so they are begun anew where another language is spoken. */}
      {empty && !atTrash ? <Welcome /> : <Panes key={locale} />}
      <StatusLine />
      <Overlays />
      <DropHint />
      <ShownToasts />
    </div>
  );
}

/** On its own, so that what lies below is not drawn again when a dialog comes or goes. */
function Overlays() {
  // The palette's field takes the keys that follow Ctrl+K, so it cannot come later than they do.
  const isPalette = useUi((state) => state.overlay === "palette");
  const overlay = useOverlay();
  const naming = useUi((state) => state.naming);
  const confirming = useUi((state) => state.confirming);
  return (
    <>
      {isPalette && <Palette />}
      {overlay === "help" && <HelpSheet />}
      {overlay === "settings" && <SettingsDialog />}
      {overlay === "notes" && <NotesOverlay />}
      {overlay === "name" && naming && <NameDialog naming={naming} />}
      {overlay === "confirm" && confirming && <ConfirmDialog confirming={confirming} />}
      {overlay === "export" && <ExportDialog />}
      {overlay === "enhance" && <EnhanceDialog />}
      {overlay === "lab" && <LabDialog />}
      {overlay === "import" && <ImportDialog />}
    </>
  );
}

function ShownToasts() {
  const toasts = useToasts((state) => state.toasts);
  const dismiss = useToasts((state) => state.dismiss);
  return <Toasts toasts={toasts} dismiss={dismiss} />;
}
