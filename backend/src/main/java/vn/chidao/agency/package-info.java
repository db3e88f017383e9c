/**
 * Agencies: departments, offices, people's committees, ministries and others, with their
 * codes over time.
 */
@ApplicationModule(displayName = "Agency",
		allowedDependencies = { "platform :: graphql", "platform :: persistence", "platform :: text",
				"platform :: time", "security", "audit" })
@NullMarked
package vn.chidao.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
