package vn.chidao.document;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface StoredFileRepository extends Repository<StoredFile, UUID> {

	StoredFile save(StoredFile file);

	List<StoredFile> findByIdIn(Collection<UUID> ids);

}
