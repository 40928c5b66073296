/** Signs that the bundler reads as the end of a file's name. */
const unreadable = /[#?]/;

/** Throws where the project lies in a folder whose name the bundler cannot read; it would say something else. */
export function refuseUnreadablePath(root: string): void {
  const sign = unreadable.exec(root)?.[0];
  if (sign)
    throw new Error(
      `The project lies in ${root}: its tools cannot read a path with a ${sign}. Rename that folder, or move the project.`,
    );
}
