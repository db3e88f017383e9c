package vn.chidao.support.process;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folders of this repository, found from wherever the program was started in it.
 */
public final class Project {

	private Project() {
	}

	/**
	 * The folder with the contract, the back end and the web client.
	 * @return an absolute path
	 */
	public static Path root() {
		Path start = Path.of("").toAbsolutePath();
		for (Path folder = start; folder != null; folder = folder.getParent()) {
			if (Files.exists(folder.resolve("schema.graphqls")) && Files.isDirectory(folder.resolve("backend"))) {
				return folder;
			}
		}
		throw new StartupFailure("Run this inside the repository, not in " + start);
	}

	/**
	 * The Maven project.
	 * @return an absolute path
	 */
	public static Path backend() {
		return root().resolve("backend");
	}

	/**
	 * The web client.
	 * @return an absolute path
	 */
	public static Path frontend() {
		return root().resolve("frontend");
	}

}
