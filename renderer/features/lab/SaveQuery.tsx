import { type FormEvent, useState } from "react";
import { Dialog, DialogTrigger, Input, Label, Popover, TextField } from "react-aria-components";
import { useLab } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import popover from "../../ui/Popover.module.css";
import styles from "./SaveQuery.module.css";

/** Keeps the question by a name; one that is known is replaced, which it says. */
export function SaveQuery() {
  const isEmpty = useLab((state) => state.sql.trim() === "");
  return (
    <DialogTrigger>
      <Button isDisabled={isEmpty}>{say().lab.save}</Button>
      <Popover className={cx(popover.popover)} placement="bottom end">
        <Dialog aria-label={say().lab.save} className={cx(styles.dialog)}>
          {({ close }) => <NameForm onSaved={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function NameForm({ onSaved }: { onSaved(): void }) {
  const saved = useLab((state) => state.saved);
  const sql = useLab((state) => state.sql);
  const save = useLab((state) => state.save);
  const [name, setName] = useState(saved.find((each) => each.sql === sql)?.name ?? "");
  const [problem, setProblem] = useState<string>();
  const texts = say().lab;
  const isKnown = saved.some((each) => each.name === name.trim());

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (name.trim() === "") return;
    const what = await save(name.trim());
    setProblem(what);
    if (what === undefined) onSaved();
  }

  return (
    <form className={cx(styles.form)} onSubmit={(event) => void submit(event)}>
      <TextField value={name} onChange={setName} maxLength={200} autoFocus className={cx(styles.field)}>
        <Label>{texts.name}</Label>
        <Input className={cx(styles.input)} />
      </TextField>
      <p className={cx(styles.note)} role="status">
        {problem ?? (isKnown ? texts.replaces : "")}
      </p>
      <Button type="submit" look="main" isDisabled={name.trim() === ""}>
        {isKnown ? texts.replace : texts.keep}
      </Button>
    </form>
  );
}
