package vn.chidao.membership.entrusting;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.membership.EntrustmentView;
import vn.chidao.platform.graphql.NodeLoader;
import vn.chidao.security.Access;

/** By global id: who acts for whom is no secret to those known. */
@Component
class EntrustmentNodes implements NodeLoader {

	private final EntrustmentRepository repository;

	private final Access access;

	EntrustmentNodes(EntrustmentRepository repository, Access access) {
		this.repository = repository;
		this.access = access;
	}

	@Override
	public String typeName() {
		return "Entrustment";
	}

	@Override
	@Transactional(readOnly = true)
	public Map<UUID, EntrustmentView> load(Collection<UUID> ids) {
		if (!this.access.isKnown()) {
			return Map.of();
		}
		return this.repository.findByIdIn(ids).stream().collect(Collectors.toMap(Entrustment::uuid, Entrustment::view));
	}

}
