/** What is used of vt-pbf, which brings no types. */
declare module "vt-pbf" {
  interface Feature {
    readonly type: number;
    readonly properties: Readonly<Record<string, string | number | boolean>>;
    loadGeometry(): readonly (readonly { readonly x: number; readonly y: number }[])[];
  }
  interface Layer {
    readonly name: string;
    readonly version: number;
    readonly extent: number;
    readonly length: number;
    feature(index: number): Feature;
  }
  const vtPbf: {
    fromVectorTileJs(tile: { readonly layers: Readonly<Record<string, Layer>> }): Uint8Array;
    fromGeojsonVt(
      layers: Readonly<Record<string, { readonly features: readonly unknown[] }>>,
      options: { readonly version: number; readonly extent: number },
    ): Uint8Array;
  };
  export default vtPbf;
}
