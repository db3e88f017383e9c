package vn.chidao.document;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files over REST: uploads outside of GraphQL keep large bodies away from its parser, and
 * downloads answer ranges and entity tags, which viewers of long papers need.
 */
@RestController
@RequestMapping("/api/files")
class FileController {

	private static final int NAME_LENGTH = 200;

	private final Uploads uploads;

	private final StoredFiles files;

	private final ContentStore store;

	FileController(Uploads uploads, StoredFiles files, ContentStore store) {
		this.uploads = uploads;
		this.files = files;
		this.store = store;
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ResponseEntity<Map<String, Object>> upload(@RequestPart("file") MultipartFile file)
			throws IOException, UploadRefused {
		try (InputStream bytes = file.getInputStream()) {
			StoredFileView stored = this.uploads.upload(nameOf(file), bytes);
			return ResponseEntity.created(URI.create(stored.downloadPath()))
				.body(Map.of("id", stored.id().toString(), "name", stored.name(), "mediaType", stored.mediaType(),
						"byteSize", stored.byteSize(), "sha256", stored.sha256(), "downloadPath", stored.downloadPath(),
						"uploadedAt", stored.uploadedAt()));
		}
	}

	@GetMapping("/{id}")
	ResponseEntity<Resource> download(@PathVariable String id) {
		StoredFileView file = this.files.get(StoredFileId.of(id));
		ContentDisposition disposition = ContentDisposition.attachment()
			.filename(file.name(), StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(file.mediaType()))
			.eTag('"' + file.sha256() + '"')
			.cacheControl(CacheControl.noCache().cachePrivate())
			.header(HttpHeaders.ACCEPT_RANGES, "bytes")
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.body(new FileSystemResource(this.store.locate(file.sha256())));
	}

	// only the last part of a path counts, composed as Vietnamese is everywhere else, and
	// long names lose their middle
	private static String nameOf(MultipartFile file) {
		String given = Objects.requireNonNullElse(file.getOriginalFilename(), "");
		String name = Normalizer.normalize(StringUtils.getFilename(given.replace('\\', '/')), Normalizer.Form.NFC)
			.replaceAll("\\p{Cntrl}", "")
			.strip();
		if (name.isEmpty()) {
			return "tep";
		}
		int cut = NAME_LENGTH / 2;
		return (name.length() <= NAME_LENGTH) ? name
				: name.substring(0, cut) + "…" + name.substring(name.length() - cut + 1);
	}

}
