// The frame's one script. The plugin in src/tools/plugins/frame-relay.ts bundles it.
import { relay } from "./relay.ts";
import { restrictScriptUrls } from "./trusted-types.ts";

restrictScriptUrls();
relay();
