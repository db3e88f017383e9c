package vn.chidao.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.NodeLoader;
import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.security.AccountId;
import vn.chidao.security.CurrentActor;

/**
 * Stored files for the modules that attach them. Everything here is about files the
 * current actor may read: their own, and those a {@link FileAccess} allows.
 */
@Service
@Transactional(readOnly = true)
public class StoredFiles implements NodeLoader {

	private final StoredFileRepository files;

	private final ContentStore store;

	private final ObjectProvider<FileAccess> attachments;

	private final CurrentActor current;

	StoredFiles(StoredFileRepository files, ContentStore store, ObjectProvider<FileAccess> attachments,
			CurrentActor current) {
		this.files = files;
		this.store = store;
		this.attachments = attachments;
		this.current = current;
	}

	/**
	 * A file that may be read, and so attached or downloaded.
	 * @param id the file
	 * @return the file
	 * @throws NotFoundException if there is none, or it may not be known
	 */
	public StoredFileView get(StoredFileId id) {
		StoredFileView file = load(List.of(id.value())).get(id.value());
		if (file == null) {
			throw new NotFoundException();
		}
		return file;
	}

	/**
	 * Files the caller has already found to be visible, for a batch loader. Nothing is
	 * checked here.
	 * @param ids the files
	 * @return the views by id
	 */
	public Map<StoredFileId, StoredFileView> views(Collection<StoredFileId> ids) {
		return this.files.findByIdIn(ids.stream().map(StoredFileId::value).toList())
			.stream()
			.collect(Collectors.toMap(StoredFile::id, StoredFile::view));
	}

	/**
	 * The words of a plain text, a DOCX or a PDF.
	 * @param id the file
	 * @return its words, or why there are none
	 * @throws NotFoundException if there is no such file, or it may not be known
	 */
	public ExtractedText words(StoredFileId id) {
		StoredFileView file = get(id);
		try {
			return TextExtraction.of(this.store.locate(file.sha256()), file.mediaType());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The content of a file that is small enough to be held in memory.
	 * @param id the file
	 * @param most the most bytes it may have
	 * @return its bytes, empty if it has more
	 * @throws NotFoundException if there is no such file, or it may not be known
	 */
	public Optional<byte[]> bytes(StoredFileId id, int most) {
		StoredFileView file = get(id);
		if (file.byteSize() > most) {
			return Optional.empty();
		}
		try {
			return Optional.of(Files.readAllBytes(this.store.locate(file.sha256())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public String typeName() {
		return "StoredFile";
	}

	@Override
	public Map<UUID, StoredFileView> load(Collection<UUID> ids) {
		List<StoredFile> found = this.files.findByIdIn(ids);
		Set<StoredFileId> readable = readable(found);
		return found.stream()
			.filter((file) -> readable.contains(file.id()))
			.map(StoredFile::view)
			.collect(Collectors.toMap((file) -> file.id().value(), Function.identity()));
	}

	private Set<StoredFileId> readable(List<StoredFile> found) {
		AccountId account = this.current.get().account();
		Set<StoredFileId> readable = found.stream()
			.filter((file) -> file.isUploadedBy(account))
			.map(StoredFile::id)
			.collect(Collectors.toSet());
		List<StoredFileId> others = found.stream().map(StoredFile::id).filter((id) -> !readable.contains(id)).toList();
		if (!others.isEmpty()) {
			this.attachments.forEach((access) -> readable.addAll(access.readable(others)));
		}
		return readable;
	}

}
