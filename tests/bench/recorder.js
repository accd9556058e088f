// What runs in the page while the pointer drags: it notes frames and delays, and touches nothing.

/**
 * @typedef {object} Recording
 * @property {number[]} frames when each frame began, from the last before the button went down to the
 *   first after it came up
 * @property {number[]} delays from a pointer's move to after the frame that follows it
 * @property {number} inputs how often the slider said that it has moved
 * @property {number} updates how often the page changed a text while the button was down
 */

/** Begins to record. Runs in the page. */
export function record() {
  const stop = new AbortController();
  const listen = { capture: true, passive: true, signal: stop.signal };
  const after = new MessageChannel();
  const element = document.querySelector('joined-up');
  /** @type {Recording} */
  const recording = { frames: [], delays: [], inputs: 0, updates: 0 };
  let held = false;
  let awaited = false;
  let pressed = 0;
  let released = 0;

  after.port1.onmessage = ({ data }) => recording.delays.push(performance.now() - data);
  addEventListener('pointerdown', ({ timeStamp }) => {
    held = true;
    pressed = timeStamp;
  }, listen);
  addEventListener('pointerup', ({ timeStamp }) => {
    held = false;
    released = timeStamp;
  }, listen);
  addEventListener('input', () => { recording.inputs += 1; }, listen);
  addEventListener('pointermove', ({ timeStamp }) => {
    if (!held || awaited) return;
    awaited = true;
    // A message that is sent in a frame arrives when the frame has been drawn.
    requestAnimationFrame(() => {
      awaited = false;
      after.port2.postMessage(timeStamp);
    });
  }, listen);
  requestAnimationFrame(function frame(now) {
    recording.frames.push(now);
    if (!stop.signal.aborted) requestAnimationFrame(frame);
  });

  const texts = new MutationObserver(() => { if (held) recording.updates += 1; });
  if (element?.shadowRoot) texts.observe(element.shadowRoot, { subtree: true, childList: true, characterData: true });

  Object.assign(window, {
    /** Ends the recording and hands it out. */
    async recorded() {
      // A page that lags behind has its next frame long after the button came up.
      await new Promise(requestAnimationFrame);
      stop.abort();
      texts.disconnect();
      after.port1.close();
      const { frames } = recording;
      const first = frames.findLastIndex((time) => time <= pressed);
      const last = frames.findIndex((time) => time >= released);
      return { ...recording, frames: frames.slice(Math.max(0, first), last < 0 ? undefined : last + 1) };
    },
  });
}

/** Hands out what was recorded. Runs in the page. @returns {Promise<Recording>} */
export function recorded() {
  return /** @type {any} */ (window).recorded();
}

/**
 * What the display takes for a frame when a page has nothing to do. Runs in the page.
 *
 * @returns {Promise<number>}
 */
export function frameTime() {
  return new Promise((resolve) => {
    /** @type {number[]} */
    const frames = [];
    requestAnimationFrame(function frame(now) {
      frames.push(now);
      if (frames.length <= 60) requestAnimationFrame(frame);
      else resolve(frames.slice(1).map((time, index) => time - frames[index]).sort((a, b) => a - b)[30]);
    });
  });
}
