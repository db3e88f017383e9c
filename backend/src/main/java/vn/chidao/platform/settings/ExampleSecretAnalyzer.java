package vn.chidao.platform.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says what to do instead of showing a stack trace.
 */
class ExampleSecretAnalyzer extends AbstractFailureAnalyzer<ExampleSecretException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, ExampleSecretException cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Set them to secrets of your own (in .env, or in the environment of the process). "
						+ "Only the profile demo accepts the example's values.",
				cause);
	}

}
