package vn.chidao.audit;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.Connection;
import vn.chidao.platform.graphql.ForbiddenException;
import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.platform.graphql.Page;
import vn.chidao.security.Access;
import vn.chidao.security.CommitteeId;

/**
 * Reads what happened in a committee, or everywhere.
 */
@Service
class AuditLogReader {

	private final AuditEventRepository repository;

	private final Access access;

	private final AuditEventViews views;

	AuditLogReader(AuditEventRepository repository, Access access, AuditEventViews views) {
		this.repository = repository;
		this.access = access;
		this.views = views;
	}

	/**
	 * What happened, newest first.
	 * @param committee where; everywhere if null, for administrators
	 * @param page which part
	 * @return the entries
	 * @throws ForbiddenException if the person asking may not read the trail
	 * @throws NotFoundException if they have nothing to do with the committee
	 */
	@Transactional(readOnly = true)
	Connection<AuditEventView> read(@Nullable CommitteeId committee, Page page) {
		UUID before = (page.after() != null) ? page.after().uuid(0) : null;
		Limit limit = Limit.of(page.limit());
		if (committee == null) {
			this.access.require(AuditAction.READ_AUDIT_LOG);
			return this.views.page(page, everywhere(before, limit));
		}
		this.access.require(AuditAction.READ_AUDIT_LOG, committee);
		return this.views.page(page, in(committee.value(), before, limit));
	}

	private List<AuditEvent> everywhere(@Nullable UUID before, Limit limit) {
		return (before != null) ? this.repository.findByIdLessThanOrderByIdDesc(before, limit)
				: this.repository.findByOrderByIdDesc(limit);
	}

	private List<AuditEvent> in(UUID committee, @Nullable UUID before, Limit limit) {
		return (before != null) ? this.repository.findByCommitteeAndIdLessThanOrderByIdDesc(committee, before, limit)
				: this.repository.findByCommitteeOrderByIdDesc(committee, limit);
	}

}
