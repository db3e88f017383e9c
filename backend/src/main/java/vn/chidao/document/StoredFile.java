package vn.chidao.document;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import vn.chidao.platform.persistence.Aggregate;
import vn.chidao.security.AccountId;

/**
 * What is known of an uploaded file. It never changes; a corrected paper is another file.
 */
@Entity
@Table(name = "stored_file")
class StoredFile extends Aggregate {

	@Column(name = "name", nullable = false, updatable = false)
	private String name;

	@Column(name = "media_type", nullable = false, updatable = false)
	private String mediaType;

	@Column(name = "byte_size", nullable = false, updatable = false)
	private int byteSize;

	@Column(name = "sha256", nullable = false, updatable = false)
	private String sha256;

	@Column(name = "uploaded_by", nullable = false, updatable = false)
	private UUID uploadedBy;

	protected StoredFile() {
	}

	StoredFile(String name, Content content, AccountId uploadedBy, Instant at) {
		super(at);
		this.name = name;
		this.mediaType = content.mediaType();
		this.byteSize = content.byteSize();
		this.sha256 = content.sha256();
		this.uploadedBy = uploadedBy.value();
	}

	boolean isUploadedBy(AccountId account) {
		return this.uploadedBy.equals(account.value());
	}

	StoredFileId id() {
		return new StoredFileId(uuid());
	}

	StoredFileView view() {
		return new StoredFileView(id(), this.name, this.mediaType, this.byteSize, this.sha256, "/api/files/" + id(),
				createdAt());
	}

	/**
	 * What was found in the bytes themselves.
	 *
	 * @param mediaType media type sniffed from the content
	 * @param byteSize size in bytes
	 * @param sha256 SHA-256 in hexadecimal, which is also where it is kept
	 */
	record Content(String mediaType, int byteSize, String sha256) {

	}

}
