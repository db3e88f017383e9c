package vn.chidao.support.keycloak;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPInputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

import vn.chidao.support.process.ChildProcesses;
import vn.chidao.support.process.Folders;
import vn.chidao.support.process.Progress;
import vn.chidao.support.process.StartupFailure;

/**
 * Keycloak unpacked and prepared for a fast start, once per machine and version.
 *
 * @param home folder that holds {@code lib}, {@code conf}, {@code themes}
 */
public record KeycloakDistribution(Path home) {

	/**
	 * System property with the path of the distribution's {@code tar.gz}.
	 */
	static final String ARCHIVE = "keycloak.archive";

	/**
	 * Unpacks and prepares Keycloak unless that has been done.
	 * @param cache folder that outlives the run; others may use it at the same time
	 * @param children what runs the preparation
	 * @param progress told about the long steps
	 * @return a distribution that can be started
	 */
	public static KeycloakDistribution in(Path cache, ChildProcesses children, Progress progress) {
		Path archive = archive();
		Path home = cache.resolve(archive.getFileName().toString().replace(".tar.gz", ""));
		try {
			Files.createDirectories(cache);
			try (FileChannel lockFile = FileChannel.open(cache.resolve("keycloak.lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE); FileLock lock = lockFile.lock()) {
				if (lock.isValid() && !Files.isDirectory(home)) {
					install(archive, home, children, progress);
				}
			}
			return new KeycloakDistribution(home);
		}
		catch (IOException ex) {
			throw new StartupFailure("Keycloak cannot be unpacked to " + cache + " (" + ex.getMessage()
					+ "): check the free space and the folder's owner", ex);
		}
	}

	private static Path archive() {
		String property = System.getProperty(ARCHIVE, "");
		Path archive = Path.of(property);
		if (property.isEmpty() || !Files.isRegularFile(archive)) {
			throw new StartupFailure(
					"The Keycloak archive is not there" + (property.isEmpty() ? "" : " (" + archive + ")")
							+ ": run through Maven with access to the network, which downloads it once");
		}
		return archive;
	}

	private static void install(Path archive, Path home, ChildProcesses children, Progress progress) {
		Path unpacked = home.resolveSibling(home.getFileName() + ".part");
		Folders.delete(unpacked);
		progress.say("Unpacking Keycloak (once, 180 MB)");
		try {
			unpack(archive, unpacked);
		}
		catch (IOException ex) {
			Folders.delete(unpacked);
			throw new StartupFailure("The Keycloak archive is incomplete or damaged: delete the file " + archive
					+ " and run again, Maven downloads it anew", ex);
		}
		progress.say("Preparing Keycloak for fast starts (once, about 25 s)");
		KeycloakCommand.in(unpacked).build(children);
		Folders.publish(unpacked, home);
	}

	private static void unpack(Path archive, Path folder) throws IOException {
		try (InputStream file = Files.newInputStream(archive);
				TarArchiveInputStream tar = new TarArchiveInputStream(
						new GZIPInputStream(new BufferedInputStream(file, 1 << 16)))) {
			for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				Path name = Path.of(entry.getName()).normalize();
				if (entry.isDirectory() || name.getNameCount() < 2) {
					continue;
				}
				Path target = folder.resolve(name.subpath(1, name.getNameCount())).normalize();
				if (!target.startsWith(folder)) {
					throw new IOException("Entry outside the archive: " + name);
				}
				Files.createDirectories(target.getParent());
				Files.copy(tar, target);
			}
		}
	}

}
