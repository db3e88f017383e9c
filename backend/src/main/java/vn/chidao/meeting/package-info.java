/**
 * Meetings of committees and helper teams: proposals, convocation, invitations, absence
 * and substitutes, agenda, votes and decisions.
 */
@ApplicationModule(displayName = "Meeting")
@NullMarked
package vn.chidao.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
