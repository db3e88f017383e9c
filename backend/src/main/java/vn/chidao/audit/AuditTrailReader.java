package vn.chidao.audit;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.Connection;
import vn.chidao.platform.graphql.GlobalId;
import vn.chidao.platform.graphql.NodeLoader;
import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.platform.graphql.Page;
import vn.chidao.security.CurrentActor;
import vn.chidao.security.Role;

/**
 * Reads the trail of one object for those who may see the object itself.
 */
@Service
class AuditTrailReader {

	private final AuditEventRepository repository;

	private final Collection<NodeLoader> loaders;

	private final CurrentActor current;

	private final AuditEventViews views;

	AuditTrailReader(AuditEventRepository repository, Collection<NodeLoader> loaders, CurrentActor current,
			AuditEventViews views) {
		this.repository = repository;
		this.loaders = loaders;
		this.current = current;
		this.views = views;
	}

	/**
	 * What happened to an object, newest first.
	 * @param object the object
	 * @param page which part
	 * @return the entries
	 * @throws NotFoundException if the person asking may not see the object
	 */
	@Transactional(readOnly = true)
	Connection<AuditEventView> read(GlobalId object, Page page) {
		requireVisible(object);
		Limit limit = Limit.of(page.limit());
		List<AuditEvent> events = (page.after() != null)
				? this.repository.findByObjectAndIdLessThanOrderByIdDesc(object.value(), page.after().uuid(0), limit)
				: this.repository.findByObjectOrderByIdDesc(object.value(), limit);
		return this.views.page(page, events);
	}

	private void requireVisible(GlobalId object) {
		if (this.current.get().has(Role.ADMIN)) {
			return;
		}
		List<UUID> wanted = List.of(object.value());
		boolean visible = this.loaders.stream()
			.filter((loader) -> loader.typeName().equals(object.typeName()))
			.anyMatch((loader) -> !loader.load(wanted).isEmpty());
		if (!visible) {
			throw new NotFoundException();
		}
	}

}
