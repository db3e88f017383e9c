/**
 * Who acts, and what they may do. Global roles come from the identity provider; powers in
 * a committee come from the posts a person holds on the day, which the membership module
 * tells through {@link vn.chidao.security.Capacities}.
 */
@ApplicationModule(displayName = "Security",
		allowedDependencies = { "platform :: graphql", "platform :: persistence", "platform :: text",
				"platform :: time" })
@NullMarked
package vn.chidao.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
