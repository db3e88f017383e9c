package vn.chidao.procedure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.document.FileAccess;
import vn.chidao.document.StoredFileId;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.graphql.Connection;
import vn.chidao.platform.graphql.NodeLoader;
import vn.chidao.platform.graphql.Page;
import vn.chidao.security.CommitteeId;

/**
 * Finds cases and their files; shows only what the current actor may know of.
 */
@Component
@Transactional(readOnly = true)
class ProcedureCases implements NodeLoader, FileAccess {

	private final ProcedureSearch search;

	private final ProcedureCaseRepository repository;

	private final Viewers viewers;

	ProcedureCases(ProcedureSearch search, ProcedureCaseRepository repository, Viewers viewers) {
		this.search = search;
		this.repository = repository;
		this.viewers = viewers;
	}

	Connection<ProcedureCaseView> page(Page page, ProcedureFilter filter) {
		return this.search.page(this.viewers.current(), page, filter);
	}

	@Override
	public String typeName() {
		return "ProcedureCase";
	}

	@Override
	public Map<UUID, ProcedureCaseView> load(Collection<UUID> ids) {
		return this.search.visible(this.viewers.current(), ids);
	}

	@Override
	public Set<StoredFileId> readable(Collection<StoredFileId> files) {
		List<UUID> ids = files.stream().map(StoredFileId::value).toList();
		Set<CommitteeId> mine = this.viewers.current().standings().keySet();
		return this.repository.attachments(ids)
			.stream()
			.filter((attachment) -> mine.contains(new CommitteeId(attachment.getBody())))
			.map((attachment) -> new StoredFileId(attachment.getFile()))
			.collect(Collectors.toSet());
	}

}
