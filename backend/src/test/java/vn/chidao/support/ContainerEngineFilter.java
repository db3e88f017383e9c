package vn.chidao.support;

import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * Leaves a run on MySQL empty where no container engine answers: the same tests run on
 * the embedded database afterwards, and {@link DatabasesUsed} says what happened.
 */
public class ContainerEngineFilter implements PostDiscoveryFilter {

	@Override
	public FilterResult apply(TestDescriptor test) {
		boolean runs = TestDatabase.kind() != TestDatabase.Kind.MYSQL || MySqlInContainer.isPossible();
		return FilterResult.includedIf(runs, () -> "database is there", () -> "no container engine answers");
	}

}
