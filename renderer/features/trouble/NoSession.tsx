import { Button } from "../../ui/Button.tsx";
import { Screen } from "./Screen.tsx";

export function NoSession() {
  return (
    <Screen title="This page is not connected to Parley">
      <p>
        Parley is not running, or it was started again since this page was opened. Each start gives its own page the right to come
        in, so that nothing else on this computer can.
      </p>
      <p>Start Parley again and use the page that it opens. You can close this one. Nothing that was stored is gone.</p>
      <div>
        <Button onPress={() => location.reload()}>Try again</Button>
      </div>
    </Screen>
  );
}
