import type { Provider } from "../../../preload/contract/providers.ts";

/** What a provider's key is kept under. It belongs to the address, so that a changed address never gets the old one's key. */
export const accountOf = ({ id, baseUrl }: Pick<Provider, "id" | "baseUrl">): string => `${id} ${new URL(baseUrl).origin}`;
