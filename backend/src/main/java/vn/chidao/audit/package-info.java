/**
 * The append-only trail of who did what, under which post, written in the same
 * transaction as the change itself.
 */
@ApplicationModule(displayName = "Audit",
		allowedDependencies = { "platform :: graphql", "platform :: persistence", "platform :: text",
				"platform :: time", "security" })
@NullMarked
package vn.chidao.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
