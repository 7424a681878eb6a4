import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { Screen } from "./Screen.tsx";

export function NoSession() {
  const { noSession, whyNoSession, whatNow, tryAgain } = say().trouble;
  return (
    <Screen title={noSession}>
      <p>{whyNoSession}</p>
      <p>{whatNow}</p>
      <div>
        <Button onPress={() => location.reload()}>{tryAgain}</Button>
      </div>
    </Screen>
  );
}
