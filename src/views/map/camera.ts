import { frameAt } from "../../model/frame-at.ts";
import { type Camera, cameraFor, type Size } from "../../model/mercator.ts";
import type { Story } from "../../model/story.ts";

/** Zoom levels below the story's frame from which on pins are gathered. */
const wider = 0.3;

/**
 * Who holds the camera: `home`, where the map shows the story's frame and follows its host's size; `shown`, where it
 * went for what the reader chose; `hand`, where the reader moved it, and nothing else does until they choose or go home.
 */
type Holder = "home" | "shown" | "hand";

/** Where the map looks, and who holds it there. */
export interface MapCamera {
  now(): Camera;
  /** The one that shows the story's frame. */
  home(): Camera;
  isHome(): boolean;
  /** Whether the reader has moved the map by hand since it last moved for them. */
  isHeld(): boolean;
  /** Whether the map shows much more than the story's frame. */
  isWide(): boolean;
  /** The map is there now, whoever moved it. */
  moved(camera: Camera): void;
  goHome(): void;
  /** The map leaves its frame to show something; a hand that has it keeps it. */
  show(): void;
  /** The reader moves the map. */
  hold(): void;
  /** The reader has chosen something: the hand lets go, where the map is. */
  letGo(): void;
}

/** @param size of the map's host as it is now */
export function createMapCamera(story: Story, size: () => Size): MapCamera {
  const home = (): Camera => cameraFor(frameAt(story, size().width), size());
  let holder: Holder = "home";
  let now = home();
  return {
    now: () => now,
    home,
    isHome: () => holder === "home",
    isHeld: () => holder === "hand",
    isWide: () => now.zoom < home().zoom - wider,
    moved(camera) {
      now = camera;
    },
    goHome() {
      holder = "home";
    },
    show() {
      if (holder === "home") holder = "shown";
    },
    hold() {
      holder = "hand";
    },
    letGo() {
      if (holder === "hand") holder = "shown";
    },
  };
}
