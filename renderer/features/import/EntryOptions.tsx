import { encoding } from "../../../preload/contract/import.ts";
import { useImport, useReader } from "../../stores/context.tsx";
import { type EntryState, isReadable, ownZone } from "../../stores/importEntry.ts";
import { say } from "../../text/say.ts";
import { Choice } from "../../ui/Choice.tsx";
import { cx } from "../../ui/cx.ts";
import { PickOne } from "../../ui/PickOne.tsx";
import styles from "./EntryOptions.module.css";
import { certaintyWord, encodingName, formatTitle } from "./words.ts";

const zones = [...new Set(["UTC", ...Intl.supportedValuesOf("timeZone")])].map((id) => ({ id, name: id.replaceAll("_", " ") }));
const orders = ["dmy", "mdy", "ymd"] as const;

/** How the entry is read. What a person changes shows at once in the messages below. */
export function EntryOptions({ state }: { state: EntryState }) {
  const formats = useImport((all) => all.formats);
  const choose = useImport((all) => all.choose);
  const { entry, choices, preview } = state;
  const texts = say().import;
  const { key, certainty } = entry;
  const dates = preview?.dates;
  const named = formats.map((format) => {
    const value = format.key;
    const title = formatTitle(format);
    const isFound = value === entry.format?.key && choices.format === undefined;
    return { value, label: isFound ? `${title} (${certaintyWord(certainty)})` : title };
  });
  const found = entry.format ? `${formatTitle(entry.format)} (${certaintyWord(certainty)})` : texts.notRecognised;
  const isOneOf = entry.format === null || formats.some((format) => format.key === entry.format?.key);
  return (
    <div className={cx(styles.options)}>
      <Choice
        label={texts.format}
        value={choices.format ?? entry.format?.key ?? ""}
        options={named}
        other={found}
        isDisabled={!isOneOf}
        onChange={(format) => choose(key, { format, columns: undefined })}
      />
      {isReadable(state) && (
        <>
          <Choice
            label={texts.datesAreWritten}
            value={choices.dateOrder ?? dates?.order ?? ""}
            options={orders.map((value) => ({ value: value as string, label: texts.dateOrders[value] }))}
            other={texts.inOneWay}
            isDisabled={!dates && choices.dateOrder === undefined}
            onChange={(value) => choose(key, { dateOrder: orders.find((order) => order === value) })}
          />
          <PickOne
            label={texts.timeZone}
            value={choices.timezone ?? ownZone()}
            options={zones}
            onChange={(timezone) => choose(key, { timezone })}
          />
          <Choice
            label={texts.encoding}
            value={choices.encoding ?? entry.encoding ?? ""}
            options={encoding.options.map((value) => ({ value: value as string, label: encodingName(value) }))}
            other={entry.encoding ?? texts.notText}
            isDisabled={entry.encoding === null}
            onChange={(value) => choose(key, { encoding: encoding.options.find((each) => each === value) })}
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
  const texts = say().import;
  const targets = [
    { value: "known", label: texts.addNew },
    { value: "apart", label: texts.keepApart },
    ...(open ? [{ value: String(open.id), label: texts.addAllTo(open.title) }] : []),
  ];
  return (
    <Choice
      label={texts.ifHere}
      value={String(choices.target ?? "known")}
      options={targets}
      onChange={(value) => choose(entry.key, { target: value === "known" || value === "apart" ? value : Number(value) })}
    />
  );
}
