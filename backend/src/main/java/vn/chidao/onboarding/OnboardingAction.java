package vn.chidao.onboarding;

import vn.chidao.security.Action;
import vn.chidao.security.Grant;
import vn.chidao.security.Role;

/**
 * What can be done about people's way into the system.
 */
enum OnboardingAction implements Action {

	/** See how far everybody is. */
	READ_ACCESS,
	/** Make an account for a person and send them the link. */
	INVITE_PERSON,
	/** Send the link again. */
	RESEND_INVITATION;

	@Override
	public Grant grant() {
		return Grant.toRoles(Role.ADMIN);
	}

}
