/** All that the views need, as it now is. */

/** @import {Page} from '../types.js' */
/** @import {JoinedUp} from './joined-up.js' */

/**
 * None where there is nothing to show yet.
 *
 * @param {JoinedUp} element
 * @returns {Page | null}
 */
export function pageOf(element) {
  const { model, outcome, baseline, sampling: { held, latest, settled } } = element;
  if (!model || !outcome || !baseline || element.width === 0) return null;
  // The answer leads with a median: what stands between the tags stays for the few slices that it takes.
  if (held && !latest) return null;
  const { past, future } = element.history;
  return {
    pack: model.pack,
    inputs: model.inputs,
    scenario: element.scenario,
    outcome,
    baseline,
    drawn: latest && { draws: latest, settled },
    edition: element.edition,
    kept: element.comparing.kept,
    home: element.history.present.home,
    living: element.living.view,
    finding: element.finding.view,
    lost: element.comparing.failed,
    width: element.width,
    view: element.view,
    // It lies beside the folder of the packs, wherever a newsroom has put that.
    method: new URL('../sources.html', new URL(element.pack, document.baseURI)).href,
    complaints: element.complaints,
    scene: element.begunFrom,
    idle: element.idle,
    turns: element.moving ? element.turns : null,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    act: element.act,
  };
}
