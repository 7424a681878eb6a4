import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { Inbox } from "../../main/inbox/inbox.ts";
import { readPage } from "../../main/page/files.ts";
import { limits } from "../../main/shells/browser/limits.ts";
import { Outbox } from "../../main/shells/browser/outbox.ts";
import { startBrowserShell } from "../../main/shells/browser/shell.ts";
import { arriving, closeCodeOf, nextMessage, openSocket, postToken } from "./client.ts";
import { fakeCore, silentLog } from "./core.ts";
import { fakeTime, pageFolder, tempFolder } from "./fakes.ts";

/** A shell whose windows are a list of the addresses that they would show. */
async function testShell({ opens }: { opens: boolean }) {
  const core = fakeCore();
  const time = fakeTime();
  const windows: { address: string; used: number; closed: number; fail(): void }[] = [];
  const printed: string[] = [];
  const shell = await startBrowserShell({
    core,
    inbox: new Inbox(tempFolder()),
    outbox: new Outbox(tempFolder()),
    page: readPage(pageFolder()),
    media: async () => undefined,
    limits,
    clock: time,
    timers: time.timers,
    log: silentLog,
    port: 0,
    open: opens
      ? (address, fail) => {
          const window = { address, used: 0, closed: 0, fail };
          windows.push(window);
          return { used: () => void window.used++, close: () => void window.closed++ };
        }
      : undefined,
    print: (address) => void printed.push(address),
  });
  onTestFinished(() => shell.close());
  return { ...shell, core, time, windows, printed };
}

/** Whether the shell still answers; when it does, it has seen everything that came before. */
async function isAlive(host: string): Promise<boolean> {
  const answer = await postToken(host, "x").catch(() => undefined);
  return answer?.status === 403;
}

/** What the launch page does with its address. */
async function launch(host: string, address: string | undefined): Promise<string> {
  const answer = await postToken(host, address?.split("#")[1] ?? "");
  return answer.headers["set-cookie"]?.[0]?.split(";")[0] ?? `refused with ${answer.status}`;
}

describe("showing Parley", () => {
  test("opens a new window with a token of its own each time", async () => {
    const { host, show, windows } = await testShell({ opens: true });
    show();
    show();
    expect(windows.map(({ address }) => address.split("#")[0])).toEqual(Array(2).fill(`http://${host}/launch`));
    for (const window of windows) {
      expect(await launch(host, window.address)).toMatch(/^parley-/);
      expect(window.used).toBe(1);
    }
  });

  test("prints one address when no window is to be opened", async () => {
    const { host, show, printed, windows } = await testShell({ opens: false });
    show();
    expect(printed).toHaveLength(1);
    expect(await launch(host, printed[0])).toMatch(/^parley-/);
    expect(windows).toEqual([]);
  });

  test("a printed address waits for the person longer than one on its way into a window, and still works once", async () => {
    const { host, show, printed, time } = await testShell({ opens: false });
    show();
    time.pass(limits.tokenLifeMs * 10);
    expect(await launch(host, printed[0])).toMatch(/^parley-/);
    const token = printed[0]?.split("#")[1] ?? "";
    expect((await postToken(host, token)).status).toBe(403);
    show();
    time.pass(limits.printedTokenLifeMs);
    expect((await postToken(host, printed[1]?.split("#")[1] ?? "")).status).toBe(403);
  });

  test("hands files that were named to the window that was opened for them, not to one that is there", async () => {
    const { host, show, windows } = await testShell({ opens: true });
    show();
    const socket = await openSocket(host, await launch(host, windows[0]?.address));
    const heard: unknown[] = [];
    socket.on("message", (data) => heard.push(JSON.parse(String(data))));
    const file = join(pageFolder(), "notes.txt");
    show([file, join(file, "gone")]);
    const next = arriving(host, await launch(host, windows[1]?.address));
    expect(await nextMessage(next)).toMatchObject({ event: "brought", payload: { tickets: [{ name: "notes.txt" }] } });
    expect(heard).toEqual([]);
  });

  test("prints a fresh address when the browser fails, and waits for the person as long as it takes", async () => {
    const { host, show, printed, windows, time } = await testShell({ opens: true });
    show();
    windows[0]?.fail();
    expect(printed).toHaveLength(1);
    expect(printed[0]).not.toBe(windows[0]?.address);
    expect(await launch(host, printed[0])).toMatch(/^parley-/);
    time.pass(limits.tokenLifeMs);
    expect(await isAlive(host)).toBe(true);
  });
});

describe("the end of a shell that opened its window itself", () => {
  test("comes ten seconds after its last page went, and not when a page comes back before", async () => {
    const { host, show, windows, time, core, ended } = await testShell({ opens: true });
    show();
    const cookie = await launch(host, windows[0]?.address);
    const close = async (socket: Awaited<ReturnType<typeof openSocket>>) => {
      const closed = closeCodeOf(socket);
      socket.close();
      await closed;
      expect(await isAlive(host)).toBe(true);
    };
    await close(await openSocket(host, cookie));
    time.pass(9_000);
    const back = await openSocket(host, cookie);
    time.pass(9_000_000);
    expect(await isAlive(host)).toBe(true);
    await close(back);
    time.pass(10_000);
    await ended;
    expect(core.closed).toBe(true);
    expect(windows[0]?.closed).toBe(1);
  });

  test("comes when the window never arrived", async () => {
    const { host, show, time, core, ended } = await testShell({ opens: true });
    show();
    time.pass(limits.tokenLifeMs - 1);
    expect(await isAlive(host)).toBe(true);
    time.pass(1);
    await ended;
    expect(core.closed).toBe(true);
  });
});

test("a shell that serves without a window of its own stays when its last page goes", async () => {
  const { host, show, printed, time } = await testShell({ opens: false });
  show();
  const socket = await openSocket(host, await launch(host, printed[0]));
  const closed = closeCodeOf(socket);
  socket.close();
  await closed;
  expect(await isAlive(host)).toBe(true);
  time.pass(9_000_000);
  expect(await isAlive(host)).toBe(true);
});

test("closing lets nobody in any more before the core is closed, and closes it once", async () => {
  const { host, close, core, ended } = await testShell({ opens: false });
  let closings = 0;
  let open: boolean | undefined;
  core.close = async () => {
    closings += 1;
    open = await postToken(host, "x").then(
      () => true,
      () => false,
    );
  };
  await Promise.all([close(), close()]);
  await ended;
  expect([closings, open]).toEqual([1, false]);
});
