// The views, in the order of the questions. Adding one is one file and one line.

import { arithmetic } from "./arithmetic";
import { flip } from "./flip";
import { integral } from "./integral";
import { layer } from "./layer";
import { learning } from "./learning";
import { photo } from "./photo";
import { terms } from "./terms";
import type { View } from "./view";

export const VIEWS: readonly View[] = [integral, terms, flip, arithmetic, photo, layer, learning];
