package vn.chidao.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import vn.chidao.audit.AuditTrail;
import vn.chidao.document.ContentStore.Incoming;
import vn.chidao.security.Access;
import vn.chidao.security.Actor;

/**
 * Takes files in: received aside, sniffed, scanned, and only then kept.
 */
@Service
public class Uploads {

	private final Access access;

	private final ContentStore store;

	private final Inspection inspection;

	private final Registration registration;

	Uploads(Access access, ContentStore store, Inspection inspection, Registration registration) {
		this.access = access;
		this.store = store;
		this.inspection = inspection;
		this.registration = registration;
	}

	/**
	 * Take a file in as the current actor. Only they can read it until it is attached to
	 * something.
	 * @param name its name
	 * @param bytes its content
	 * @return the file as stored
	 * @throws IOException if the content cannot be read or kept
	 * @throws UploadRefused if it is empty, of a type that is not accepted, marked secret
	 * or unsafe
	 */
	public StoredFileView upload(String name, InputStream bytes) throws IOException, UploadRefused {
		Actor actor = this.access.require(FileAction.UPLOAD_FILE);
		if (SecrecyGuard.isMarkedSecret(name)) {
			throw new UploadRefused("refusal.file.secret");
		}
		Incoming incoming = this.store.receive(bytes);
		try {
			StoredFile.Content content = this.inspection.inspect(incoming, name);
			this.store.keep(incoming);
			return this.registration.register(name, content, actor);
		}
		finally {
			incoming.discard();
		}
	}

	/** What the bytes are, and whether they may stay. */
	@Service
	static class Inspection {

		private final MediaTypes mediaTypes;

		private final MalwareScanner scanner;

		Inspection(MediaTypes mediaTypes, MalwareScanner scanner) {
			this.mediaTypes = mediaTypes;
			this.scanner = scanner;
		}

		StoredFile.Content inspect(Incoming incoming, String name) throws IOException, UploadRefused {
			long size = Files.size(incoming.file());
			if (size == 0) {
				throw new UploadRefused("refusal.file.empty");
			}
			String type = this.mediaTypes.accept(incoming.file(), name)
				.orElseThrow(() -> new UploadRefused("refusal.file.type"));
			if (!this.scanner.isClean(incoming.file())) {
				throw new UploadRefused("refusal.file.malware");
			}
			return new StoredFile.Content(type, Math.toIntExact(size), incoming.sha256());
		}

	}

	/** Writes the file down, with its trace. */
	@Service
	static class Registration {

		private final StoredFileRepository files;

		private final AuditTrail trail;

		private final TransactionTemplate transaction;

		private final Clock clock;

		Registration(StoredFileRepository files, AuditTrail trail, TransactionTemplate transaction, Clock clock) {
			this.files = files;
			this.trail = trail;
			this.transaction = transaction;
			this.clock = clock;
		}

		StoredFileView register(String name, StoredFile.Content content, Actor actor) {
			return this.transaction.execute((status) -> {
				StoredFile file = this.files.save(new StoredFile(name, content, actor.account(), this.clock.instant()));
				this.trail.record(FileAction.UPLOAD_FILE, file.id(), "Tải lên tệp " + content.mediaType());
				return file.view();
			});
		}

	}

}
