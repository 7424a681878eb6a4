import { closeImport } from "../../actions/import.ts";
import { counted } from "../../format/numbers.ts";
import { useImport, useParley } from "../../stores/context.tsx";
import { isTaken } from "../../stores/importEntry.ts";
import { Overlay } from "../../ui/Overlay.tsx";
import { ChooseStep } from "./ChooseStep.tsx";
import { ProgressStep } from "./ProgressStep.tsx";
import { ReportStep } from "./ReportStep.tsx";
import { StartStep } from "./StartStep.tsx";

/** An import from its files to its report. Nothing is written before the person says so. */
export function ImportDialog() {
  const parley = useParley();
  const step = useImport((state) => state.step);
  const taken = useImport((state) => state.entries.filter(isTaken).length);
  const isNew = useImport((state) => state.report?.isNew === true);
  const close = () => closeImport(parley);
  switch (step) {
    case "choosing":
      return (
        <Overlay
          title={`Import ${counted(taken, "file")}`}
          hint="Nothing is changed until you press Import. Nothing leaves this computer."
          size="large"
          isDismissable={false}
          onClose={close}
        >
          <ChooseStep />
        </Overlay>
      );
    case "importing":
      return (
        <Overlay title={`Importing ${counted(taken, "file")}`} isDismissable={false} onClose={close}>
          <ProgressStep />
        </Overlay>
      );
    case "report":
      return (
        <Overlay title={isNew ? "Imported" : "Import report"} size="wide" isDismissable={false} onClose={close}>
          <ReportStep />
        </Overlay>
      );
    default:
      return (
        <Overlay title="Import" onClose={close}>
          <StartStep />
        </Overlay>
      );
  }
}
