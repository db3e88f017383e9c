/**
 * Matters on their way through the steps a regulation names: plans, amendments,
 * replacements, commendations, special expenditure, what goes up and what may be made
 * known.
 */
@ApplicationModule(displayName = "Procedure",
		allowedDependencies = { "platform :: *", "security", "audit", "document", "regulation", "regulation :: *",
				"agency", "committee", "membership", "membership :: *", "meeting" })
@NullMarked
package vn.chidao.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
