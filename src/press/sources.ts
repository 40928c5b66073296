/** Where the stories and the geodata are. */
export interface Sources {
  readonly stories: string;
  /** The folder of products, as `public/geo`. */
  readonly geo: string;
  /** The folder of the atlas; without one, stories have the products alone for a base map. */
  readonly atlas?: string;
  /** The file of the house style; without it, `style.yaml` beside the stories, if it is there. */
  readonly style?: string | undefined;
}
