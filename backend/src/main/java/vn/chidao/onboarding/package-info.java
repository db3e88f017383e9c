/**
 * How people come to sign in: an account is made at the identity provider, linked to the
 * person in the same act, and the person is sent a link.
 */
@ApplicationModule(displayName = "Onboarding",
		allowedDependencies = { "platform :: graphql", "platform :: persistence", "platform :: text",
				"platform :: time", "security", "audit", "membership" })
@NullMarked
package vn.chidao.onboarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
