package vn.chidao.support.keycloak;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import vn.chidao.support.process.ChildProcesses;
import vn.chidao.support.process.LogFile;
import vn.chidao.support.process.StartupFailure;

/**
 * The command line of Keycloak. It runs Java itself instead of {@code kc.sh}, so that the
 * process started is the server and signals reach it.
 *
 * @param home Keycloak's home folder
 */
record KeycloakCommand(Path home) {

	/**
	 * What {@code kc.sh} passes, with a smaller heap and only the quick compiler: a
	 * server for a few people starts in half the time.
	 */
	private static final List<String> JAVA = List.of("-Xms64m", "-Xmx384m", "-XX:TieredStopAtLevel=1",
			"-XX:+UseSerialGC", "-Xshare:auto", "-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=US",
			"--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
			"--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
			"--enable-native-access=ALL-UNNAMED", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
			"-Dpicocli.disable.closures=true", "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
					+ "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");

	static KeycloakCommand in(Path home) {
		return new KeycloakCommand(home.toAbsolutePath());
	}

	/**
	 * Bakes the options that cannot change later into the distribution.
	 */
	void build(ChildProcesses children) {
		LogFile log = new LogFile(this.home.resolveSibling("keycloak-build.log"));
		int exitCode = children.run("keycloak-build", log.of(java("build", "--db=dev-file", "--health-enabled=false")));
		if (exitCode != 0) {
			throw new StartupFailure("Keycloak could not be prepared" + log.explanation());
		}
	}

	/**
	 * Starts the server for this machine only.
	 */
	ProcessBuilder start(int port) {
		return java("start", "--optimized", "--import-realm", "--cache=local", "--http-enabled=true",
				"--http-host=127.0.0.1", "--http-port=" + port, "--hostname=http://localhost:" + port);
	}

	private ProcessBuilder java(String... arguments) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(JAVA);
		command.add("-Dkc.home.dir=" + this.home);
		command.add("-Djboss.server.config.dir=" + this.home.resolve("conf"));
		command.add("-cp");
		command.add(this.home.resolve("lib").resolve("quarkus-run.jar").toString());
		command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command).directory(this.home.toFile());
	}

}
