/**
 * Stored files: uploaded and downloaded over REST, kept by content. A file belongs to
 * whoever uploaded it until a module attaches it to something; that module then says who
 * may read it.
 */
@ApplicationModule(displayName = "Document",
		allowedDependencies = { "platform :: graphql", "platform :: persistence", "platform :: text",
				"platform :: time", "security", "audit" })
@NullMarked
package vn.chidao.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
