/**
 * Committees and the teams that help them, and the agencies with a role in them.
 */
@ApplicationModule(displayName = "Committee",
		allowedDependencies = { "platform :: *", "security", "audit", "regulation", "agency" })
@NullMarked
package vn.chidao.committee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
