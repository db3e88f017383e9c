package vn.chidao.document;

import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Scans nothing, and says so at start. It stands in until a scanner is configured.
 */
class NoScanner implements MalwareScanner {

	private static final Logger log = LoggerFactory.getLogger(NoScanner.class);

	NoScanner() {
		log.warn("Uploaded files are not scanned for malware: no scanner is configured");
	}

	@Override
	public boolean isClean(Path file) {
		return true;
	}

}
