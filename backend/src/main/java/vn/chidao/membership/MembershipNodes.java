package vn.chidao.membership;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.NodeLoader;
import vn.chidao.security.Access;

/** Memberships by global id: who holds which post is no secret to those known. */
@Component
class MembershipNodes implements NodeLoader {

	private final MembershipRepository repository;

	private final Access access;

	MembershipNodes(MembershipRepository repository, Access access) {
		this.repository = repository;
		this.access = access;
	}

	@Override
	public String typeName() {
		return "Membership";
	}

	@Override
	@Transactional(readOnly = true)
	public Map<UUID, MembershipView> load(Collection<UUID> ids) {
		if (!this.access.isKnown()) {
			return Map.of();
		}
		return this.repository.findByIdIn(ids).stream().collect(Collectors.toMap(Membership::uuid, Membership::view));
	}

}
