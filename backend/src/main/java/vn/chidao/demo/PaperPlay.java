package vn.chidao.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.chidao.document.UploadRefused;
import vn.chidao.document.Uploads;

/** Writes the papers of the demo: short texts, marked as invented. */
@Component
@Profile("demo")
class PaperPlay {

	private final Uploads uploads;

	PaperPlay(Uploads uploads) {
		this.uploads = uploads;
	}

	/** Upload a paper as the current actor; gives the id of the file. */
	String write(String title) {
		byte[] text = (title + "\n\nTài liệu minh họa của bản demo, nội dung không có thật.\n")
			.getBytes(StandardCharsets.UTF_8);
		try {
			return this.uploads.upload(title + ".txt", new ByteArrayInputStream(text)).id().globalId();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (UploadRefused ex) {
			throw new IllegalStateException(ex);
		}
	}

}
