package vn.chidao.support;

import java.util.Map;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.mysql.MySQLContainer;

/**
 * MySQL as in production, by Testcontainers.
 */
final class MySqlInContainer {

	static final String IMAGE = "mysql:9.7";

	private MySqlInContainer() {
	}

	static boolean isPossible() {
		return Engine.ANSWERS;
	}

	// the container lives as long as the JVM: the engine's reaper or the hook ends it
	@SuppressWarnings("resource")
	static TestDatabase start() {
		MySQLContainer server = new MySQLContainer(IMAGE).withDatabaseName("chidao")
			.withTmpFs(Map.of("/var/lib/mysql", "rw"));
		server.start();
		Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(server::stop));
		return new TestDatabase(TestDatabase.Kind.MYSQL.title, server.getJdbcUrl(), server.getUsername(),
				server.getPassword());
	}

	private static final class Engine {

		static final boolean ANSWERS = DockerClientFactory.instance().isDockerAvailable();

	}

}
