package vn.chidao.platform.settings;

import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Profiles;
import org.springframework.core.env.PropertySource;

/**
 * Refuses to start with a value that was copied from {@code .env.example} and never
 * replaced. The demo profile is let through: its passwords are public anyway.
 */
class ExampleSecrets implements EnvironmentPostProcessor, Ordered {

	/** How every secret in {@code .env.example} begins. */
	static final String MARK = "change-me";

	private static final Profiles DEMO = Profiles.of("demo");

	@Override
	public int getOrder() {
		// after configuration files and profiles are known
		return Ordered.LOWEST_PRECEDENCE;
	}

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (environment.acceptsProfiles(DEMO)) {
			return;
		}
		List<String> names = new ArrayList<>();
		for (PropertySource<?> source : environment.getPropertySources()) {
			if (source instanceof EnumerablePropertySource<?> enumerable) {
				collect(enumerable, names);
			}
		}
		if (!names.isEmpty()) {
			throw new ExampleSecretException(names.stream().distinct().sorted().toList());
		}
	}

	private static void collect(EnumerablePropertySource<?> source, List<String> names) {
		for (String name : source.getPropertyNames()) {
			if (String.valueOf(source.getProperty(name)).startsWith(MARK)) {
				names.add(name);
			}
		}
	}

}
