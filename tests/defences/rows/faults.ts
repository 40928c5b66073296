import type { Defence } from "../defence.ts";

const map = "src/views/map/map.ts";
const engine = "src/views/map/engine.ts";
const maplibre = "src/views/map/maplibre.ts";
const worker = "src/offline/worker.ts";
const files = "tests/browser/faults-files.test.ts";
const inBrowser = "tests/browser/faults-browser.test.ts";
const faults = "tests/browser/faults.test.ts";
const again = "tests/browser/engine-again.test.ts";
const offline = "tests/browser/offline.test.ts";
const comes = "A live map whose engine could not be fetched comes without a reload when";

/** What holds when a file, the browser or the line fails. */
export const faultHandlers: readonly Defence[] = [
  {
    what: "An engine that does not come leaves the picture and a sentence",
    file: map,
    text: "await fetchEngine().catch(() => fail(true));",
    instead: "await fetchEngine();",
    test: files,
    title: "and is the engine and cannot be reached",
  },
  {
    what: "Each further try for the engine has an address of its own",
    file: "src/views/map/fetch-engine.ts",
    text: "failures && stated",
    instead: "failures < 0 && stated",
    test: again,
    title: "A live map whose engine could not be fetched comes at the third try",
  },
  {
    what: "The note's button asks again",
    file: "src/views/map/note.ts",
    text: `button?.addEventListener("click", retry, { signal });`,
    instead: "",
    test: again,
    title: `${comes} the reader presses its button`,
  },
  {
    what: "The line that is back asks again",
    file: "src/views/map/note.ts",
    text: `window.addEventListener("online", retry, { signal });`,
    instead: "",
    test: again,
    title: `${comes} the line comes back`,
  },
  {
    what: "The date chosen meanwhile is drawn by an engine that came late",
    file: engine,
    text: "moments.size ? layersOn(data.layers, moments) : data.layers",
    instead: "data.layers",
    test: again,
    title: "is drawn for the date that was chosen meanwhile",
  },
  {
    what: "A worker that does not come leaves the picture and a sentence",
    file: maplibre,
    text: "    events.broken();",
    instead: "",
    test: files,
    title: "and is the map's worker and cannot be reached",
  },
  {
    what: "A browser without WebGL keeps the picture and gets a sentence",
    file: map,
    text: "begin().catch(() => fail(false))",
    instead: "begin().catch(() => {})",
    test: faults,
    title: "a browser without WebGL shows the picture and a sentence",
  },
  {
    what: "A layer that does not come is told",
    file: maplibre,
    text: "    events.layerFailed(sourceId);\n",
    instead: "",
    test: files,
    title: "and is a layer and is missing",
  },
  {
    what: "A layer that did not come is asked for again",
    file: map,
    text: "running?.engine.reload(name);",
    instead: "void name;",
    test: faults,
    title: "a line that comes back brings a layer",
  },
  {
    what: "A lost WebGL context gives the picture back",
    file: maplibre,
    text: "    drawing.lose();\n    events.lost();",
    instead: "    drawing.lose();",
    test: inBrowser,
    title: "a WebGL context that is lost while the reader drags the map",
  },
  {
    what: "What changed while the context was lost is drawn when it is back",
    file: "src/views/map/drawing.ts",
    text: "      if (behind) redraw(false);\n",
    instead: "",
    test: inBrowser,
    title: "a WebGL context that is lost comes back in the colours",
  },
  {
    what: "A restored context makes the map live again",
    file: maplibre,
    text: "    events.restored();",
    instead: "",
    test: faults,
    title: "a lost WebGL context leaves the picture, and the live map comes back",
  },
  {
    what: "Storage that is full is borne",
    file: "src/state/settings.ts",
    text: "window.localStorage.setItem(key(name), value);\n      } catch {",
    instead: "window.localStorage.setItem(key(name), value);\n      } catch (error) {\n        throw error;",
    test: inBrowser,
    title: "a browser's storage is full",
  },
  {
    what: "Storage that is denied is borne",
    file: "src/state/settings.ts",
    text: "return window.localStorage.getItem(key(name));\n      } catch {",
    instead: "return window.localStorage.getItem(key(name));\n      } catch (error) {\n        throw error;",
    test: inBrowser,
    title: "a browser's storage is denied",
  },
  {
    what: "Without its part for reading along the page stands",
    file: "src/app.ts",
    text: "return part.then(made, () => null);",
    instead: "return part.then(made);",
    test: files,
    title: "and is the reading line and cannot be reached",
  },
  {
    what: "A part that does not come when it is wanted says so",
    file: "src/views/map/help.ts",
    text: `() => say("partMissing"),`,
    instead: `() => "",`,
    test: files,
    title: "says so where it was wanted: help",
  },
  {
    what: "A script of the loader's that does not come is a warning, no error",
    file: "src/embed/bind-load.ts",
    text: ".catch(console.warn as (error: unknown) => undefined)",
    instead: "",
    test: "tests/browser/embed-pinned.test.ts",
    title: "A binding that was tampered with does not run",
  },
  {
    what: "Without a line the service worker answers from what it kept",
    file: worker,
    text: "    if (kept) return kept;\n",
    instead: "",
    test: offline,
    title: "after the first visit, without a line the story stands",
  },
  {
    what: "The service worker asks the network first for what may change",
    file: worker,
    text: "isForever(request.url) ? fromShelf(request) : fromNetwork(request)",
    instead: "fromShelf(request)",
    test: offline,
    title: "a page is asked for anew as soon as there is one",
  },
  {
    what: "A frame registers no service worker",
    file: "src/offline/keep.ts",
    text: "window.parent !== window || ",
    instead: "",
    test: offline,
    title: "a frame keeps nothing",
  },
];
