import "./jitless.ts";
import "@fontsource-variable/inter";
import "./ui/tokens.css";
import "./ui/base.css";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { onAddress } from "./actions/address.ts";
import { listen, loadAll } from "./actions/events.ts";
import { onFiles } from "./actions/incoming.ts";
import { onKeys } from "./actions/keyboard.ts";
import { onNetwork } from "./actions/network.ts";
import type { Parley } from "./actions/parley.ts";
import { browserSocket } from "./client/browserSocket.ts";
import { browserUploads } from "./client/browserUploads.ts";
import { createClient } from "./client/client.ts";
import { ipcTransport } from "./client/ipc.ts";
import { uploads } from "./client/upload.ts";
import { socketTransport } from "./client/websocket.ts";
import { ErrorBoundary } from "./features/trouble/ErrorBoundary.tsx";
import { speak } from "./format/locale.ts";
import { ParleyProvider } from "./stores/context.tsx";
import { createStores } from "./stores/stores.ts";
import { allowEmptying } from "./ui/emptying.ts";

allowEmptying();

const transport = window.parley ? ipcTransport(window.parley) : socketTransport(browserSocket(), uploads(browserUploads));
const client = createClient(transport);
const parley: Parley = { client, stores: createStores(client.ask) };

// Before any component hears of it, so that all of them are drawn in the new language.
parley.stores.settings.subscribe(({ settings }) => speak(settings.language));
listen(parley, transport);
onKeys(parley);
onFiles(parley);
onNetwork(parley, window);
onAddress(parley);
void loadAll(parley);
addEventListener("pagehide", () => void parley.stores.settings.getState().flush());

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <ErrorBoundary>
      <ParleyProvider parley={parley}>
        <App />
      </ParleyProvider>
    </ErrorBoundary>,
  );
}
