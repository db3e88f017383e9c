/**
 * Meetings of committees and helper teams: proposals, convocation, invitations, absence
 * and substitutes, agenda, votes and decisions.
 */
@ApplicationModule(displayName = "Meeting",
		allowedDependencies = { "platform :: *", "security", "audit", "calendar", "document", "regulation",
				"regulation :: *", "agency", "committee", "membership", "membership :: *" })
@NullMarked
package vn.chidao.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
