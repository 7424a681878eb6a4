import type { Session, WebContents } from "electron";

/** The one https address that may leave the app, or undefined when the address is anything else. */
export function outsideAddress(address: string): string | undefined {
  const longest = 2048;
  if (address.length > longest || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const plain = url.protocol === "https:" && url.username === "" && url.password === "" && url.hostname !== "";
  return plain ? url.href : undefined;
}

/** The page gets no permission and no device, asked or checked. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}

/** The page stays where it is: no navigation, no frames elsewhere, no webview, no window; https links open outside. */
export function confine(contents: WebContents, openOutside: (address: string) => void): void {
  contents.on("will-navigate", (event) => event.preventDefault());
  contents.on("will-redirect", (event) => event.preventDefault());
  contents.on("will-frame-navigate", (event) => event.preventDefault());
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    const address = outsideAddress(url);
    if (address !== undefined) openOutside(address);
    return { action: "deny" };
  });
}
