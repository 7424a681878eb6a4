import { expect, test } from "vitest";
import { saidOf } from "../../main/core/said.ts";
import { createSecrets, type SecretsSetup } from "../../main/keys/secrets.ts";

type Keychain = Awaited<ReturnType<SecretsSetup["load"]>>;

const openai = "one https://api.openai.com";

function keychain(part: Partial<Keychain> = {}): Keychain {
  const kept = new Map<string, string>();
  return {
    getPassword: async (service, account) => kept.get(`${service} ${account}`) ?? null,
    setPassword: async (service, account, key) => void kept.set(`${service} ${account}`, key),
    deletePassword: async (service, account) => kept.delete(`${service} ${account}`),
    ...part,
  };
}
const secrets = (load: SecretsSetup["load"], env: NodeJS.ProcessEnv = {}) => createSecrets({ load, env, patience: 30 });

test("without its library a key lives until the end, and the reason is said plainly", async () => {
  const none = secrets(() => Promise.reject(new Error("Failed to load keytar native addon, checked /opt/secret-place")));
  expect(await none.write(openai, "sk-1")).toBe("memory");
  expect(await none.read(openai)).toEqual({ key: "sk-1", place: "memory" });
  const { usable, reason } = await none.state();
  expect(usable).toBe(false);
  expect(reason).toMatch(/libsecret/);
  // every page says it in its own language
  expect(saidOf(reason ?? "")).toBeDefined();
  expect(reason).not.toContain("secret-place");
  await none.remove(openai);
  expect(await none.read(openai)).toBeUndefined();
});

test("a keychain that does not answer holds nothing up, is asked nothing more meanwhile, and is used once it does", async () => {
  const opened = Promise.withResolvers<void>();
  let asked = 0;
  const inner = keychain();
  const locked = secrets(async () =>
    keychain({
      ...inner,
      getPassword: async (service, account) => {
        asked += 1;
        await opened.promise;
        return inner.getPassword(service, account);
      },
    }),
  );
  expect(await locked.state()).toMatchObject({ usable: false, reason: expect.stringMatching(/does not answer/) });
  expect(await locked.read(openai)).toBeUndefined();
  expect(await locked.write(openai, "sk-2")).toBe("memory");
  expect(asked).toBe(1);
  opened.resolve();
  expect(await locked.state()).toEqual({ usable: false, reason: expect.stringMatching(/does not answer/) });
  expect(await locked.write(openai, "sk-2")).toBe("keychain");
  expect(await locked.state()).toEqual({ usable: true, reason: null });
});

test("a keychain that can be read and refuses to keep is not called usable", async () => {
  const refusing = secrets(async () => keychain({ setPassword: () => Promise.reject(new Error("Object does not exist")) }));
  expect(await refusing.state()).toEqual({ usable: true, reason: null });
  expect(await refusing.write(openai, "sk-3")).toBe("memory");
  expect(await refusing.state()).toEqual({ usable: false, reason: "The system's keychain refused." });
});

test("a key of the environment goes to the service that it was made for and to no other address", async () => {
  const env = { OPENAI_API_KEY: "sk-env", XAI_API_KEY: " xai-env " };
  const given = secrets(async () => keychain(), env);
  expect(await given.read(openai)).toEqual({ key: "sk-env", place: "environment" });
  expect(await given.read("two https://api.x.ai")).toEqual({ key: "xai-env", place: "environment" });
  for (const origin of [
    "https://evil.example",
    "http://api.openai.com",
    "https://api.openai.com.evil.example",
    "http://127.0.0.1:1234",
  ])
    expect(await given.read(`one ${origin}`), origin).toBeUndefined();
  expect(await given.write(openai, "sk-own")).toBe("keychain");
  expect(await given.read(openai)).toEqual({ key: "sk-own", place: "keychain" });
});
