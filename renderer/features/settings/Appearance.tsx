import type { Settings } from "../../../preload/contract/settings.ts";
import { useSettings } from "../../stores/context.tsx";
import { language, theme } from "../../stores/settings.ts";
import { say } from "../../text/say.ts";
import { Segmented } from "../../ui/Segmented.tsx";
import { Row, Section } from "./rows.tsx";

const languages: readonly Settings["language"][] = ["system", "en", "de"];
const themes: readonly Settings["theme"][] = ["system", "light", "dark"];

export function Appearance() {
  const chosen = useSettings(theme);
  const spoken = useSettings(language);
  const change = useSettings((state) => state.change);
  const texts = say().settings;
  const looks = themes.map((value) => ({ value, label: texts.themes[value] }));
  const tongues = languages.map((value) => ({ value, label: texts.languages[value] }));
  return (
    <Section title={texts.appearance}>
      <Row name={texts.theme}>
        <Segmented label={texts.theme} value={chosen} options={looks} onChange={(value) => change({ theme: value })} />
      </Row>
      <Row name={texts.language}>
        <Segmented label={texts.language} value={spoken} options={tongues} onChange={(value) => change({ language: value })} />
      </Row>
    </Section>
  );
}
