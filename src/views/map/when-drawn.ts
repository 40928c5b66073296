/**
 * Acts once the GPU has drawn all that it was told so far. To show a canvas before that would hold up the whole page until
 * then. Never acts where the context is lost meanwhile.
 */
export function whenDrawn(canvas: HTMLCanvasElement, act: () => void): void {
  const gl = canvas.getContext("webgl2");
  const { defaultView: window } = canvas.ownerDocument;
  const drawn = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!gl || !drawn || !window) return;
  gl.flush();
  const look = (): void => {
    if (gl.isContextLost()) return;
    if (gl.clientWaitSync(drawn, 0, 0) === gl.TIMEOUT_EXPIRED) return void window.setTimeout(look, 16);
    gl.deleteSync(drawn);
    act();
  };
  window.setTimeout(look);
}
