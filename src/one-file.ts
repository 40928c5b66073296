/**
 * Starts a story that is one file, from a disk and without a line: unpacks the scripts and the map's layers that the file
 * carries, gives each an address, and runs the page. Without script or `DecompressionStream` the page stays as it is
 * written, with the map's picture.
 */
async function start(): Promise<void> {
  const source = document.getElementById("dateline-story");
  if (!source || !("DecompressionStream" in window)) return;
  const data = JSON.parse(source.textContent) as { layers: { name: string; url: string }[] };
  for (const layer of data.layers)
    layer.url = await writtenOut(await unpacked(`layer-${layer.name}`, "application/json"));
  const worker = await unpacked("worker", "text/javascript");
  Object.assign(globalThis, { datelineWorker: URL.createObjectURL(worker) });
  source.replaceWith(withText(source, JSON.stringify(data)));
  const app = await unpacked("app", "text/javascript");
  await import(/* @vite-ignore */ URL.createObjectURL(app));
}

/** An unseen element in a script's place: where Trusted Types are required, no text may be put into a script. */
function withText({ id }: Element, textContent: string): Element {
  return Object.assign(document.createElement("data"), { id, hidden: true, textContent });
}

/** A part of the file, which is base64 of its gzipped bytes. */
async function unpacked(part: string, type: string): Promise<Blob> {
  const packed = document.getElementById(`part-${part}`)?.textContent ?? "";
  const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Blob([await new Response(plain).arrayBuffer()], { type });
}

/** An address that holds the part itself: a file's worker has an origin of its own and may read no blob of the page's. */
function writtenOut(part: Blob): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(part);
  });
}

void start();
