import { encoding } from "../../../preload/contract/import.ts";
import { useImport, useReader } from "../../stores/context.tsx";
import { type EntryState, isReadable, ownZone } from "../../stores/importEntry.ts";
import { Choice } from "../../ui/Choice.tsx";
import { cx } from "../../ui/cx.ts";
import { PickOne } from "../../ui/PickOne.tsx";
import styles from "./EntryOptions.module.css";
import { certaintyWord, encodingName, orderNames } from "./words.ts";

const zones = [...new Set(["UTC", ...Intl.supportedValuesOf("timeZone")])].map((id) => ({ id, name: id.replaceAll("_", " ") }));
const encodings = encoding.options.map((value) => ({ value, label: encodingName(value) }));
const orders = [
  { value: "dmy", label: orderNames.dmy },
  { value: "mdy", label: orderNames.mdy },
  { value: "ymd", label: orderNames.ymd },
] as const;
/** How the entry is read. What a person changes shows at once in the messages below. */
export function EntryOptions({ state }: { state: EntryState }) {
  const formats = useImport((all) => all.formats);
  const choose = useImport((all) => all.choose);
  const { entry, choices, preview } = state;
  const { key, certainty } = entry;
  const dates = preview?.dates;
  const named = formats.map(({ key: value, title }) => {
    const isFound = value === entry.format?.key && choices.format === undefined;
    return { value, label: isFound ? `${title} (${certaintyWord(certainty)})` : title };
  });
  const found = entry.format ? `${entry.format.title} (${certaintyWord(certainty)})` : "Not recognised";
  const isOneOf = entry.format === null || formats.some((format) => format.key === entry.format?.key);
  return (
    <div className={cx(styles.options)}>
      <Choice
        label="Format"
        value={choices.format ?? entry.format?.key ?? ""}
        options={named}
        other={found}
        isDisabled={!isOneOf}
        onChange={(format) => choose(key, { format, columns: undefined })}
      />
      {isReadable(state) && (
        <>
          <Choice
            label="Dates are written"
            value={choices.dateOrder ?? dates?.order ?? ""}
            options={orders.map(({ value, label }) => ({ value: value as string, label }))}
            other="in one way only"
            isDisabled={!dates && choices.dateOrder === undefined}
            onChange={(value) => choose(key, { dateOrder: orders.find((order) => order.value === value)?.value })}
          />
          <PickOne
            label="Time zone"
            value={choices.timezone ?? ownZone()}
            options={zones}
            onChange={(timezone) => choose(key, { timezone })}
          />
          <Choice
            label="Encoding"
            value={choices.encoding ?? entry.encoding ?? ""}
            options={encodings.map(({ value, label }) => ({ value: value as string, label }))}
            other={entry.encoding ?? "not text"}
            isDisabled={entry.encoding === null}
            onChange={(value) => choose(key, { encoding: encodings.find((each) => each.value === value)?.value })}
          />
          <Target state={state} />
        </>
      )}
    </div>
  );
}

/** Whether a chat that is here goes on, stands apart, or all of it goes on with the conversation that is being read. */
function Target({ state: { entry, choices } }: { state: EntryState }) {
  const choose = useImport((all) => all.choose);
  const open = useReader((all) => all.details?.conversation);
  const targets = [
    { value: "known", label: "Add what is new" },
    { value: "apart", label: "Keep it apart" },
    ...(open ? [{ value: String(open.id), label: `Add all to “${open.title}”` }] : []),
  ];
  return (
    <Choice
      label="If it is here already"
      value={String(choices.target ?? "known")}
      options={targets}
      onChange={(value) => choose(entry.key, { target: value === "known" || value === "apart" ? value : Number(value) })}
    />
  );
}
