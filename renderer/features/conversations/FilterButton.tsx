import { ListFilter } from "lucide-react";
import { Dialog, DialogTrigger, Popover } from "react-aria-components";
import { useLibrary } from "../../stores/context.tsx";
import { narrowings } from "../../stores/filter.ts";
import { say } from "../../text/say.ts";
import { IconButton } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import popover from "../../ui/Popover.module.css";
import { FilterForm } from "./FilterForm.tsx";
import styles from "./Filters.module.css";

export function FilterButton() {
  const isOn = useLibrary(({ filter }) => narrowings(filter).length > 0);
  const label = say().filters.title;
  return (
    <DialogTrigger>
      <IconButton label={label} pressed={isOn}>
        <ListFilter aria-hidden />
      </IconButton>
      <Popover className={cx(popover.popover)} placement="bottom start">
        <Dialog aria-label={label} className={cx(styles.dialog)}>
          <FilterForm />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
