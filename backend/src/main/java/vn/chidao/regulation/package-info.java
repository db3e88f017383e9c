/**
 * Regulations, their provisions and rules, and the engine that judges facts by them.
 */
@ApplicationModule(displayName = "Regulation",
		allowedDependencies = { "platform :: graphql", "platform :: persistence", "platform :: text",
				"platform :: time", "security", "audit", "calendar", "document" })
@NullMarked
package vn.chidao.regulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
