/**
 * Persons, and the posts they hold in committees and helper teams over time.
 */
@ApplicationModule(displayName = "Membership",
		allowedDependencies = { "platform :: *", "security", "audit", "calendar", "regulation", "regulation :: *",
				"agency", "committee", "document" })
@NullMarked
package vn.chidao.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
