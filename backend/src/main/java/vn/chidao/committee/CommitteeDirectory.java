package vn.chidao.committee;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.Connection;
import vn.chidao.platform.graphql.Cursor;
import vn.chidao.platform.graphql.NodeLoader;
import vn.chidao.platform.graphql.Page;
import vn.chidao.platform.persistence.Criteria;
import vn.chidao.security.Access;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/**
 * Committees as clients look them up. Everybody the system knows may see which bodies
 * there are: they are set up by published decisions.
 */
@Component
class CommitteeDirectory implements NodeLoader {

	private final CommitteeRepository repository;

	private final Access access;

	private final ObjectProvider<PostHolders> holders;

	private final Committees committees;

	CommitteeDirectory(CommitteeRepository repository, Access access, ObjectProvider<PostHolders> holders,
			Committees committees) {
		this.repository = repository;
		this.access = access;
		this.holders = holders;
		this.committees = committees;
	}

	@Transactional(readOnly = true)
	Connection<CommitteeView> page(Page page, CommitteeFilter filter) {
		PersonId viewer = this.access.requireKnown().person();
		Map<CommitteeId, CommitteeView> present = new LinkedHashMap<>();
		rows(page, filter, viewer).stream().map(Committee::view).forEach((view) -> present.put(view.id(), view));
		Map<CommitteeId, CommitteeView> dated = this.committees.onDay(present.values(), filter.asOf());
		List<CommitteeView> views = present.keySet().stream().map(dated::get).filter(Objects::nonNull).toList();
		// by the present name, also where the view bears a former one
		return Connection.of(page, views,
				(view) -> Cursor.of(present.getOrDefault(view.id(), view).name(), view.id().value()));
	}

	private List<Committee> rows(Page page, CommitteeFilter filter, @Nullable PersonId viewer) {
		Cursor after = page.after();
		String name = (after != null) ? after.text(0) : null;
		UUID id = (after != null) ? after.uuid(1) : null;
		LocalDate on = filter.day(this.committees.today());
		Limit limit = Limit.of(page.limit());
		return filter.mine()
				? this.repository.pageAmong(bodiesOf(viewer, on), filter.latestFounding(), on, filter.kind(),
						Criteria.containing(filter.search()), name, id, limit)
				: this.repository.page(filter.latestFounding(), on, filter.kind(), Criteria.containing(filter.search()),
						name, id, limit);
	}

	@Transactional(readOnly = true)
	@Nullable CommitteeView find(CommitteeId id, @Nullable LocalDate asOf) {
		this.access.requireKnown();
		return this.repository.findById(id.value())
			.map((committee) -> (asOf != null) ? committee.view(asOf) : committee.view())
			.orElse(null);
	}

	@Override
	public String typeName() {
		return "Committee";
	}

	@Override
	@Transactional(readOnly = true)
	public Map<UUID, CommitteeView> load(Collection<UUID> ids) {
		if (!this.access.isKnown()) {
			return Map.of();
		}
		return this.repository.findByIdIn(ids).stream().collect(Collectors.toMap(Committee::uuid, CommitteeView::of));
	}

	private Collection<UUID> bodiesOf(@Nullable PersonId person, LocalDate on) {
		PostHolders source = this.holders.getIfAvailable();
		return (person != null && source != null)
				? source.bodiesOf(person, on).stream().map(CommitteeId::value).toList() : List.of();
	}

}
