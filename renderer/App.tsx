import { useEffect } from "react";
import { I18nProvider } from "react-aria-components";
import { Shell } from "./features/shell/Shell.tsx";
import { NoSession } from "./features/trouble/NoSession.tsx";
import { StoreTrouble } from "./features/trouble/StoreTrouble.tsx";
import { useLocale } from "./format/locale.ts";
import { storeTrouble } from "./stores/app.ts";
import { useApp, useSettings } from "./stores/context.tsx";
import { theme } from "./stores/settings.ts";

/** Which of the screens it is, in which theme and language. */
export function App() {
  const connection = useApp((state) => state.connection);
  const trouble = useApp(storeTrouble);
  const known = useApp((state) => state.info !== undefined || state.health !== undefined);
  const loaded = useSettings((state) => state.loaded);
  const chosen = useSettings(theme);
  const locale = useLocale();

  useEffect(() => {
    if (chosen === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = chosen;
  }, [chosen]);

  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  if (connection === "refused") return <NoSession />;
  if (trouble) return <StoreTrouble health={trouble} />;
  if (!loaded || !known) return null;
  return (
    <I18nProvider locale={locale}>
      <Shell />
    </I18nProvider>
  );
}
