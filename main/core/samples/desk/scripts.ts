import { advice } from "./talks/advice.ts";
import { anger } from "./talks/anger.ts";
import { app } from "./talks/app.ts";
import { business } from "./talks/business.ts";
import { charges } from "./talks/charges.ts";
import { club } from "./talks/club.ts";
import { damaged } from "./talks/damaged.ts";
import { french } from "./talks/french.ts";
import { german } from "./talks/german.ts";
import { incident } from "./talks/incident.ts";
import { login } from "./talks/login.ts";
import { mails } from "./talks/mails.ts";
import { odds } from "./talks/odds.ts";
import { orders } from "./talks/orders.ts";
import { parcels } from "./talks/parcels.ts";
import { parts } from "./talks/parts.ts";
import { praise } from "./talks/praise.ts";
import { refunds } from "./talks/refunds.ts";
import { sizes } from "./talks/sizes.ts";
import { spanish } from "./talks/spanish.ts";
import { team } from "./talks/team.ts";
import { warranty } from "./talks/warranty.ts";

/** Every talk of the desk, a file for each kind. */
export const scripts: readonly string[] = [
  advice,
  anger,
  app,
  business,
  charges,
  club,
  damaged,
  french,
  german,
  incident,
  login,
  mails,
  odds,
  orders,
  parcels,
  parts,
  praise,
  refunds,
  sizes,
  spanish,
  team,
  warranty,
];
