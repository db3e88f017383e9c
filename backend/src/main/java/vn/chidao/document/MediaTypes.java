package vn.chidao.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.apache.tika.Tika;

import org.springframework.stereotype.Component;

/**
 * Finds out what a file is from its bytes and lets only papers pass. What a client claims
 * about the type is never believed.
 */
@Component
class MediaTypes {

	private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

	private static final Set<String> ALLOWED = Set.of("application/pdf", "text/plain", "text/csv",
			"text/x-web-markdown", "image/png", "image/jpeg", "application/msword", "application/vnd.ms-excel",
			"application/vnd.ms-powerpoint", OOXML + "wordprocessingml.document", OOXML + "spreadsheetml.sheet",
			OOXML + "presentationml.presentation", "application/vnd.oasis.opendocument.text",
			"application/vnd.oasis.opendocument.spreadsheet");

	private final Tika tika = new Tika();

	/**
	 * The media type of a file, if such files are accepted.
	 * @param file the bytes
	 * @param name the name it came under, which only tells apart formats with one
	 * container
	 * @return the media type, empty if it is not accepted
	 * @throws IOException if it cannot be read
	 */
	Optional<String> accept(Path file, String name) throws IOException {
		String type;
		try (InputStream bytes = Files.newInputStream(file)) {
			type = this.tika.detect(bytes, name);
		}
		boolean accepted = ALLOWED.contains(type) && (!type.startsWith(OOXML) || isOfficePackage(file));
		return accepted ? Optional.of(type) : Optional.empty();
	}

	// the sniffer believes the name of any archive that is called .docx
	private static boolean isOfficePackage(Path file) throws IOException {
		try (ZipFile archive = new ZipFile(file.toFile())) {
			return archive.getEntry("[Content_Types].xml") != null;
		}
		catch (ZipException ex) {
			return false;
		}
	}

}
