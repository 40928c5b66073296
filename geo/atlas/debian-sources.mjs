import { join } from "node:path";
import { unpacked } from "../debian.mjs";

/** The folder of GeoNames' names by language, gettext catalogues keyed by GeoNames id, in Debian's libgeonames-common. */
export const geonamesCatalogues = () =>
  join(
    unpacked({
      name: "libgeonames-common",
      version: "0.3.0-1",
      sha256: "6446f39dbc93451804903f8f88fd6a893bf585509ea85ed90182984038131930",
    }),
    "usr/share/locale",
  );

/** The folder of Natural Earth's areas in Marble's format, in Debian's marble-qt-data. */
export const marbleNaturalEarth = () =>
  join(
    unpacked({
      name: "marble-qt-data",
      version: "4:22.12.3-1",
      sha256: "137e6ddc52a3a245be27f44d2ffad063ddf21c0ba5f6d48edc295b3864c9db48",
    }),
    "usr/share/marble/data/naturalearth",
  );
