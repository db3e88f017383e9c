package vn.chidao.conclusion;

import vn.chidao.security.Action;
import vn.chidao.security.Grant;

/**
 * What can be done with conclusions. Who may follows from who chairs the meeting, who
 * keeps the affairs of the body, and the regulation; so insiders are let in and the
 * services ask on.
 */
enum ConclusionAction implements Action {

	/** Adopt a conclusion of a meeting. */
	ADOPT_CONCLUSION,
	/** Issue the notice of a meeting's conclusions. */
	ISSUE_CONCLUSION_NOTICE,
	/** Say that a notice was received and read. */
	ACKNOWLEDGE_CONCLUSION;

	@Override
	public Grant grant() {
		return Grant.toInsiders();
	}

}
