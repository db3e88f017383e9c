package vn.chidao.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.springframework.stereotype.Component;

/**
 * Keeps bytes in the file system under the SHA-256 of their content, so equal files are
 * kept once and a kept file never changes.
 */
@Component
class ContentStore {

	private static final int PREFIX = 2;

	private final Path root;

	ContentStore(FileProperties properties) {
		this.root = properties.directory().toAbsolutePath().normalize();
	}

	/**
	 * Write a stream to a place aside, on the same file system, without holding it in
	 * memory.
	 * @param bytes the stream
	 * @return what was written, to keep or to discard
	 * @throws IOException if the disk refuses
	 */
	Incoming receive(InputStream bytes) throws IOException {
		Path aside = Files.createTempFile(Files.createDirectories(this.root.resolve("incoming")), "upload", ".part");
		MessageDigest digest = sha256();
		try (OutputStream out = new DigestOutputStream(Files.newOutputStream(aside), digest)) {
			bytes.transferTo(out);
		}
		catch (IOException ex) {
			Files.deleteIfExists(aside);
			throw ex;
		}
		return new Incoming(aside, HexFormat.of().formatHex(digest.digest()));
	}

	/**
	 * Keep what was received.
	 * @param incoming what was received
	 * @throws IOException if the disk refuses
	 */
	void keep(Incoming incoming) throws IOException {
		Path target = locate(incoming.sha256());
		Files.createDirectories(target.getParent());
		if (Files.exists(target)) {
			Files.delete(incoming.file());
		}
		else {
			Files.move(incoming.file(), target, StandardCopyOption.ATOMIC_MOVE);
		}
	}

	/**
	 * Where content is kept.
	 * @param sha256 its SHA-256 in hexadecimal
	 * @return a path, whether or not anything is there
	 */
	Path locate(String sha256) {
		return this.root.resolve(sha256.substring(0, PREFIX))
			.resolve(sha256.substring(PREFIX, 2 * PREFIX))
			.resolve(sha256);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Bytes received but not kept yet.
	 *
	 * @param file where they are
	 * @param sha256 their SHA-256 in hexadecimal
	 */
	record Incoming(Path file, String sha256) {

		void discard() throws IOException {
			Files.deleteIfExists(this.file);
		}

	}

}
