import { useState } from "react";
import { type ChunkSettings, settings as contract } from "../../../preload/contract/settings.ts";
import { useSettings } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import { OptionMenu } from "../../ui/OptionMenu.tsx";
import { TextEntry } from "../../ui/TextEntry.tsx";
import { Row, Section } from "./rows.tsx";
import styles from "./SettingsDialog.module.css";

const methods: readonly ChunkSettings["method"][] = ["tokens", "pause", "messages", "day", "topic"];
/** What is asked for besides, by method. */
const sizes = { tokens: [], pause: ["pauseMinutes"], messages: ["messages"], day: [], topic: [] } as const;

/** How conversations are divided into stretches. What is changed here is done to all of them, in the background. */
export function Chunks() {
  const chunks = useSettings((state) => state.settings.chunks);
  const change = useSettings((state) => state.change);
  const texts = say().settings;
  const set = (part: Partial<ChunkSettings>) => change({ chunks: { ...chunks, ...part } });
  return (
    <Section title={texts.chunks}>
      <Row name={texts.chunkBy}>
        <OptionMenu
          label={texts.chunkBy}
          value={chunks.method}
          options={methods.map((value) => ({ value, label: texts.chunkMethods[value] }))}
          onChange={(method) => set({ method })}
        />
      </Row>
      <Row name={texts.chunkSize}>
        <div className={cx(styles.sizes)}>
          {([...sizes[chunks.method], "tokens", "overlap"] as const).map((name) => (
            <Size key={name} name={name} value={chunks[name]} onChange={(value) => set({ [name]: value })} />
          ))}
        </div>
      </Row>
    </Section>
  );
}

interface SizeProps {
  name: Exclude<keyof ChunkSettings, "method">;
  value: number;
  onChange(value: number): void;
}

/** A number that is taken over as soon as it is one that Parley takes. */
function Size({ name, value, onChange }: SizeProps) {
  const [typed, setTyped] = useState(String(value));
  return (
    <TextEntry
      label={say().settings.chunkSizes[name]}
      value={typed}
      isNumber
      maxLength={6}
      onChange={(text) => {
        setTyped(text);
        const read = contract.shape.chunks.shape[name].safeParse(Number(text));
        if (text.trim() !== "" && read.success) onChange(read.data);
      }}
    />
  );
}
