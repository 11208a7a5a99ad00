import createClient, { type Client } from "openapi-fetch";
import type { paths as CateredByAfricaPaths } from "./generated/catered-by-africa.js";
import type { paths as CustomerPortalPaths } from "./generated/customer-portal.js";
import type { paths as PureEssencePaths } from "./generated/pure-essence.js";
import type { paths as RasCurrysPaths } from "./generated/ras-currys.js";
import type { paths as RocketryBoxPaths } from "./generated/rocketry-box.js";

export * as CateredByAfrica from "./generated/catered-by-africa.js";
export * as CustomerPortal from "./generated/customer-portal.js";
export * as PureEssence from "./generated/pure-essence.js";
export * as RasCurrys from "./generated/ras-currys.js";
export * as RocketryBox from "./generated/rocketry-box.js";
export * from "./refusals.js";

export interface StoreOptions {
  /** Where the store is: `http://127.0.0.1:7071`. */
  address: string;
  /** Asked before each call; the token is good for one API only. */
  token?: () => string | undefined;
  fetch?: typeof fetch;
}

/** The storefront. */
export const pureEssence = (options: StoreOptions) => connect<PureEssencePaths>("/pure-essence/v1", options);

/** The customer app. */
export const rocketryBox = (options: StoreOptions) => connect<RocketryBoxPaths>("/rocketry-box", options);

/** The support portal. */
export const customerPortal = (options: StoreOptions) => connect<CustomerPortalPaths>("/customer-portal", options);

/** The mobile checkout and its admins. */
export const rasCurrys = (options: StoreOptions) => connect<RasCurrysPaths>("/ras-currys/api", options);

/** The back office. */
export const cateredByAfrica = (options: StoreOptions) => connect<CateredByAfricaPaths>("/catered-by-africa/v1", options);

function connect<Paths extends {}>(base: string, options: StoreOptions): Client<Paths> {
  const client = createClient<Paths>({ baseUrl: options.address.replace(/\/$/, "") + base, ...(options.fetch ? { fetch: options.fetch } : {}) });
  client.use({
    onRequest({ request }) {
      const token = options.token?.();
      if (token) {
        request.headers.set("Authorization", `Bearer ${token}`);
      }
      return request;
    },
  });
  return client;
}
