/// <reference lib="webworker" />

/**
 * Keeps what a reader has seen, so that it stands without a line: files whose address holds a hash of their content come
 * from the shelf, all others from the network as long as it answers. It never answers for another origin.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;

/** A new name leaves what older versions kept behind. */
const shelf = "dateline-1";
/** Files kept; the oldest go first. */
const most = 300;

worker.addEventListener("install", () => void worker.skipWaiting());

worker.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(names.filter((name) => name !== shelf).map((name) => caches.delete(name))),
      ),
  );
});

/** A page that has just been seen sends the addresses of all that it loaded. */
worker.addEventListener("message", (event) => {
  const { data }: { data: unknown } = event;
  if (!Array.isArray(data)) return;
  const addresses = data.filter((each) => typeof each === "string" && isOurs(each));
  event.waitUntil(Promise.all(addresses.map(keepOnce)));
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !isOurs(request.url)) return;
  event.respondWith(isForever(request.url) ? fromShelf(request) : fromNetwork(request));
});

function isOurs(address: string): boolean {
  return URL.canParse(address) && address.startsWith(worker.registration.scope);
}

/** Whether an address holds a hash of the file's content, so that the file never changes. */
function isForever(address: string): boolean {
  return /\/assets\/|\/map\/[a-z.-]+\.[0-9a-f]{8}[/.]|\/photos\/[\w-]+\.[0-9a-f]{8}-|\.geojson\?v=[0-9a-f]{8}$/.test(
    address,
  );
}

async function fromShelf(request: Request): Promise<Response> {
  return (await (await caches.open(shelf)).match(request)) ?? fromNetwork(request);
}

async function fromNetwork(request: Request): Promise<Response> {
  try {
    const response = await fetch(request);
    if (response.ok && response.type === "basic") await keep(request, response.clone());
    return response;
  } catch (error) {
    const kept = await (await caches.open(shelf)).match(request, {
      ignoreSearch: request.mode === "navigate",
    });
    if (kept) return kept;
    throw error;
  }
}

async function keepOnce(address: string): Promise<void> {
  const request = new Request(address, { cache: "force-cache" });
  if (await (await caches.open(shelf)).match(request)) return;
  const response = await fetch(request).catch(() => null);
  if (response?.ok) await keep(request, response);
}

async function keep(request: Request, response: Response): Promise<void> {
  const open = await caches.open(shelf);
  await open.put(request, response);
  const kept = await open.keys();
  await Promise.all(kept.slice(0, Math.max(0, kept.length - most)).map((each) => open.delete(each)));
}
