/**
 * What people are given beside their posts: fields to be responsible for, liaison with an
 * agency, concentrated work, and calls as experts.
 */
@ApplicationModule(displayName = "Assignment",
		allowedDependencies = { "platform :: *", "security", "audit", "calendar", "regulation", "regulation :: *",
				"agency", "committee", "membership", "membership :: *", "procedure" })
@NullMarked
package vn.chidao.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
