/**
 * How committees keep the rules they work under: every number with its evidence, and what
 * somebody who may has let pass. Nobody depends on it.
 */
@ApplicationModule(displayName = "Compliance",
		allowedDependencies = { "platform :: *", "security", "audit", "calendar", "regulation", "regulation :: *",
				"committee", "membership", "membership :: *", "meeting" })
@NullMarked
package vn.chidao.compliance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
