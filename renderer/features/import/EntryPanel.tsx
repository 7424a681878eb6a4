import { CircleAlert } from "lucide-react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { number } from "../../format/numbers.ts";
import { useImport } from "../../stores/context.tsx";
import { type EntryState, isReadable, isSettled } from "../../stores/importEntry.ts";
import { worded } from "../../text/said.ts";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { scrollable } from "../../ui/focusable.ts";
import { ColumnMap } from "./ColumnMap.tsx";
import { DateStrip } from "./DateStrip.tsx";
import { EntryOptions } from "./EntryOptions.tsx";
import styles from "./EntryPanel.module.css";
import { MessageTable } from "./MessageTable.tsx";
import { People } from "./People.tsx";

/** One entry: how it is read, what is unsure about it, and how its messages will look. */
export function EntryPanel({ state }: { state: EntryState }) {
  const { entry, preview, failure, previewOf, version } = state;
  const readable = isReadable(state);
  return (
    <section aria-label={entry.name} className={cx(styles.panel)}>
      {(readable || entry.bytes > 0) && <EntryOptions state={state} />}
      {!readable && <Problem>{worded(entry.said, entry.problem ?? "")}</Problem>}
      {readable && failure !== undefined && <Problem>{failure}</Problem>}
      {readable && <DateStrip state={state} />}
      {readable && preview && failure === undefined && (
        <Tabs className={cx(styles.tabs)}>
          <div className={cx(styles.bar)}>
            <TabList aria-label={say().import.whatToLookAt} className={cx(styles.tabList)}>
              <Tab id="messages" className={cx(styles.tab)}>
                {say().import.messages}
              </Tab>
              {preview.columns && (
                <Tab id="columns" className={cx(styles.tab)}>
                  {say().import.columns}
                </Tab>
              )}
              <Tab id="people" className={cx(styles.tab)}>
                {say().import.people} <small>{number(preview.people.length)}</small>
              </Tab>
            </TabList>
            <Take state={state} />
          </div>
          <TabPanel id="messages" className={cx(styles.content)} {...scrollable} aria-busy={previewOf !== version}>
            <MessageTable preview={preview} isSettled={isSettled(state)} />
          </TabPanel>
          {preview.columns && (
            <TabPanel id="columns" className={cx(styles.content)}>
              <ColumnMap state={state} columns={preview.columns} />
            </TabPanel>
          )}
          <TabPanel id="people" className={cx(styles.content)}>
            <People state={state} people={preview.people} />
          </TabPanel>
        </Tabs>
      )}
      {readable && !preview && failure === undefined && (
        <p className={cx(styles.waiting)} role="status">
          {say().import.readingBeginning}
        </p>
      )}
    </section>
  );
}

function Take({ state: { entry, isOut } }: { state: EntryState }) {
  const leaveOut = useImport((all) => all.leaveOut);
  return (
    <Button look="quiet" onPress={() => leaveOut(entry.key, !isOut)}>
      {isOut ? say().import.takeIn : say().import.leaveOut}
    </Button>
  );
}

function Problem({ children }: { children: string | null }) {
  return (
    <p className={cx(styles.problem)}>
      <CircleAlert aria-hidden /> {children}
    </p>
  );
}
