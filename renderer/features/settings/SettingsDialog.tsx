import { useEffect } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { useProviders, useUi } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import { scrollable } from "../../ui/focusable.ts";
import { Overlay } from "../../ui/Overlay.tsx";
import { Appearance } from "./Appearance.tsx";
import { Chunks } from "./Chunks.tsx";
import { Hours } from "./Hours.tsx";
import { Models } from "./Models.tsx";
import { Notifications } from "./Notifications.tsx";
import { Sending } from "./Sending.tsx";
import styles from "./SettingsDialog.module.css";
import { Storage } from "./Storage.tsx";

const pages = ["general", "models", "sending", "notices", "storage"] as const;

export function SettingsDialog() {
  const hide = useUi((state) => state.hide);
  const load = useProviders((state) => state.load);
  useEffect(() => void load(), [load]);
  const texts = say().settings;
  return (
    <Overlay title={texts.title} size="large" onClose={hide}>
      <Tabs orientation="vertical" className={cx(styles.tabs)}>
        <TabList aria-label={texts.title} className={cx(styles.side)}>
          {pages.map((page) => (
            <Tab key={page} id={page} className={cx(styles.tab)}>
              {texts.pages[page]}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="general" className={cx(styles.body)} {...scrollable}>
          <Appearance />
          <Chunks />
          <Hours />
        </TabPanel>
        <TabPanel id="models" className={cx(styles.body)}>
          <Models />
        </TabPanel>
        <TabPanel id="sending" className={cx(styles.body)} {...scrollable}>
          <Sending />
        </TabPanel>
        <TabPanel id="notices" className={cx(styles.body)} {...scrollable}>
          <Notifications />
        </TabPanel>
        <TabPanel id="storage" className={cx(styles.body)} {...scrollable}>
          <Storage />
        </TabPanel>
      </Tabs>
    </Overlay>
  );
}
