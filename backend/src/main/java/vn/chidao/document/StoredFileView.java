package vn.chidao.document;

import java.time.Instant;

/**
 * A stored file as clients see it.
 *
 * @param id opaque id
 * @param name name as uploaded
 * @param mediaType media type found in the content
 * @param byteSize size in bytes
 * @param sha256 SHA-256 of the content, hexadecimal
 * @param downloadPath path to download from
 * @param uploadedAt when it was uploaded
 */
public record StoredFileView(StoredFileId id, String name, String mediaType, int byteSize, String sha256,
		String downloadPath, Instant uploadedAt) {

}
