import { closeImport } from "../../actions/import.ts";
import { useImport, useParley } from "../../stores/context.tsx";
import { isTaken } from "../../stores/importEntry.ts";
import { say } from "../../text/say.ts";
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
  const texts = say().import;
  const close = () => closeImport(parley);
  switch (step) {
    case "choosing":
      return (
        <Overlay title={texts.importFiles(taken)} hint={texts.hint} size="large" isDismissable={false} onClose={close}>
          <ChooseStep />
        </Overlay>
      );
    case "importing":
      return (
        <Overlay title={texts.importing(taken)} isDismissable={false} onClose={close}>
          <ProgressStep />
        </Overlay>
      );
    case "report":
      return (
        <Overlay title={isNew ? texts.imported : texts.reportTitle} size="wide" isDismissable={false} onClose={close}>
          <ReportStep />
        </Overlay>
      );
    default:
      return (
        <Overlay title={texts.title} onClose={close}>
          <StartStep />
        </Overlay>
      );
  }
}
