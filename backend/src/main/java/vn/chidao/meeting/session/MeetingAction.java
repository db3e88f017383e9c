package vn.chidao.meeting.session;

import vn.chidao.security.Action;
import vn.chidao.security.Grant;

/**
 * What can be done with meetings. Who may is decided case by case: by the regulation, by
 * who chairs and by whose invitation it is; so the catalogue grants to insiders, and the
 * services ask on. Guests and substitutes are let in by their invitation.
 */
public enum MeetingAction implements Action {

	/** Propose a meeting to those who may convene it. */
	PROPOSE_MEETING,
	/** Join the members who ask for a meeting together. */
	JOIN_PROPOSAL,
	/** Start preparing a meeting. */
	PREPARE_MEETING,
	/** Change a meeting that is not convened yet. */
	REVISE_MEETING,
	/** Decline a proposal. */
	DECLINE_PROPOSAL,
	/** Add an agenda item. */
	ADD_AGENDA_ITEM,
	/** Take an agenda item out. */
	REMOVE_AGENDA_ITEM,
	/** Put an agenda item in another place. */
	MOVE_AGENDA_ITEM,
	/** Attach a paper. */
	ATTACH_PAPER,
	/** Take a paper back. */
	REMOVE_PAPER,
	/** Invite an agency to an extended meeting or a working session. */
	INVITE_GUEST,
	/** Invite somebody of the committee or its team to a working session. */
	INVITE_PARTICIPANT,
	/** Say who shall chair. */
	DESIGNATE_CHAIR,
	/** Convene a meeting. */
	CONVOKE_MEETING,
	/** Call a meeting off. */
	CANCEL_MEETING,
	/** Answer one's invitation. */
	RESPOND_TO_INVITATION,
	/** Ask to be absent. */
	REQUEST_ABSENCE,
	/** Answer a wish to be absent. */
	DECIDE_ABSENCE,
	/** Name who attends in one's place. */
	APPOINT_SUBSTITUTE,
	/** Give a written opinion. */
	SUBMIT_WRITTEN_OPINION,
	/** Open a meeting. */
	OPEN_MEETING,
	/** Record who was there. */
	RECORD_ATTENDANCE,
	/** Vote, or record a show of hands. */
	CAST_VOTE,
	/** Declare what was decided. */
	DECIDE_AGENDA_ITEM,
	/** Close a meeting. */
	CLOSE_MEETING;

	@Override
	public Grant grant() {
		return Grant.toInsiders();
	}

}
