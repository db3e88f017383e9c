package vn.chidao.committee;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.security.CommitteeId;

/**
 * Committees with the bodies under them over some time, those that are no more included.
 */
@Component
public class Families {

	private final Committees committees;

	private final CommitteeRepository repository;

	Families(Committees committees, CommitteeRepository repository) {
		this.committees = committees;
		this.repository = repository;
	}

	/**
	 * A committee and every body under it that existed on one of some days, whichever of
	 * them is named; in a constant number of statements.
	 * @param body a committee or a body under one
	 * @param from the first day
	 * @param to the last day
	 * @return the committee first, then helper teams, then the others by name
	 * @throws NotFoundException if there is no such body
	 */
	@Transactional(readOnly = true)
	public List<CommitteeView> during(CommitteeId body, LocalDate from, LocalDate to) {
		CommitteeView named = this.committees.get(body);
		CommitteeView principal = (named.parentId() != null) ? this.committees.get(named.principalId()) : named;
		Stream<CommitteeView> under = this.repository.family(principal.id().value(), from, to)
			.stream()
			.map(CommitteeView::of)
			.filter((each) -> each.parentId() != null)
			.sorted(Comparator.comparing((each) -> each.kind() != CommitteeKind.HELPER_TEAM));
		return Stream.concat(Stream.of(principal), under).toList();
	}

}
